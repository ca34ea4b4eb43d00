package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Header;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Search;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Network;
import org.pactmap.network.Sketch;
import org.pactmap.scenario.Scenario;

/// What a scenario changes, the matrix of who coordinates what, and on what a finding rests, each a second time, on
/// networks by chance with a scenario laid over them.
class SecondEffectTest {

    private static final int NETWORKS = 10_000;

    /// @param before the answers without the scenario, by trying
    /// @param after the answers with it, by trying
    private record Case(long seed, Network network, Question question, Facts asFacts, ByTrying before,
            ByTrying after) {

        static Case of(long seed) {
            Facts facts = Chance.facts(seed);
            Scenario scenario = Chance.scenario(seed, facts);
            Question question = Chance.question(seed);
            Facts asFacts = new AsFacts(facts, scenario, Sketch.DAY).merged();
            return new Case(seed, Network.on(facts, scenario, Sketch.DAY), question, asFacts,
                    new ByTrying(facts, Sketch.DAY, question), new ByTrying(asFacts, Sketch.DAY, question));
        }

        Facts facts() {
            return network.facts();
        }

        Effect effect() {
            return Effect.between(Findings.of(Network.on(facts(), Sketch.DAY), question),
                    Findings.of(network, question));
        }
    }

    private static final List<Case> CASES = LongStream.range(0, NETWORKS).mapToObj(Case::of).toList();

    @Test
    void every_measure_is_compared_with_what_it_was() {
        int changed = 0;
        for (Case one : CASES) {
            Effect effect = one.effect();
            Map<Effect.Kind, OptionalDouble> before = measured(one.before());
            Map<Effect.Kind, OptionalDouble> after = measured(one.after());

            assertThat(effect.figures()).as("seed " + one.seed()).extracting(Effect.Figure::kind)
                    .containsExactly(Effect.Kind.values());
            assertThat(effect.figures()).as("seed " + one.seed()).allSatisfy(figure -> {
                assertThat(figure.before()).isEqualTo(before.get(figure.kind()));
                assertThat(figure.after()).isEqualTo(after.get(figure.kind()));
            });
            Set<String> was = one.before().covered();
            Set<String> is = one.after().covered();
            assertThat(new TreeSet<>(effect.covered().gained())).isEqualTo(less(is, was));
            assertThat(new TreeSet<>(effect.covered().lost())).isEqualTo(less(was, is));
            changed += effect.figures().stream().anyMatch(Effect.Figure::changes) ? 1 : 0;
        }
        assertThat(changed).isGreaterThan(1_000);
    }

    @Test
    void what_became_connected_is_what_can_be_reached_only_now() {
        int joined = 0;
        for (Case one : CASES) {
            Effect effect = one.effect();
            Set<Set<String>> before = new PiecesByTrying(one.before()).components();
            Set<Set<String>> after = new PiecesByTrying(one.after()).components();

            assertThat(pairs(effect.joined())).as("seed " + one.seed()).isEqualTo(newPairs(before, after));
            assertThat(pairs(effect.parted())).as("seed " + one.seed()).isEqualTo(newPairs(after, before));
            joined += effect.joined().size();
        }
        assertThat(joined).isGreaterThan(200);
    }

    @Test
    void what_holds_only_by_supposition_is_what_falls_without_the_supposed_ties() {
        int hubs = 0;
        for (Case one : CASES) {
            OnlySupposed supposed = Findings.of(one.network(), one.question()).supposed();
            ByTrying without = new ByTrying(untied(one.asFacts()), Sketch.DAY, one.question());

            assertThat(supposed.hub()).as("seed " + one.seed())
                    .isEqualTo(one.after().hasHub() && !without.hasHub());
            assertThat(new TreeSet<>(supposed.covered())).isEqualTo(less(one.after().covered(), without.covered()));
            assertThat(new TreeSet<>(supposed.framed())).isEqualTo(less(one.after().framed(), without.framed()));
            assertThat(new TreeSet<>(supposed.serving())).isEqualTo(less(one.after().serve(), without.serve()));
            hubs += supposed.hub() ? 1 : 0;
        }
        assertThat(hubs).isGreaterThan(100);
    }

    private static Facts untied(Facts asFacts) {
        return new Facts(asFacts.header(), List.copyOf(asFacts.sources().values()),
                List.copyOf(asFacts.entities().values()),
                asFacts.relations().filter(relation -> !relation.id().startsWith(AsFacts.TIE)).toList(),
                asFacts.searches());
    }

    @Test
    void the_matrix_tells_each_agreement_once_under_the_surest() {
        int cells = 0;
        for (Case one : CASES) {
            Coverage coverage = Coverage.of(one.network(), one.question());

            for (Coverage.Row row : coverage.rows()) {
                List<ByTrying> tried = weakestFirst(one.asFacts(), row.function());
                for (String body : bodies(one.asFacts())) {
                    Map<String, Strength> found = surest(row.cells().stream()
                            .filter(cell -> cell.body().equals(body)).findFirst().map(Coverage.Cell::agreements)
                            .orElse(new LinkedHashMap<>()));
                    assertThat(found).as(body + " of seed " + one.seed())
                            .isEqualTo(surest(tried, body));
                }
                assertThat(surest(row.covered())).as("seed " + one.seed()).isEqualTo(surest(tried));
                cells += row.cells().size();
            }
        }
        assertThat(cells).isGreaterThan(10_000);
    }

    @Test
    void a_finding_rests_on_what_each_agreement_that_lacks_it_is_told_or_searched_to_lack() {
        var supports = new HashSet<Sureness.Support>();
        for (Case one : CASES) {
            Sureness sureness = Sureness.of(one.network(), one.question());
            List<String> signed = one.after().signed();

            for (Sureness.Rest rest : sureness.rests()) {
                assertThat(rest.have() + rest.denied() + rest.sought() + rest.unsought()).isEqualTo(signed.size());
                RelationKind kind = kind(rest);
                Set<String> having = having(one.after(), kind);
                List<String> lacking = signed.stream().filter(agreement -> !having.contains(agreement)).toList();
                boolean asked = kind != RelationKind.COORDINATES || rest.about().equals("execution");
                long sought = lacking.stream().filter(agreement -> asked && isSought(one, kind, agreement)).count();
                assertThat(rest.have()).as("seed " + one.seed()).isEqualTo(having.size());
                assertThat((long) rest.sought()).as("seed " + one.seed()).isLessThanOrEqualTo(sought);
                assertThat((long) rest.unsought()).isLessThanOrEqualTo(lacking.size() - sought);
                supports.add(rest.support());
            }
        }
        assertThat(supports).containsExactlyInAnyOrder(Sureness.Support.values());
    }

    private static Map<Effect.Kind, OptionalDouble> measured(ByTrying tried) {
        var pieces = new PiecesByTrying(tried);
        var measured = new LinkedHashMap<Effect.Kind, OptionalDouble>();
        measured.put(Effect.Kind.SIGNED, count(tried.signed().size()));
        measured.put(Effect.Kind.COVERED, count(tried.covered().size()));
        measured.put(Effect.Kind.BEST, count(tried.best()));
        measured.put(Effect.Kind.FRAMED, count(tried.framed().size()));
        measured.put(Effect.Kind.COMPONENTS, count(pieces.components().size()));
        measured.put(Effect.Kind.FRAGMENTATION, pieces.fragmentation());
        measured.put(Effect.Kind.SERVE, count(tried.serve().size()));
        measured.put(Effect.Kind.END_WITH, count(tried.endWith().size()));
        measured.put(Effect.Kind.MENTION, count(tried.mention().size()));
        return measured;
    }

    private static OptionalDouble count(int number) {
        return OptionalDouble.of(number);
    }

    private static Set<String> less(Set<String> all, Set<String> others) {
        var left = new TreeSet<>(all);
        left.removeAll(others);
        return left;
    }

    /// Every two that lie in different parts of one joint.
    private static Set<String> pairs(List<Effect.Joint> joints) {
        var pairs = new TreeSet<String>();
        for (Effect.Joint joint : joints) {
            for (List<String> part : joint.parts()) {
                for (List<String> other : joint.parts()) {
                    if (!part.equals(other)) {
                        part.stream().filter(joint.whole()::contains).forEach(one -> other.stream()
                                .filter(joint.whole()::contains).forEach(two -> pairs.add(one + " " + two)));
                    }
                }
            }
        }
        return pairs;
    }

    private static Set<String> newPairs(Set<Set<String>> before, Set<Set<String>> after) {
        var pairs = new TreeSet<String>();
        for (Set<String> piece : after) {
            for (String one : piece) {
                for (String two : piece) {
                    boolean known = before.stream().anyMatch(part -> part.contains(one))
                            && before.stream().anyMatch(part -> part.contains(two));
                    if (known && before.stream().noneMatch(part -> part.contains(one) && part.contains(two))) {
                        pairs.add(one + " " + two);
                    }
                }
            }
        }
        return pairs;
    }

    private static List<String> bodies(Facts facts) {
        return facts.all(Entity.Body.class).stream().map(Entity::id).toList();
    }

    /// What is supposed counts as asserted.
    private static Map<String, Strength> surest(Map<Coverage.Sure, List<String>> told) {
        var surest = new LinkedHashMap<String, Strength>();
        told.forEach((sure, agreements) -> agreements.forEach(agreement -> assertThat(surest.put(agreement,
                sure == Coverage.Sure.SUPPOSED ? Strength.ASSERTED : Strength.valueOf(sure.name()))).isNull()));
        return surest;
    }

    private static Map<String, Strength> surest(List<ByTrying> weakestFirst) {
        var surest = new LinkedHashMap<String, Strength>();
        for (int i = 0; i < weakestFirst.size(); i++) {
            Strength least = Strength.values()[i];
            weakestFirst.get(i).covered().forEach(agreement -> surest.put(agreement, least));
        }
        return surest;
    }

    private static Map<String, Strength> surest(List<ByTrying> weakestFirst, String body) {
        var surest = new LinkedHashMap<String, Strength>();
        for (int i = 0; i < weakestFirst.size(); i++) {
            ByTrying tried = weakestFirst.get(i);
            Strength least = Strength.values()[i];
            tried.signed().stream().filter(agreement -> tried.coordinates(body, agreement))
                    .forEach(agreement -> surest.put(agreement, least));
        }
        return surest;
    }

    private static List<ByTrying> weakestFirst(Facts facts, String function) {
        return Stream.of(Strength.values())
                .map(least -> new ByTrying(facts, Sketch.DAY, new Question(Sketch.SYSTEM, function, least))).toList();
    }

    private static RelationKind kind(Sureness.Rest rest) {
        return switch (rest.about()) {
            case GapId.FRAMEWORK -> RelationKind.FRAMES;
            case GapId.ACCESSION -> RelationKind.SERVES;
            default -> RelationKind.COORDINATES;
        };
    }

    private static Set<String> having(ByTrying tried, RelationKind kind) {
        return switch (kind) {
            case FRAMES -> tried.framed();
            case SERVES -> tried.serve();
            default -> tried.covered();
        };
    }

    private static boolean isSought(Case one, RelationKind kind, String agreement) {
        Header header = one.facts().header();
        List<Search> searches = one.facts().searches();
        return searches.stream().anyMatch(search -> search.isFor(kind) && search.found() == 0
                && (search.about().contains(agreement) || search.about().contains(header.system())));
    }
}

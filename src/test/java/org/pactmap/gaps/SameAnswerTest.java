package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.About;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Header;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Search;
import org.pactmap.agreement.Span;
import org.pactmap.agreement.Stance;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Network;
import org.pactmap.network.Sketch;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.scenario.Terms;

/// What must not change an answer, and what must, on networks by chance.
class SameAnswerTest {

    private static final int NETWORKS = 500;

    /// What an answer comes to, whatever things are called and in whatever order they stand.
    private record Sum(int signed, int covered, int best, boolean hub, Object hubBasis, int framed, Object framedBasis,
            List<Integer> pieces, Object fragmentation, int serve, int endWith, int mention,
            AccessionTie.Unknown unknown, List<Integer> reach, int sets, int speaksFor, int speaksAgainst) {

        static Sum of(Findings found) {
            HubGap hub = found.hub();
            AccessionTie tie = found.accession();
            return new Sum(found.signed().size(), hub.covered().size(), hub.best(), hub.hub().isPresent(), hub.basis(),
                    found.framework().framed().size(), found.framework().basis(),
                    found.pieces().components().stream().map(List::size).toList(), found.pieces().fragmentation(),
                    tie.serve().size(), tie.endWith().size(), tie.mention().size(), tie.unknown(),
                    found.candidates().stream().map(Candidate::reach).toList(), found.smallestSets().size(),
                    hub.speaksFor().size(), hub.speaksAgainst().size());
        }
    }

    @Test
    void other_names_change_nothing() {
        for (long seed = 0; seed < NETWORKS; seed++) {
            Facts facts = Chance.facts(seed);
            Question question = Chance.question(seed);
            UnaryOperator<String> name = id -> "x-" + new StringBuilder(id).reverse();

            assertThat(Sum.of(answer(renamed(facts, name), new Question(name.apply(question.system()),
                    question.function(), question.strength())))).as("seed " + seed)
                    .isEqualTo(Sum.of(answer(facts, question)));
        }
    }

    @Test
    void another_order_in_the_file_changes_nothing() {
        for (long seed = 0; seed < NETWORKS; seed++) {
            Facts facts = Chance.facts(seed);
            Question question = Chance.question(seed);
            Findings found = answer(facts, question);
            Findings shuffled = answer(shuffled(facts, new Random(seed)), question);

            assertThat(Sum.of(shuffled)).as("seed " + seed).isEqualTo(Sum.of(found));
            assertThat(shuffled.hub().hub()).isEqualTo(found.hub().hub());
            assertThat(shuffled.candidates().stream().map(Candidate::body))
                    .containsExactlyElementsOf(found.candidates().stream().map(Candidate::body).toList());
            assertThat(sets(shuffled.pieces().components())).isEqualTo(sets(found.pieces().components()));
        }
    }

    @Test
    void a_supposed_hub_fills_the_gap_and_leaves_the_others_open() {
        for (long seed = 0; seed < NETWORKS; seed++) {
            Facts facts = Chance.facts(seed);
            Question question = Chance.question(seed);
            Findings before = answer(facts, question);
            Scenario hub = Scenario.of("hub", Label.of("Hub"),
                    new Supposition.NewBody("supposed:office", Label.of("Office"), Terms.NONE),
                    Supposition.coordinates("supposed:office", Sketch.SYSTEM, question.function()));
            Findings after = Findings.of(Network.on(facts, hub, Sketch.DAY), question);

            assertThat(after.hub().missing()).as("seed " + seed).isFalse();
            assertThat(after.hub().hub().isPresent()).isEqualTo(!before.signed().isEmpty());
            assertThat(after.hub().covered()).isEqualTo(before.signed());
            assertThat(after.pieces().fragmentation().orElse(0)).isZero();
            assertThat(after.framework()).isEqualTo(before.framework());
            assertThat(after.accession()).isEqualTo(before.accession());
        }
    }

    @Test
    void a_tie_that_is_none_of_the_question_makes_and_fills_no_gap() {
        for (long seed = 0; seed < NETWORKS; seed++) {
            Facts facts = Chance.facts(seed);
            Question question = Chance.question(seed);
            Facts more = facts;
            for (RelationKind kind : List.of(RelationKind.LEADS, RelationKind.ORIGINATES_IN, RelationKind.SIGNS,
                    RelationKind.ENDORSES)) {
                more = with(more, Sketch.relation("more-" + kind.word(), kind, "s0", "d0", null, null, Span.UNBOUNDED,
                        Stance.EXISTS, Strength.ASSERTED, List.of()));
            }

            assertThat(answer(more, question)).as("seed " + seed).isEqualTo(answer(facts, question));
        }
    }

    @Test
    void ending_a_tie_that_is_none_of_the_question_makes_and_fills_no_gap() {
        for (long seed = 0; seed < NETWORKS; seed++) {
            Facts facts = with(Chance.facts(seed), Sketch.relation("led", RelationKind.LEADS, "s0", "b0", null, null,
                    Span.UNBOUNDED, Stance.EXISTS, Strength.ASSERTED, List.of()));
            Question question = Chance.question(seed);
            Scenario ended = Scenario.of("ended", Label.of("Ended"), new Supposition.Ended("led", Terms.NONE));

            assertThat(Findings.of(Network.on(facts, ended, Sketch.DAY), question)).as("seed " + seed)
                    .isEqualTo(answer(facts, question));
        }
    }

    @Test
    void the_order_of_suppositions_changes_no_figure() {
        for (long seed = 0; seed < NETWORKS; seed++) {
            Facts facts = Chance.facts(seed);
            Question question = Chance.question(seed);
            Scenario scenario = Chance.scenario(seed, facts);
            var first = new LinkedHashMap<String, Supposition>();
            scenario.suppositions().forEach(one -> first.putIfAbsent(one.id(), one));
            var turned = new Scenario(scenario.id(), scenario.name(), scenario.note(),
                    List.copyOf(first.sequencedValues().reversed()));

            assertThat(Sum.of(Findings.of(Network.on(facts, turned, Sketch.DAY), question))).as("seed " + seed)
                    .isEqualTo(Sum.of(Findings.of(Network.on(facts, scenario, Sketch.DAY), question)));
        }
    }

    @Test
    void a_question_that_counts_more_never_covers_less() {
        for (long seed = 0; seed < NETWORKS; seed++) {
            Facts facts = Chance.facts(seed);
            Findings strict = answer(facts, new Question(Sketch.SYSTEM, "execution", Strength.ASSERTED));
            Findings generous = answer(facts, new Question(Sketch.SYSTEM, "execution", Strength.PROPOSED));

            assertThat(generous.hub().covered()).as("seed " + seed).containsAll(strict.hub().covered());
            assertThat(generous.hub().best()).isGreaterThanOrEqualTo(strict.hub().best());
            assertThat(generous.framework().framed()).containsAll(strict.framework().framed());
            assertThat(generous.signed()).isEqualTo(strict.signed());
        }
    }

    private static Findings answer(Facts facts, Question question) {
        return Findings.of(Network.on(facts, Sketch.DAY), question);
    }

    private static Facts with(Facts facts, Relation relation) {
        var relations = new ArrayList<>(facts.relations().toList());
        relations.add(relation);
        return new Facts(facts.header(), List.copyOf(facts.sources().values()),
                List.copyOf(facts.entities().values()), relations, facts.searches());
    }

    private static Facts shuffled(Facts facts, Random random) {
        var entities = new ArrayList<>(facts.entities().values());
        var relations = new ArrayList<>(facts.relations().toList());
        Collections.shuffle(entities, random);
        Collections.shuffle(relations, random);
        return new Facts(facts.header(), List.copyOf(facts.sources().values()), entities, relations,
                facts.searches());
    }

    private static Facts renamed(Facts facts, UnaryOperator<String> name) {
        Header old = facts.header();
        var header = new Header(old.id(), old.edition(), old.title(), old.defaultDay(), old.dataUntil(),
                name.apply(old.system()), old.functions(), old.defaultFunction(),
                old.centre().map(centre -> new Header.Centre(name.apply(centre.id()), centre.colours())),
                old.alliance().map(name), old.steps().stream().map(name).toList());
        return new Facts(header, List.copyOf(facts.sources().values()),
                facts.entities().values().stream().map(entity -> renamed(entity, name)).toList(),
                facts.relations().map(relation -> new Relation(relation.id(), relation.kind(),
                        relation.from().map(name), relation.to().map(name), relation.unnamed(), relation.function(),
                        relation.role(), relation.holds(), relation.stance(), relation.strength(),
                        relation.evidence())).toList(),
                facts.searches().stream().map(search -> new Search(search.id(), search.sought(),
                        search.about().stream().map(name).toList(), search.sources(), search.extent(), search.when(),
                        search.found())).toList());
    }

    private static Entity renamed(Entity entity, UnaryOperator<String> name) {
        About old = entity.about();
        var about = new About(name.apply(old.id()), old.label(), old.shortLabel(), old.aliases(), old.exists(),
                old.attributes(), old.evidence());
        return switch (entity) {
            case Entity.State _ -> new Entity.State(about);
            case Entity.Body _ -> new Entity.Body(about);
            case Entity.Agreement agreement -> new Entity.Agreement(about, agreement.history());
            case Entity.AgreementSystem _ -> new Entity.AgreementSystem(about);
            case Entity.Document _ -> new Entity.Document(about);
            case Entity.Event _ -> new Entity.Event(about);
            case Entity.Step step -> new Entity.Step(about, step.history());
            case Entity.Recommendation _ -> new Entity.Recommendation(about);
            case Entity.Person _ -> new Entity.Person(about);
        };
    }

    private static Set<Set<String>> sets(List<List<String>> lists) {
        return lists.stream().map(list -> (Set<String>) new TreeSet<>(list)).collect(Collectors.toSet());
    }
}

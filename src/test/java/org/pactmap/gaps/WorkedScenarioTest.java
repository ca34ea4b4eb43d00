package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.gaps.Coverage.Sure;
import org.pactmap.network.Network;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;

/// What was worked out by hand for the day of the article: supposing that the Ramstein Group coordinates, what would
/// change the answers, how sure they are, and who coordinates what.
class WorkedScenarioTest {

    private static final Facts FACTS = facts("ukraine-security-agreements");
    private static final String SYSTEM = FACTS.header().system();
    private static final LocalDate ARTICLE = LocalDate.of(2024, 5, 15);
    private static final LocalDate WINTER = LocalDate.of(2025, 2, 1);
    private static final Question EXECUTION = new Question(SYSTEM, "execution", Strength.ASSERTED);
    private static final Scenario RAMSTEIN = Scenario.of("ramstein", Label.of("Ramstein coordinates execution"),
            Supposition.coordinates("udcg", SYSTEM, "execution"));

    private static final Effect EFFECT = Effect.between(Findings.of(Network.on(FACTS, ARTICLE), EXECUTION),
            Findings.of(Network.on(FACTS, RAMSTEIN, ARTICLE), EXECUTION));

    @Test
    void with_the_ramstein_group_supposed_nine_of_nine_are_covered_in_one_piece() {
        assertThat(EFFECT.after().hub().hub()).contains("udcg");
        assertThat(figures(EFFECT, true)).isEqualTo(figures(9, 0, 0, 0, 9, 0, 3, 9));
        assertThat(figures(EFFECT, false)).isEqualTo(figures(9, 9, 9, 0, 1, 0, 3, 9));
        assertThat(EFFECT.after().pieces().fragmentation()).hasValue(0);
        assertThat(EFFECT.figures().get(Effect.Kind.FRAGMENTATION.ordinal()).difference().orElseThrow())
                .isCloseTo(-0.941, within(0.0005));
    }

    @Test
    void a_coordinator_supplies_neither_a_framework_nor_a_tie_to_accession() {
        assertThat(EFFECT.after().framework()).isEqualTo(EFFECT.before().framework());
        assertThat(EFFECT.after().accession()).isEqualTo(EFFECT.before().accession());
        assertThat(EFFECT.framed()).isEqualTo(new Effect.Shift(List.of(), List.of()));
    }

    @Test
    void nine_pieces_become_one() {
        assertThat(EFFECT.covered().gained()).hasSize(9);
        assertThat(EFFECT.newHub()).contains("udcg");
        assertThat(EFFECT.joined()).singleElement().satisfies(joint -> {
            assertThat(joint.whole()).hasSize(19).contains("udcg");
            assertThat(joint.parts()).hasSize(9).first().isEqualTo(List.of("agreement-gbr-2024", "gbr"));
        });
        assertThat(EFFECT.parted()).isEmpty();
    }

    @Test
    void what_is_supposed_speaks_for_the_hub_without_a_source_and_what_sources_say_still_speaks_against_it() {
        assertThat(EFFECT.after().hub().speaksFor().getFirst()).isInstanceOf(Ground.Supposed.class);
        assertThat(EFFECT.after().hub().speaksAgainst()).filteredOn(Ground.Said.class::isInstance)
                .extracting(ground -> ((Ground.Said) ground).relation().id()).containsOnly("no-coordinating-body");
    }

    @Test
    void tying_each_agreement_to_the_invitation_fills_that_gap_and_no_other() {
        Scenario tied = Scenario.of("tied", Label.of("Tied"), Supposition.serves(SYSTEM, "invitation"));

        Effect effect = Effect.between(EFFECT.before(), Findings.of(Network.on(FACTS, tied, ARTICLE), EXECUTION));

        assertThat(effect.serving().gained()).hasSize(9);
        assertThat(effect.figures().stream().filter(Effect.Figure::changes).map(Effect.Figure::kind))
                .containsExactly(Effect.Kind.SERVE);
        assertThat(effect.after().accession().basis()).isEmpty();
    }

    @Test
    void the_hub_is_there_if_one_uncertain_tie_is_believed() {
        Reversal hub = Reversal.of(Network.on(FACTS, ARTICLE), EXECUTION).getFirst();

        assertThat(hub.missing()).isTrue();
        assertThat(hub.have()).containsExactly(Map.entry(Strength.ASSERTED, 0), Map.entry(Strength.UNCERTAIN, 9),
                Map.entry(Strength.PLANNED, 9), Map.entry(Strength.PROPOSED, 9));
        assertThat(hub.sets()).singleElement().satisfies(set -> assertThat(set).singleElement().satisfies(tie -> {
            assertThat(tie.from()).contains("udcg");
            assertThat(tie.strength()).isEqualTo(Strength.UNCERTAIN);
        }));
    }

    @Test
    void only_a_proposal_would_fill_the_other_two_gaps() {
        List<Reversal> reversals = Reversal.of(Network.on(FACTS, ARTICLE), EXECUTION);

        assertThat(reversals).extracting(Reversal::about).containsExactly("execution", GapId.FRAMEWORK,
                GapId.ACCESSION);
        assertThat(reversals.subList(1, 3)).allSatisfy(reversal -> assertThat(reversal.sets()).isNotEmpty()
                .allSatisfy(set -> assertThat(set).extracting(Relation::strength).containsExactly(Strength.PROPOSED)));
    }

    @Test
    void the_supposed_hub_rests_on_one_supposition() {
        Reversal hub = Reversal.of(Network.on(FACTS, RAMSTEIN, ARTICLE), EXECUTION).getFirst();

        assertThat(hub.missing()).isFalse();
        assertThat(hub.sets()).singleElement().asList().extracting("id")
                .containsExactly("supposed:coordinates:udcg:" + SYSTEM + ":execution");
    }

    @Test
    void on_the_day_of_the_article_each_absence_rests_on_a_denial_and_in_the_winter_on_a_search_for_some() {
        assertThat(Sureness.of(Network.on(FACTS, ARTICLE), EXECUTION).rests()).containsExactly(
                new Sureness.Rest("execution", 0, 9, 0, 0), new Sureness.Rest(GapId.FRAMEWORK, 0, 9, 0, 0),
                new Sureness.Rest(GapId.ACCESSION, 0, 9, 0, 0));
        assertThat(Sureness.of(Network.on(FACTS, WINTER), EXECUTION).rests())
                .extracting(Sureness.Rest::support).contains(Sureness.Support.SEARCH)
                .doesNotContain(Sureness.Support.DENIAL);
    }

    @Test
    void sources_contradict_one_another_on_where_five_were_signed_and_how_binding_one_is() {
        List<Sureness.Contradiction> contradictions =
                Sureness.of(Network.on(FACTS, ARTICLE), EXECUTION).contradictions();

        assertThat(contradictions).filteredOn(Sureness.Contradiction.OfValue.class::isInstance)
                .extracting(one -> ((Sureness.Contradiction.OfValue) one).entity().id() + " "
                        + ((Sureness.Contradiction.OfValue) one).attribute())
                .startsWith("agreement-gbr-2024 legal-nature", "agreement-deu-2024 place", "agreement-fra-2024 place",
                        "agreement-dnk-2024 place", "agreement-nld-2024 place", "agreement-lva-2024 place");
        assertThat(contradictions).filteredOn(Sureness.Contradiction.OfTie.class::isInstance)
                .extracting(one -> ((Sureness.Contradiction.OfTie) one).tie().kind().word()).contains("issues");
    }

    @Test
    void the_matrix_has_one_uncertain_coordinator_of_execution_and_suppliers_that_coordinate_no_agreement() {
        Coverage coverage = Coverage.of(Network.on(FACTS, ARTICLE), EXECUTION);

        assertThat(coverage.of()).isEqualTo(9);
        assertThat(coverage.rows()).extracting(Coverage.Row::function)
                .containsExactlyElementsOf(FACTS.header().functions().keySet());
        assertThat(cell(coverage, "execution", "udcg").agreements().keySet()).containsExactly(Sure.UNCERTAIN);
        assertThat(cell(coverage, "materiel", "udcg")).isEqualTo(
                new Coverage.Cell("udcg", new LinkedHashMap<>(), List.of("ukr")));
        assertThat(cell(Coverage.of(Network.on(FACTS, RAMSTEIN, ARTICLE), EXECUTION), "execution", "udcg")
                .agreements().keySet()).containsExactly(Sure.SUPPOSED);
    }

    @Test
    void the_strip_runs_from_the_first_signature_to_the_end_of_the_facts_and_changes_with_the_compact() {
        List<Strip.Stretch> stretches = Strip.of(FACTS, Optional.empty(), SYSTEM, "execution").stretches();

        assertThat(stretches.getFirst().from()).isEqualTo(LocalDate.of(2024, 1, 12));
        assertThat(stretches.getLast().until()).isEqualTo(FACTS.header().dataUntil().plusDays(1));
        assertThat(stretches).extracting(Strip.Stretch::from).contains(LocalDate.of(2024, 7, 11));
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i).from()).isEqualTo(stretches.get(i - 1).until());
        }
        Strip.Stretch article = stretches.stream()
                .filter(one -> !one.from().isAfter(ARTICLE) && one.until().isAfter(ARTICLE)).findFirst().orElseThrow();
        assertThat(article.signed()).isEqualTo(9);
        assertThat(article.answers().get(Strength.ASSERTED)).isEqualTo(new Strip.Answer(0, 0, 0));
        assertThat(article.answers().get(Strength.UNCERTAIN)).isEqualTo(new Strip.Answer(9, 0, 0));
    }

    private static Coverage.Cell cell(Coverage coverage, String function, String body) {
        return coverage.rows().stream().filter(row -> row.function().equals(function))
                .flatMap(row -> row.cells().stream()).filter(cell -> cell.body().equals(body)).findFirst()
                .orElseThrow();
    }

    /// All but fragmentation.
    private static Map<Effect.Kind, Double> figures(Effect effect, boolean before) {
        var figures = new LinkedHashMap<Effect.Kind, Double>();
        effect.figures().stream().filter(figure -> figure.kind() != Effect.Kind.FRAGMENTATION)
                .forEach(figure -> figures.put(figure.kind(),
                        (before ? figure.before() : figure.after()).orElse(Double.NaN)));
        return figures;
    }

    private static Map<Effect.Kind, Double> figures(double... values) {
        var figures = new LinkedHashMap<Effect.Kind, Double>();
        int next = 0;
        for (Effect.Kind kind : Effect.Kind.values()) {
            if (kind != Effect.Kind.FRAGMENTATION) {
                figures.put(kind, values[next++]);
            }
        }
        return figures;
    }

    private static Facts facts(String id) {
        return switch (Datasets.bundled(id).orElseThrow()) {
            case Reading.Read read -> read.facts();
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        };
    }
}

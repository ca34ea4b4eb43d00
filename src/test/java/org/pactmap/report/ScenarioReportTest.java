package org.pactmap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.network.Network;
import org.pactmap.plot.Headline;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.scenario.Terms;
import org.pactmap.words.Language;
import org.pactmap.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What is told under a scenario says so, and what lies behind a finding is told in words and as JSON.
class ScenarioReportTest {

    private static final Facts FACTS = switch (Datasets.bundled("ukraine-security-agreements").orElseThrow()) {
        case Reading.Read read -> read.facts();
        case Reading.Refused refused -> throw new AssertionError(refused.problems());
    };
    private static final LocalDate ARTICLE = LocalDate.of(2024, 5, 15);
    private static final Question EXECUTION =
            new Question(FACTS.header().system(), "execution", Strength.ASSERTED);
    private static final Scenario RAMSTEIN = Scenario.of("ramstein", Label.of("Ramstein coordinates"),
            Supposition.coordinates("udcg", FACTS.header().system(), "execution")
                    .under(new Terms(Optional.empty(), Optional.of(Label.of("it could")))),
            Supposition.coordinates("nobody", FACTS.header().system(), "execution"));

    @Test
    void text_under_a_scenario_starts_with_what_is_supposed_and_what_of_it_changes_nothing() {
        Network network = Network.on(FACTS, RAMSTEIN, ARTICLE);

        String text = FindingsText.of(network, Findings.of(network, EXECUTION), Words.in(Language.ENGLISH));

        assertThat(text.lines().limit(3)).containsExactly(
                "SCENARIO “Ramstein coordinates”: 2 suppositions, by the user, not sourced",
                "  The Ramstein Group coordinates execution – it could",
                "  No effect: Nobody coordinates execution: these facts know no “nobody”. Suppose it of something that "
                        + "they know, or remove the supposition.");
        assertThat(text).contains("  for:     the Ramstein Group coordinates execution (supposed in this scenario, not "
                + "sourced)");
    }

    @Test
    void of_equal_suppositions_the_first_works_and_only_the_second_is_told_to_change_nothing() {
        Supposition hub = Supposition.coordinates("udcg", FACTS.header().system(), "execution");
        Scenario twice = Scenario.of("twice", Label.of("Twice"), hub,
                Supposition.coordinates("udcg", FACTS.header().system(), "execution"), hub);
        Network network = Network.on(FACTS, twice, ARTICLE);
        Findings findings = Findings.of(network, EXECUTION);

        JsonNode told = JsonMapper.shared().readTree(FindingsJson.of(network, findings)).at("/scenario/suppositions");

        assertThat(ScenarioText.lines(network, Language.ENGLISH)).hasSize(4).startsWith(
                "SCENARIO “Twice”: 3 suppositions, by the user, not sourced",
                "  The Ramstein Group coordinates execution")
                .last(InstanceOfAssertFactories.STRING).startsWith("  No effect: ");
        assertThat(told).extracting(one -> one.get("noEffect").isNull()).containsExactly(true, false, false);
        assertThat(Headline.subtitles(network, findings, Words.in(Language.ENGLISH)).getFirst())
                .contains("the Ramstein Group coordinates execution").doesNotContain(";");
    }

    @Test
    void without_a_scenario_nothing_says_so() {
        Network network = Network.on(FACTS, ARTICLE);

        assertThat(FindingsText.of(network, Findings.of(network, EXECUTION), Words.in(Language.ENGLISH)))
                .doesNotContain("SCENARIO", "supposed in");
    }

    @Test
    void what_would_change_the_answer_is_a_sentence_and_the_ties_that_would() {
        assertThat(ReversalText.lines(Network.on(FACTS, ARTICLE), EXECUTION, Language.ENGLISH)).startsWith(
                "  Coordinating body for execution: 0 of 9 asserted; 9 of 9 if 1 uncertain tie is believed:",
                "    Ramstein Group coordinates Bilateral security agreements with Ukraine (execution) [uncertain]",
                "  Common framework: 0 of 9 asserted; 9 of 9 if 1 proposed tie is believed:");
        assertThat(ReversalText.lines(Network.on(FACTS, RAMSTEIN, ARTICLE), EXECUTION, Language.ENGLISH)).startsWith(
                "  Coordinating body for execution: 9 of 9 asserted; no longer if 1 tie is doubted:",
                "    Ramstein Group coordinates Bilateral security agreements with Ukraine (execution) (supposed in "
                        + "this scenario, not sourced)");
        Question training = new Question(EXECUTION.system(), "training", Strength.ASSERTED);
        assertThat(ReversalText.lines(Network.on(FACTS, ARTICLE), training, Language.ENGLISH)).startsWith(
                "  Coordinating body for training: 0 of 9 asserted; no tie that any source tells of would change that");
    }

    @Test
    void how_sure_a_finding_is_says_on_what_it_rests_and_what_is_disputed() {
        assertThat(SurenessText.lines(Network.on(FACTS, ARTICLE), EXECUTION, Language.ENGLISH)).contains(
                "  Common framework: rests on a denial. Have it: 0; lack it, a source says: 9; searched in vain: 0; not "
                        + "looked for: 0",
                "  Disputed: Germany–Ukraine agreement · Place: Kyiv (by Ukrainska Pravda / European Pravda, 2024-02-16)");
    }

    @Test
    void the_matrix_tells_agreements_from_whom_else_a_body_serves() {
        List<String> lines = CoverageText.lines(Network.on(FACTS, ARTICLE), EXECUTION, Language.ENGLISH);

        assertThat(lines).hasSize(FACTS.header().functions().size())
                .contains("  execution: 9 of 9 uncertain – Ramstein Group (9)");
        assertThat(lines.getFirst())
                .startsWith("  materiel: 0 of 9; not the agreements, but for Ukraine: Ramstein Group");
    }

    @Test
    void a_comparison_has_a_row_without_and_one_with_the_scenario_and_their_difference() {
        var article = Compared.of(FACTS, ARTICLE, EXECUTION, Optional.of(RAMSTEIN));
        var plain = Compared.of(FACTS, LocalDate.of(2025, 2, 1), EXECUTION, Optional.empty());

        String text = ComparisonText.of(List.of(article, plain), Language.ENGLISH);

        assertThat(text.lines().map(line -> line.replaceAll(" {2,}", " ").strip()).limit(5)).containsExactly(
                "signed coordinated best body framed pieces F tied end with mention",
                "Ukraine security agreements, 15 May 2024 9 0 0 0 9 0.941 0 3 9",
                "SCENARIO “Ramstein coordinates” 9 9 9 0 1 0.000 0 3 9",
                "difference 0 +9 +9 0 −8 −0.941 0 0 0",
                "Ukraine security agreements, 1 February 2025 29 0 0 23 29 0.982 0 3 24");
        assertThat(text).contains("\nUkraine security agreements, 15 May 2024\nSCENARIO “Ramstein coordinates”: 2 "
                + "suppositions", "  Ramstein Group takes the seat of the hub\n",
                "  9 more agreements are coordinated: all of them\n",
                "  9 pieces become one:\n    UK–Ukraine agreement, United Kingdom\n");
    }

    @Test
    void nothing_signed_has_no_fragmentation_in_a_table() {
        var early = Compared.of(FACTS, LocalDate.of(2023, 1, 1), EXECUTION, Optional.of(RAMSTEIN));

        assertThat(ComparisonText.of(List.of(early), Language.ENGLISH).lines().skip(3).findFirst().orElseThrow()
                .replaceAll(" {2,}", " ").strip()).isEqualTo("difference 0 0 0 0 0 – 0 0 0");
    }

    @Test
    void json_tells_each_measure_before_and_after_and_what_is_supposed() {
        JsonNode row = JsonMapper.shared().readTree(ComparisonJson.of(List.of(
                Compared.of(FACTS, ARTICLE, EXECUTION, Optional.of(RAMSTEIN))))).get(0);

        assertThat(row.get("dataset").asString()).isEqualTo("ukraine-security-agreements");
        assertThat(row.get("without").get("best").asInt()).isZero();
        assertThat(row.get("with").get("best").asInt()).isEqualTo(9);
        assertThat(row.get("with").get("hub").asString()).isEqualTo("udcg");
        assertThat(row.get("effect").get("joined").get(0).get("parts")).hasSize(9);
        assertThat(row.get("effect").get("covered").get("gained")).hasSize(9);
        JsonNode suppositions = row.get("scenario").get("suppositions");
        assertThat(suppositions.get(0).get("says").asString()).isEqualTo("the Ramstein Group coordinates execution");
        assertThat(suppositions.get(0).get("reason").asString()).isEqualTo("it could");
        assertThat(suppositions.get(0).get("noEffect").isNull()).isTrue();
        assertThat(suppositions.get(1).get("noEffect").asString()).contains("these facts know no “nobody”");
    }

    @Test
    void json_of_findings_tells_what_lies_behind_them() {
        Network network = Network.on(FACTS, ARTICLE);

        JsonNode json = JsonMapper.shared().readTree(FindingsJson.of(network, Findings.of(network, EXECUTION)));

        assertThat(json.get("scenario").isNull()).isTrue();
        JsonNode hub = json.get("wouldChange").get(0);
        assertThat(hub.get("have").get("asserted").asInt()).isZero();
        assertThat(hub.get("have").get("uncertain").asInt()).isEqualTo(9);
        assertThat(hub.get("ifBelieved").get(0).get(0).get("strength").asString()).isEqualTo("uncertain");
        assertThat(json.get("howSure").get("restsOn").get(0).get("support").asString()).isEqualTo("denial");
        assertThat(json.get("howSure").get("contradictions").size()).isGreaterThan(5);
        assertThat(json.get("coverage").get(1).get("bodies").get(0).get("uncertain")).hasSize(9);
        assertThat(json.get("overTime").get(0).get("from").asString()).isEqualTo("2024-01-12");
        assertThat(json.get("candidates").get(2).get("missed")).hasSize(2);
    }

    @Test
    void a_function_that_is_called_accession_is_told_apart_from_the_ties_to_accession() {
        Network network = Network.on(FACTS, ARTICLE);
        var question = new Question(EXECUTION.system(), "accession", Strength.ASSERTED);

        JsonNode json = JsonMapper.shared().readTree(FindingsJson.of(network, Findings.of(network, question)));
        List<String> lines = ReversalText.lines(network, question, Language.ENGLISH);

        List<String> about = List.of("accession", ":framework", ":accession");
        assertThat(json.get("wouldChange").findValuesAsString("about")).isEqualTo(about);
        assertThat(json.get("howSure").get("restsOn").findValuesAsString("about")).isEqualTo(about);
        assertThat(lines.getFirst()).startsWith("  Coordinating body for accession: 0 of 9 asserted; ");
        assertThat(lines).filteredOn(line -> line.startsWith("  Tied to a step before membership: ")).hasSize(1);
    }
}

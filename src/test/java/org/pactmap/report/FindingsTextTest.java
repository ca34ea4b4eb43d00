package org.pactmap.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.network.Network;
import org.pactmap.network.Sketch;
import org.pactmap.words.Language;
import org.pactmap.words.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsTextTest {

    @Test
    void the_whole_answer_reads_as_sentences() {
        String findings = english(two(), Strength.ASSERTED).split("\n\nWho coordinates", 2)[0];

        assertThat(findings + "\n").isEqualTo("""
                Two agreements: 1 shares a framework, no hub found
                pacts  ·  as of 1 May 2024

                Coordinating body for execution: 1 of 2. None found; no source says so.
                  against: “tie of office” (Gazette, p. 1; asserted)

                Common framework: 1 of 2 (compact). For the other 1 none found; no source says so.

                Tied to the step “invitation”: 0 of 2. None found; no source says so.
                  1 end with a step or are reviewed at it (1 unknown); 0 mention membership (2 unknown)

                Without mid: 2 pieces, F = 0.600

                Who reaches the agreements (reach is not suitability):
                  1 of 2  office: execution; outside the alliance
                  1 of 2  club: –; outside the alliance
                  together all: office and club
                """);
    }

    @Test
    void below_the_answer_stands_what_lies_behind_it() {
        String text = english(two(), Strength.ASSERTED);

        assertThat(text.substring(text.indexOf("Who coordinates"))).isEqualTo("""
                Who coordinates what:
                  execution: 1 of 2 asserted – office (1)
                  finance: 0 of 2
                  training: 0 of 2

                What would change the answer:
                  Coordinating body for execution: 1 of 2 asserted; no tie that any source tells of would change that
                  Common framework: 1 of 2 asserted; no tie that any source tells of would change that
                  Tied to a step before membership: 0 of 2 asserted; no tie that any source tells of would change that

                How sure this is:
                  Coordinating body for execution: nobody has looked for it. Have it: 1; lack it, a source says: 0; searched in vain: 0; not looked for: 1
                  Common framework: nobody has looked for it. Have it: 1; lack it, a source says: 0; searched in vain: 0; not looked for: 1
                  Tied to a step before membership: nobody has looked for it. Have it: 0; lack it, a source says: 0; searched in vain: 0; not looked for: 2
                  Counted ties: 9; with one source: 1; with two or more: 0; with none of their own: 8; supposed: 0
                """);
    }

    private static Sketch two() {
        return pair().bodies("office", "club").documents("compact").track("invitation", "membership")
                .coordinates("office", "one", "execution", Strength.ASSERTED)
                .tie(RelationKind.FRAMES, "compact", "two").tie(RelationKind.ENDS_WITH, "one", "membership")
                .tie(RelationKind.MEMBER, "aaa", "office").tie(RelationKind.MEMBER, "bbb", "club");
    }

    @Test
    void the_strength_is_told_where_it_is_not_the_usual_one() {
        assertThat(english(pair(), Strength.ASSERTED)).doesNotContain("Ties count");
        assertThat(english(pair(), Strength.UNCERTAIN)).contains("Ties count from “uncertain” on.\n");
    }

    @Test
    void coverage_is_told_apart_from_the_best_single_body() {
        String text = english(pair().bodies("b1", "b2").coordinates("b1", "one", "execution", Strength.ASSERTED)
                .coordinates("b2", "two", "execution", Strength.ASSERTED), Strength.ASSERTED);

        assertThat(text).contains("2 of 2 are coordinated by some body, and no body coordinates all");
    }

    @Test
    void the_hub_of_a_single_agreement_is_named_and_no_seat_is_called_empty() {
        Sketch alone = new Sketch().states("aaa").bodies("council").signed("treaty", "aaa", "2024-01-12");
        assertThat(english(alone, Strength.ASSERTED)).doesNotContain("Coordinating body");

        alone.coordinates("council", "treaty", "execution", Strength.ASSERTED);
        assertThat(english(alone, Strength.ASSERTED)).contains("Coordinating body for execution: 1 of 1 (council).");
    }

    @Test
    void both_languages_answer_any_network_with_the_same_lines() {
        Sketch sketch = pair().absent(RelationKind.COORDINATES, null, Sketch.SYSTEM, Strength.ASSERTED);

        assertThat(text(sketch, Strength.ASSERTED, Language.UKRAINIAN).lines().count())
                .isEqualTo(english(sketch, Strength.ASSERTED).lines().count());
    }

    @Test
    void an_empty_system_has_no_numbers_and_json_says_null() {
        var nobody = new Sketch();
        assertThat(english(nobody, Strength.ASSERTED)).isEqualTo("""
                No agreement signed yet
                pacts  ·  as of 1 May 2024
                """);

        JsonNode json =
                JsonMapper.shared().readTree(FindingsJson.of(nobody.network(), found(nobody, Strength.ASSERTED)));
        assertThat(List.of("hub", "basis", "framedBasis", "serveBasis", "fragmentation"))
                .allMatch(key -> json.get(key).isNull());
        assertThat(List.of("signed", "covered", "best", "framed", "components", "serve", "endWith", "mention"))
                .allMatch(key -> json.get(key).asInt(-1) == 0);
    }

    @Test
    void json_ends_its_lines_alike_on_every_system() {
        assertThat(FindingsJson.of(pair().network(), found(pair(), Strength.ASSERTED))).doesNotContain("\r")
                .endsWith("}\n");
    }

    /// Of three agreements each two share a system, thirteen times: the fewest ties to a system that reach all are
    /// 26 of 39, and far too many sets are smaller.
    @Test
    void a_search_for_what_would_change_an_answer_that_is_broken_off_is_not_told_as_never() {
        var sketch = new Sketch().documents("compact");
        for (int three = 0; three < 13; three++) {
            for (int i = 0; i < 3; i++) {
                sketch.system(three + "/" + i).agreement(three + "-" + i,
                        Sketch.change(AgreementStatus.SIGNED, "2024-01-12"))
                        .tie(RelationKind.PART_OF, three + "-" + i, Sketch.SYSTEM)
                        .tie(RelationKind.PART_OF, three + "-" + i, three + "/" + i)
                        .tie(RelationKind.PART_OF, three + "-" + i, three + "/" + (i + 1) % 3)
                        .tie(RelationKind.FRAMES, "compact", three + "/" + i, Strength.UNCERTAIN);
            }
        }
        var question = new Question(Sketch.SYSTEM, "execution", Strength.ASSERTED);

        assertThat(ReversalText.lines(sketch.network(), question, Language.ENGLISH)).containsExactly(
                "  Coordinating body for execution: 0 of 39 asserted; no tie that any source tells of would change that",
                "  Common framework: 0 of 39 asserted; 39 of 39 if enough weaker ties are believed; the search for the "
                        + "fewest was broken off");
    }

    private static Sketch pair() {
        return new Sketch().states("mid", "aaa", "bbb").centre("mid").signed("one", "aaa", "2024-01-12")
                .signed("two", "bbb", "2024-01-13");
    }

    private static Findings found(Sketch sketch, Strength strength) {
        return Findings.of(sketch.network(), new Question(Sketch.SYSTEM, "execution", strength));
    }

    private static String english(Sketch sketch, Strength strength) {
        return text(sketch, strength, Language.ENGLISH);
    }

    private static String text(Sketch sketch, Strength strength, Language language) {
        Network network = sketch.network();
        Findings found = Findings.of(network, new Question(Sketch.SYSTEM, "execution", strength));
        return FindingsText.of(network, found, Words.in(language));
    }
}

package org.pactmap.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.network.Sketch;
import org.pactmap.words.Language;

/// The step that a sentence names is the one on which the finding rests.
class AccessionWaysTest {

    @Test
    void a_tie_that_is_not_sure_enough_names_no_step() {
        Sketch sketch = pacts().tie(RelationKind.SERVES, "one", "review", Strength.UNCERTAIN)
                .tie(RelationKind.SERVES, "one", "invitation")
                .tie(RelationKind.ENDS_WITH, "two", "review", Strength.PROPOSED)
                .tie(RelationKind.ENDS_WITH, "two", "invitation");

        assertThat(way(sketch, "one", Strength.ASSERTED)).isEqualTo("one: serves the step “invitation”.");
        assertThat(way(sketch, "one", Strength.UNCERTAIN)).isEqualTo("one: serves the step “review”.");
        assertThat(way(sketch, "two", Strength.ASSERTED))
                .startsWith("two: ends or is reviewed with the step “invitation”, but no way leads there");
    }

    @Test
    void a_tie_to_a_step_of_another_layer_names_no_step() {
        Sketch sketch = pacts().tie(RelationKind.SERVES, "one", "membership")
                .tie(RelationKind.SERVES, Sketch.SYSTEM, "invitation").tie(RelationKind.MENTIONS, "two", "review");

        assertThat(way(sketch, "one", Strength.ASSERTED)).isEqualTo("one: serves the step “invitation”.");

        Sketch rhetoric = pacts().tie(RelationKind.MENTIONS, "one", "review")
                .tie(RelationKind.MENTIONS, "one", "membership");

        assertThat(way(rhetoric, "one", Strength.ASSERTED))
                .startsWith("one: mentions the step “membership”, which is no tie");
    }

    private static Sketch pacts() {
        return new Sketch().states("aaa", "bbb").signed("one", "aaa", "2024-01-12").signed("two", "bbb", "2024-01-13")
                .track("review", "invitation", "membership");
    }

    private static String way(Sketch sketch, String agreement, Strength strength) {
        var question = new Question(Sketch.SYSTEM, "execution", strength);
        return AccessionWays.of(sketch.network(), Findings.of(sketch.network(), question), Language.ENGLISH)
                .getOrDefault(agreement, "");
    }
}

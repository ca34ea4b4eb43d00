package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Sketch;

/// How many ties the answers rest on.
class SourcingTest {

    private static int ties(Sketch sketch, Strength least) {
        return Sureness.of(sketch.network(), new Question(Sketch.SYSTEM, "execution", least)).sourcing().of();
    }

    /// Two parties to each, and two that belong to the system.
    private static Sketch pair() {
        return new Sketch().states("mid", "aaa", "bbb").centre("mid").bodies("club").system("others")
                .track("invitation", "membership").signed("one", "aaa", "2024-01-12")
                .signed("two", "bbb", "2024-01-13");
    }

    @Test
    void only_mentions_of_membership_count() {
        assertThat(ties(pair(), Strength.ASSERTED)).isEqualTo(6);
        assertThat(ties(pair().tie(RelationKind.MENTIONS, "one", "membership"), Strength.ASSERTED)).isEqualTo(7);
        assertThat(ties(pair().tie(RelationKind.MENTIONS, "one", "invitation")
                .tie(RelationKind.MENTIONS, "one", "club"), Strength.ASSERTED)).isEqualTo(6);
    }

    @Test
    void what_holds_for_the_system_counts_as_what_holds_for_an_agreement() {
        assertThat(ties(pair().tie(RelationKind.MENTIONS, Sketch.SYSTEM, "membership"), Strength.ASSERTED))
                .isEqualTo(7);
        assertThat(ties(pair().tie(RelationKind.ENDS_WITH, Sketch.SYSTEM, "membership"), Strength.ASSERTED))
                .isEqualTo(7);
    }

    @Test
    void a_party_or_a_part_that_no_source_asserts_is_none_however_little_is_asked_for() {
        Sketch hedged = pair().states("ccc").tie(RelationKind.PARTY, "ccc", "one", Strength.UNCERTAIN)
                .tie(RelationKind.PART_OF, "one", "others", Strength.PROPOSED);

        assertThat(ties(hedged, Strength.ASSERTED)).isEqualTo(6);
        assertThat(ties(hedged, Strength.PROPOSED)).isEqualTo(6);
    }

    @Test
    void what_an_agreement_is_part_of_beside_the_system_does_not_count_and_what_is_between_them_does() {
        assertThat(ties(pair().tie(RelationKind.PART_OF, "one", "others"), Strength.ASSERTED)).isEqualTo(6);
        assertThat(ties(pair().tie(RelationKind.PART_OF, "one", "others")
                .tie(RelationKind.PART_OF, "others", Sketch.SYSTEM), Strength.ASSERTED)).isEqualTo(8);
    }
}

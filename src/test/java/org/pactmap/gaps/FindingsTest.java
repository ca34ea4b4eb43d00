package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.pactmap.network.Sketch.SYSTEM;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.HubGap.Coordinator;
import org.pactmap.network.Sketch;

class FindingsTest {

    private static final String EXECUTION = "execution";

    @Test
    void one_body_that_coordinates_all_is_the_hub() {
        Findings found = asked(pair().bodies("office").coordinates("office", SYSTEM, EXECUTION, Strength.ASSERTED));

        assertThat(found.hub().hub()).contains("office");
        assertThat(found.hub().covered()).containsExactly("one", "two");
        assertThat(found.hub().missing()).isFalse();
        assertThat(found.hub().speaksFor()).hasSize(1);
    }

    @Test
    void many_bodies_that_coordinate_one_each_cover_all_and_make_no_hub() {
        Findings found = asked(pair().bodies("b1", "b2")
                .coordinates("b2", "two", EXECUTION, Strength.ASSERTED)
                .coordinates("b1", "one", EXECUTION, Strength.ASSERTED));

        assertThat(found.hub().covered()).containsExactly("one", "two");
        assertThat(found.hub().coordinators()).containsExactly(new Coordinator("b1", List.of("one")),
                new Coordinator("b2", List.of("two")));
        assertThat(found.hub().best()).isEqualTo(1);
        assertThat(found.hub().basis()).contains(Basis.COMPUTED);
    }

    @Test
    void a_body_that_coordinates_a_party_covers_no_agreement() {
        Findings found = asked(pair().bodies("office").coordinates("office", "mid", EXECUTION, Strength.ASSERTED));

        assertThat(found.hub().covered()).isEmpty();
        assertThat(found.candidates()).extracting(Candidate::reach, Candidate::functions)
                .containsExactly(tuple(0, List.of(EXECUTION)));
    }

    @Test
    void another_function_or_a_weaker_tie_does_not_count() {
        Sketch sketch = pair().bodies("office").coordinates("office", SYSTEM, "finance", Strength.ASSERTED)
                .coordinates("office", SYSTEM, EXECUTION, Strength.UNCERTAIN);

        assertThat(asked(sketch).hub().best()).isZero();
        assertThat(asked(sketch, Strength.UNCERTAIN).hub().hub()).contains("office");
        assertThat(asked(sketch).hub().speaksAgainst()).hasSize(1);
    }

    @Test
    void what_is_proposed_or_planned_speaks_not_against_a_gap() {
        Findings found = asked(pair().bodies("a", "b").coordinates("a", SYSTEM, EXECUTION, Strength.PROPOSED)
                .coordinates("b", SYSTEM, EXECUTION, Strength.PLANNED));

        assertThat(found.hub().speaksAgainst()).isEmpty();
    }

    @Test
    void a_relation_to_a_system_of_systems_holds_for_its_agreements() {
        Findings found = asked(pair().bodies("office").system("all-pacts")
                .tie(RelationKind.PART_OF, SYSTEM, "all-pacts")
                .coordinates("office", "all-pacts", EXECUTION, Strength.ASSERTED));

        assertThat(found.hub().hub()).contains("office");
    }

    @Test
    void a_gap_is_stated_where_a_source_says_so_as_surely_as_is_asked() {
        Sketch sketch = pair().absent(RelationKind.COORDINATES, null, SYSTEM, Strength.UNCERTAIN);

        assertThat(asked(sketch).hub().basis()).contains(Basis.COMPUTED);
        assertThat(asked(sketch, Strength.UNCERTAIN).hub().basis()).contains(Basis.STATED);
    }

    @Test
    void a_gap_is_stated_where_each_agreement_is_said_to_lack_it() {
        Sketch sketch = pair().absent(RelationKind.FRAMES, null, "one", Strength.ASSERTED);
        assertThat(asked(sketch).framework().basis()).contains(Basis.COMPUTED);

        sketch.absent(RelationKind.FRAMES, null, "two", Strength.ASSERTED);
        assertThat(asked(sketch).framework().basis()).contains(Basis.STATED);
    }

    @Test
    void that_one_body_does_not_coordinate_says_nothing_of_the_others() {
        Findings found = asked(pair().bodies("office")
                .absent(RelationKind.COORDINATES, "office", SYSTEM, Strength.ASSERTED));

        assertThat(found.hub().basis()).contains(Basis.COMPUTED);
        assertThat(found.hub().speaksFor()).isEmpty();
    }

    @Test
    void a_search_in_vain_speaks_for_a_gap_and_leaves_it_computed() {
        Findings found = asked(pair().searched(RelationKind.COORDINATES, "one", 0)
                .searched(RelationKind.COORDINATES, "two", 1).searched(RelationKind.FRAMES, SYSTEM, 0));

        assertThat(found.hub().basis()).contains(Basis.COMPUTED);
        assertThat(found.hub().speaksFor()).hasSize(1).allMatch(Ground.Sought.class::isInstance);
        assertThat(found.framework().speaksFor()).hasSize(1);
    }

    @Test
    void a_search_for_one_coordinator_says_nothing_of_another_function() {
        Sketch sketch = pair().searched(RelationKind.COORDINATES, "one", 0);

        assertThat(Findings.of(sketch.network(), new Question(SYSTEM, "finance", Strength.ASSERTED)).hub().speaksFor())
                .isEmpty();
    }

    @Test
    void nothing_is_missing_before_two_are_signed() {
        Findings one = asked(new Sketch().states("mid", "aaa").centre("mid").signed("one", "aaa", "2024-01-12"));

        assertThat(one.hub().basis()).isEmpty();
        assertThat(one.framework().basis()).contains(Basis.COMPUTED);
        assertThat(one.pieces()).isEqualTo(new Pieces(List.of(List.of("one", "aaa")), OptionalDouble.of(0)));
    }

    @Test
    void a_single_agreement_has_a_hub_where_a_body_coordinates_it() {
        Findings one = asked(new Sketch().states("aaa").bodies("council").signed("treaty", "aaa", "2024-01-12")
                .coordinates("council", "treaty", EXECUTION, Strength.ASSERTED));

        assertThat(one.hub().hub()).contains("council");
        assertThat(one.hub().missing()).isFalse();
    }

    @Test
    void with_none_signed_fragmentation_has_no_value_and_nothing_is_missing() {
        Findings none = asked(new Sketch().bodies("office").track("membership"));

        assertThat(none.signed()).isEmpty();
        assertThat(none.pieces()).isEqualTo(new Pieces(List.of(), OptionalDouble.empty()));
        assertThat(none.hub().basis()).isEmpty();
        assertThat(none.framework().basis()).isEmpty();
        assertThat(none.accession().basis()).isEmpty();
        assertThat(none.smallestSets()).isEmpty();
    }

    @Test
    void a_document_frames_what_it_frames_and_a_declaration_of_origin_frames_nothing() {
        Findings found = asked(pair().documents("compact", "declaration").tie(RelationKind.FRAMES, "compact", "two")
                .tie(RelationKind.ORIGINATES_IN, SYSTEM, "declaration"));

        assertThat(found.framework().framed()).containsExactly("two");
        assertThat(found.framework().documents()).containsExactly("compact");
        assertThat(found.framework().basis()).contains(Basis.COMPUTED);
    }

    @Test
    void ties_to_accession_are_counted_in_three_layers() {
        Findings found = asked(pair().track("invitation", "membership")
                .tie(RelationKind.SERVES, "one", "invitation").tie(RelationKind.SERVES, "two", "membership")
                .tie(RelationKind.ENDS_WITH, "two", "membership").tie(RelationKind.MENTIONS, "one", "membership")
                .tie(RelationKind.MENTIONS, "two", "invitation"));

        assertThat(found.accession().serve()).containsExactly("one");
        assertThat(found.accession().endWith()).containsExactly("two");
        assertThat(found.accession().mention()).containsExactly("one");
        assertThat(found.accession().unknown()).isEqualTo(new AccessionTie.Unknown(1, 1, 1, 2));
    }

    @Test
    void a_proposed_tie_to_a_step_does_not_count_as_asserted() {
        Sketch sketch = pair().track("invitation", "membership")
                .tie(RelationKind.SERVES, SYSTEM, "invitation", Strength.PROPOSED)
                .absent(RelationKind.SERVES, SYSTEM, "invitation", Strength.ASSERTED);

        assertThat(asked(sketch).accession().serve()).isEmpty();
        assertThat(asked(sketch).accession().basis()).contains(Basis.STATED);
        assertThat(asked(sketch).accession().unknown().serve()).isZero();
        assertThat(asked(sketch, Strength.PROPOSED).accession().serve()).containsExactly("one", "two");
    }

    @Test
    void a_step_that_leads_to_membership_comes_before_it_though_the_track_does_not_draw_it() {
        Findings found = asked(pair().step("talks").track("membership").step("elsewhere")
                .tie(RelationKind.PRECEDES, "talks", "membership")
                .tie(RelationKind.SERVES, "one", "talks").tie(RelationKind.SERVES, "two", "elsewhere"));

        assertThat(found.accession().serve()).containsExactly("one");
    }

    @Test
    void the_next_step_is_the_first_after_the_last_reached_that_is_neither_scheduled_nor_dropped() {
        Sketch sketch = pair().track("a", "b", "c", "d", "e")
                .step("b", Sketch.change(StepStatus.REACHED, "2024-01-01"))
                .step("c", Sketch.change(StepStatus.SCHEDULED, "2024-01-01"))
                .step("d", Sketch.change(StepStatus.DROPPED, "2024-01-01"));

        assertThat(asked(sketch).accession().nextStep()).contains("e");
        assertThat(asked(pair()).accession().nextStep()).isEqualTo(Optional.empty());
    }

    @Test
    void naming_a_channel_is_counted_by_what_is_said_of_the_text_then_by_what_it_names() {
        Sketch sketch = pair().bodies("office").states("ccc", "ddd", "eee", "fff")
                .signed("three", "ccc", "2024-02-03").signed("four", "ddd", "2024-02-04")
                .signed("five", "eee", "2024-02-05").signed("six", "fff", "2024-02-06")
                .attribute("one", "names-channel", "yes").attribute("two", "names-channel", "partly")
                .tie(RelationKind.NAMES_CHANNEL, "two", "office").tie(RelationKind.NAMES_CHANNEL, "three", "office")
                .attribute("four", "names-channel", "not-found").attribute("five", "names-channel", "no")
                .absent(RelationKind.NAMES_CHANNEL, "six", null, Strength.ASSERTED);

        assertThat(asked(sketch).channels()).isEqualTo(new Tally(2, 1, 1, 6));
        assertThat(asked(sketch).accession().unknown().namesChannel()).isEqualTo(1);
        assertThat(asked(sketch).hub().speaksAgainst()).containsExactly(new Ground.Channels(new Tally(2, 1, 1, 6)));
    }

    @Test
    void a_coordinator_holds_together_what_the_centre_leaves() {
        Sketch sketch = pair().bodies("office");
        assertThat(asked(sketch).pieces().components()).containsExactly(List.of("one", "aaa"), List.of("two", "bbb"));

        sketch.coordinates("office", SYSTEM, EXECUTION, Strength.ASSERTED);
        assertThat(asked(sketch).pieces().fragmentation()).hasValue(0);
    }

    private static Sketch pair() {
        return new Sketch().states("mid", "aaa", "bbb").centre("mid").signed("one", "aaa", "2024-01-12")
                .signed("two", "bbb", "2024-01-13");
    }

    private static Findings asked(Sketch sketch) {
        return asked(sketch, Strength.ASSERTED);
    }

    private static Findings asked(Sketch sketch, Strength strength) {
        return Findings.of(sketch.network(), new Question(SYSTEM, EXECUTION, strength));
    }
}

package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.network.Sketch.SYSTEM;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Sketch;

/// Which bodies could coordinate, whom each reaches, and on what that rests.
class CandidatesTest {

    private record Listed(String body, List<String> reached, int of, List<String> functions, boolean inside) {}

    private static List<Listed> listed(Findings found) {
        return found.candidates().stream().map(one -> new Listed(one.body(), one.reached(), one.of(), one.functions(),
                one.insideAlliance())).toList();
    }

    @Test
    void candidates_are_sorted_by_reach_then_functions_then_name() {
        Findings found = asked(pair().bodies("none", "zeta", "alpha", "busy", "pact-group")
                .body("future", "2025-01-01", "").alliance("zeta")
                .tie(RelationKind.MEMBER, "aaa", "zeta").tie(RelationKind.MEMBER, "bbb", "alpha")
                .tie(RelationKind.MEMBER, "aaa", "busy").tie(RelationKind.MEMBER, "aaa", "pact-group")
                .tie(RelationKind.MEMBER, "bbb", "pact-group").tie(RelationKind.PART_OF, "none", "zeta")
                .coordinates("busy", "mid", "training", Strength.ASSERTED)
                .coordinates("busy", "mid", "finance", Strength.UNCERTAIN));

        assertThat(listed(found)).containsExactly(
                new Listed("pact-group", List.of("one", "two"), 2, List.of(), false),
                new Listed("busy", List.of("one"), 2, List.of("training"), false),
                new Listed("alpha", List.of("two"), 2, List.of(), false),
                new Listed("zeta", List.of("one"), 2, List.of(), true),
                new Listed("none", List.of(), 2, List.of(), true));
        assertThat(found.smallestSets()).isEmpty();
    }

    @Test
    void a_body_that_is_a_party_is_no_member_of_itself() {
        Findings found = asked(new Sketch().bodies("union").states("aaa").signed("one", "union", "2024-01-12")
                .signed("two", "aaa", "2024-01-12").tie(RelationKind.MEMBER, "union", "union")
                .tie(RelationKind.MEMBER, "aaa", "union"));

        assertThat(found.candidates().getFirst().reached()).containsExactly("two");
    }

    @Test
    void where_no_body_reaches_all_the_smallest_sets_that_do_are_told() {
        Findings found = asked(pair().bodies("a", "b", "c").tie(RelationKind.MEMBER, "aaa", "a")
                .tie(RelationKind.MEMBER, "bbb", "b").tie(RelationKind.MEMBER, "bbb", "c"));

        assertThat(found.smallestSets()).containsExactly(List.of("a", "b"), List.of("a", "c"));
        assertThat(found.allSets()).isTrue();
    }

    @Test
    void a_search_for_sets_among_too_many_bodies_is_broken_off_and_says_so() {
        var sketch = new Sketch();
        for (int i = 0; i < 40; i++) {
            sketch.states("s" + i).signed("a" + i, "s" + i, "2024-01-12");
            for (int copy = 0; copy < 3; copy++) {
                sketch.bodies("b" + i + "-" + copy).tie(RelationKind.MEMBER, "s" + i, "b" + i + "-" + copy);
            }
        }

        assertThat(asked(sketch).allSets()).isFalse();
    }

    @Test
    void a_candidate_says_whom_it_does_not_reach() {
        Findings found = asked(pair().bodies("office").tie(RelationKind.MEMBER, "bbb", "office"));

        assertThat(found.candidates().getFirst().reached()).containsExactly("two");
        assertThat(found.candidates().getFirst().missed()).containsExactly("one");
    }

    @Test
    void a_candidate_rests_on_the_ties_that_were_counted_and_on_what_is_said_of_its_coordinating() {
        Findings found = asked(pair().bodies("office").states("ccc").tie(RelationKind.MEMBER, "bbb", "office")
                .tie(RelationKind.MEMBER, "ccc", "office")
                .tie(RelationKind.MEMBER, "aaa", "office", Strength.UNCERTAIN)
                .coordinates("office", "mid", "training", Strength.ASSERTED)
                .coordinates("office", "mid", "finance", Strength.UNCERTAIN)
                .coordinates("office", SYSTEM, "execution", Strength.UNCERTAIN));

        assertThat(found.candidates().getFirst().restsOn()).extracting(Relation::id).containsExactly(
                "coordinates:office:mid:training", "coordinates:office:" + SYSTEM + ":execution",
                "member:bbb:office");
    }

    private static Sketch pair() {
        return new Sketch().states("mid", "aaa", "bbb").centre("mid").signed("one", "aaa", "2024-01-12")
                .signed("two", "bbb", "2024-01-13");
    }

    private static Findings asked(Sketch sketch) {
        return Findings.of(sketch.network(), new Question(SYSTEM, "execution", Strength.ASSERTED));
    }
}

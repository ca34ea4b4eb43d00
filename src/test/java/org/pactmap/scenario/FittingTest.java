package org.pactmap.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.pactmap.network.Sketch.SYSTEM;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.RelationKind;
import org.pactmap.network.Sketch;

class FittingTest {

    private static final Facts FACTS = new Sketch().states("aaa").bodies("office").documents("compact")
            .track("invitation").signed("one", "aaa", "2024-01-12").facts();
    private static final Supposition OFFICE =
            new Supposition.NewBody("supposed:bureau", Label.of("Bureau"), Terms.NONE);

    @Test
    void what_the_facts_know_and_what_the_scenario_adds_can_be_tied() {
        List<Supposition> all = List.of(Supposition.coordinates("supposed:bureau", SYSTEM, "execution"), OFFICE,
                Supposition.frames("compact", "one"), Supposition.serves(SYSTEM, "invitation"),
                Supposition.member("aaa", "supposed:bureau"), new Supposition.Reached("invitation", Terms.NONE),
                new Supposition.Ended("office", Terms.NONE), new Supposition.Ended("party:aaa:one", Terms.NONE));

        assertThat(fitting(all)).isEqualTo(new Fitting(all, List.of()));
    }

    @Test
    void what_nobody_knows_is_kept_and_told() {
        Supposition lost = Supposition.coordinates("bureau", SYSTEM, "execution");

        assertThat(fitting(List.of(lost, OFFICE)))
                .isEqualTo(new Fitting(List.of(OFFICE), List.of(new Idle.UnknownId(lost, "bureau"))));
    }

    @Test
    void a_tie_that_joins_what_it_cannot_is_told_with_what_it_can() {
        Supposition odd = Supposition.frames("office", "one");
        Supposition odder = Supposition.serves("one", "office");
        Supposition oddest = new Supposition.Ended("aaa", Terms.NONE);

        assertThat(fitting(List.of(odd, odder, oddest)).idle()).containsExactly(
                new Idle.WrongKind(odd, "office", "body", List.of("document")),
                new Idle.WrongKind(odder, "office", "body", List.of("step")),
                new Idle.WrongKind(oddest, "aaa", "state", List.of("body", "agreement", "relation")));
    }

    @Test
    void a_function_that_the_facts_do_not_have_is_told() {
        Supposition cooking = Supposition.coordinates("office", SYSTEM, "cooking");

        assertThat(fitting(List.of(cooking)).idle()).containsExactly(new Idle.UnknownFunction(cooking, "cooking"));
    }

    @Test
    void the_same_a_second_time_is_told_whatever_its_terms() {
        Supposition once = Supposition.member("aaa", "office");
        Supposition again = new Supposition.Tie(RelationKind.MEMBER, "aaa", "office", Optional.empty(),
                Terms.from(Sketch.DAY));

        assertThat(fitting(List.of(once, again)))
                .isEqualTo(new Fitting(List.of(once), List.of(new Idle.Repeated(again))));
    }

    @Test
    void some_things_cannot_be_supposed_at_all() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Supposition.NewBody("bureau", Label.of("Bureau"),
                Terms.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Supposition.Tie(RelationKind.LEADS, "a", "b",
                Optional.empty(), Terms.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Supposition.Tie(RelationKind.MEMBER, "a", "b",
                Optional.of("execution"), Terms.NONE));
        assertThatIllegalArgumentException().isThrownBy(() -> new Supposition.Tie(RelationKind.COORDINATES, "a", "b",
                Optional.empty(), Terms.NONE));
    }

    private static Fitting fitting(List<Supposition> suppositions) {
        return Fitting.of(FACTS, new Scenario("trial", Label.of("Trial"), Optional.empty(), suppositions));
    }
}

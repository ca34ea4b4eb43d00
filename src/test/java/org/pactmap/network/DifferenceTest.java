package org.pactmap.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.network.Sketch.change;
import static org.pactmap.network.Sketch.relation;
import static org.pactmap.network.Sketch.span;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.About;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Span;
import org.pactmap.agreement.Stance;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.workspace.Opening;

class DifferenceTest {

    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2024, 6, 1);

    /// What was added, what ended, and what changed, in the words of the facts.
    private record Told(List<String> added, List<String> ended, List<String> changed) {

        static Told of(Difference difference) {
            return new Told(said(difference.added()), said(difference.ended()), said(difference.changed()));
        }

        private static List<String> said(List<Happening> happenings) {
            return happenings.stream().map(one -> one.day() + " " + one.about() + " " + one.word()).toList();
        }
    }

    private static Told told(Sketch sketch) {
        return Told.of(Difference.between(sketch.facts(), JANUARY, JUNE));
    }

    private static Sketch member(String from, String until) {
        return new Sketch().states("a").bodies("club").with(relation("member:a:club", RelationKind.MEMBER, "a", "club",
                null, null, span(from, until), Stance.EXISTS, Strength.ASSERTED, List.of()));
    }

    @Test
    void an_agreement_that_was_signed_is_added_whatever_became_of_it_then() {
        assertThat(told(new Sketch().agreement("pact", change(AgreementStatus.BACKS, "2023-07-12"),
                change(AgreementStatus.NEGOTIATING, "2024-02-01"), change(AgreementStatus.SIGNED, "2024-03-01"),
                change(AgreementStatus.IN_FORCE, "2024-04-01"))))
                .isEqualTo(new Told(List.of("2024-03-01 pact signed"), List.of(), List.of()));
    }

    @Test
    void an_agreement_that_came_to_another_status_is_changed() {
        assertThat(told(new Sketch()
                .agreement("pact", change(AgreementStatus.SIGNED, "2023-07-12"),
                        change(AgreementStatus.IN_FORCE, "2024-04-01"))
                .agreement("plan", change(AgreementStatus.BACKS, "2023-07-12"),
                        change(AgreementStatus.DECLINED, "2024-03-01"))))
                .isEqualTo(new Told(List.of(), List.of(),
                        List.of("2024-03-01 plan declined", "2024-04-01 pact in-force")));
    }

    @Test
    void an_agreement_that_was_signed_before_and_is_no_more_has_ended() {
        assertThat(told(new Sketch().agreement("pact", change(AgreementStatus.SIGNED, "2023-07-12"),
                change(AgreementStatus.ENDED, "2024-04-01"))))
                .isEqualTo(new Told(List.of(), List.of("2024-04-01 pact ended"), List.of()));
    }

    @Test
    void a_status_that_no_source_asserts_is_no_difference() {
        assertThat(told(new Sketch().agreement("pact", change(AgreementStatus.BACKS, "2023-07-12"),
                change(AgreementStatus.SIGNED, "2024-04-01", Strength.PLANNED))))
                .isEqualTo(new Told(List.of(), List.of(), List.of()));
    }

    @Test
    void a_step_is_changed_once_however_often_its_status_was() {
        assertThat(told(new Sketch().step("talks", change(StepStatus.OPEN, "2023-07-12"),
                change(StepStatus.SCHEDULED, "2024-02-01"), change(StepStatus.REACHED, "2024-04-01"))))
                .isEqualTo(new Told(List.of(), List.of(), List.of("2024-04-01 talks reached")));
    }

    @Test
    void what_came_and_went_in_between_is_left_out() {
        assertThat(told(new Sketch().body("club", "2024-02-01", "2024-03-01")
                .step("talks", change(StepStatus.OPEN, "2023-07-12"), change(StepStatus.ONGOING, "2024-02-01"),
                        change(StepStatus.OPEN, "2024-03-01"))))
                .isEqualTo(new Told(List.of(), List.of(), List.of()));
        assertThat(told(member("2024-02-01", "2024-03-01"))).isEqualTo(new Told(List.of(), List.of(), List.of()));
    }

    /// From some day of 2024 until some day of March: it may have ended before it began, and is shown on no day.
    @Test
    void what_is_there_on_no_day_for_sure_is_neither_added_nor_ended() {
        var unsure = new Span(Optional.of(new Dating(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31),
                Dating.Precision.YEAR)),
                Optional.of(new Dating(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31), Dating.Precision.MONTH)));
        Facts facts = new Sketch().states("a").bodies("club").with(relation("member:a:club", RelationKind.MEMBER, "a",
                "club", null, null, unsure, Stance.EXISTS, Strength.ASSERTED, List.of())).facts();
        LocalDate next = LocalDate.of(2025, 1, 1);

        assertThat(Network.on(facts, JUNE).members("club")).isEmpty();
        assertThat(Network.on(facts, next).members("club")).isEmpty();
        for (var days : List.of(List.of(JANUARY, JUNE), List.of(JUNE, next), List.of(JANUARY, next))) {
            assertThat(Difference.between(facts, days.getFirst(), days.getLast()).isEmpty()).isTrue();
        }
    }

    @Test
    void an_event_between_the_days_is_told_though_it_is_over() {
        var summit = new Entity.Event(new About("summit", Label.of("Summit"), Optional.empty(), List.of(),
                span("2024-02-01", "2024-02-03"), new LinkedHashMap<>(), List.of()));

        assertThat(told(new Sketch().with(summit)))
                .isEqualTo(new Told(List.of("2024-02-01 summit begins"), List.of(), List.of()));
    }

    @Test
    void bodies_and_ties_are_added_and_end() {
        assertThat(told(member("2024-02-01", "").body("new", "2024-02-02", "").body("old", "2020-01-01", "2024-03-01")))
                .isEqualTo(new Told(List.of("2024-02-01 member:a:club begins", "2024-02-02 new begins"),
                        List.of("2024-03-01 old ends"), List.of()));
    }

    @Test
    void the_earlier_day_itself_is_known_already_and_the_later_is_not() {
        assertThat(told(new Sketch().body("first", "2024-01-01", "").body("last", "2024-06-01", "")
                .body("late", "2024-06-02", ""))).isEqualTo(
                        new Told(List.of("2024-06-01 last begins"), List.of(), List.of()));
    }

    @Test
    void there_is_no_difference_to_the_day_itself_or_to_a_later_one() {
        Facts facts = Opening.facts();

        assertThat(Difference.between(facts, JUNE, JUNE).isEmpty()).isTrue();
        assertThat(Difference.between(facts, JUNE, JANUARY).isEmpty()).isTrue();
    }

    /// Twenty-three agreements were signed by the Compact, nine of them by the day of the article.
    @Test
    void fourteen_agreements_were_signed_between_the_article_and_the_compact() {
        Difference difference = Difference.between(Opening.facts(), LocalDate.of(2024, 5, 15),
                LocalDate.of(2024, 7, 12));

        assertThat(difference.added()).filteredOn(Happening::isSignature).hasSize(14);
        assertThat(difference.added()).extracting(Happening::about).contains("nsatu", "ukraine-compact");
        assertThat(difference.changed()).extracting(Happening::about).containsExactly("washington-2024");
    }
}

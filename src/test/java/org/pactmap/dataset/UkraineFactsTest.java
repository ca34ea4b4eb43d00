package org.pactmap.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.Strength;

/// The facts around Ukraine count what their sources count.
class UkraineFactsTest {

    private static final Facts FACTS = Bundled.facts("ukraine-security-agreements");
    private static final String SYSTEM = FACTS.header().system();
    private static final LocalDate THE_DAY = LocalDate.of(2024, 5, 15);

    @Test
    void the_seats_follow_the_day_of_signature_and_Ukraines_own_count() {
        assertThat(signed(FACTS.header().dataUntil())).containsExactly("gbr", "deu", "fra", "dnk", "ita", "can", "nld",
                "fin", "lva", "esp", "bel", "prt", "swe", "isl", "nor", "jpn", "usa", "eu", "ltu", "est", "pol", "lux",
                "rou", "cze", "svn", "irl", "hrv", "grc", "alb");
    }

    @Test
    void nine_had_signed_and_twenty_four_backed_by_the_day_of_the_article() {
        assertThat(signed(THE_DAY)).hasSize(9);
        assertThat(backing(THE_DAY)).hasSize(24).contains("usa", "eu").doesNotContain("hrv", "hun", "svk", "tur");
    }

    @Test
    void the_alliance_grows_to_thirty_two() {
        assertThat(members("nato", LocalDate.of(2023, 4, 3))).isEqualTo(30);
        assertThat(members("nato", LocalDate.of(2024, 3, 6))).isEqualTo(31);
        assertThat(members("nato", THE_DAY)).isEqualTo(32);
        assertThat(members("g7", THE_DAY)).isEqualTo(7);
    }

    @Test
    void the_American_signature_is_planned_before_it_is_made() {
        var usa = (Agreement) FACTS.entity("agreement-usa-2024").orElseThrow();

        assertThat(usa.history()).extracting(StatusChange::status, StatusChange::strength).containsExactly(
                tuple(AgreementStatus.BACKS, Strength.ASSERTED), tuple(AgreementStatus.SIGNED, Strength.PLANNED),
                tuple(AgreementStatus.SIGNED, Strength.ASSERTED));
    }

    @Test
    void five_of_the_nine_were_not_signed_in_Kyiv() {
        List<String> disputed = FACTS.all(Agreement.class).stream()
                .filter(agreement -> agreement.values("place").stream()
                        .anyMatch(place -> place.evidence().stream().anyMatch(Evidence::disputes)))
                .map(Entity::id).toList();

        assertThat(disputed).containsExactly("agreement-deu-2024", "agreement-fra-2024", "agreement-dnk-2024",
                "agreement-nld-2024", "agreement-lva-2024");
    }

    @Test
    void the_Compact_frames_the_first_twenty_three() {
        List<String> framed = FACTS.relations(RelationKind.FRAMES).stream()
                .filter(frame -> frame.startsAt("ukraine-compact")).flatMap(frame -> frame.to().stream()).toList();

        assertThat(framed).containsExactlyInAnyOrderElementsOf(
                signed(LocalDate.of(2024, 7, 11)).stream().map(party -> "agreement-" + party + "-2024").toList());
    }

    @Test
    void every_relation_and_every_status_names_a_source() {
        Stream<List<Evidence>> relations = FACTS.relations().map(Relation::evidence);
        Stream<List<Evidence>> statuses = Stream.concat(
                FACTS.all(Agreement.class).stream().flatMap(one -> one.history().stream()).map(StatusChange::evidence),
                FACTS.all(Entity.Step.class).stream().flatMap(one -> one.history().stream())
                        .map(StatusChange::evidence));

        assertThat(Stream.concat(relations, statuses)).allSatisfy(evidence -> assertThat(evidence).isNotEmpty());
    }

    private static List<String> signed(LocalDate day) {
        return parties(agreement -> begun(agreement, AgreementStatus.SIGNED, day));
    }

    private static List<String> backing(LocalDate day) {
        return parties(agreement -> begun(agreement, AgreementStatus.BACKS, day)
                && !begun(agreement, AgreementStatus.SIGNED, day));
    }

    private static List<String> parties(Predicate<Agreement> wanted) {
        return FACTS.all(Agreement.class).stream().filter(wanted)
                .filter(agreement -> FACTS.relations(RelationKind.PART_OF).stream()
                        .anyMatch(part -> part.startsAt(agreement.id()) && part.endsAt(SYSTEM)))
                .flatMap(agreement -> FACTS.relations(RelationKind.PARTY).stream()
                        .filter(party -> party.endsAt(agreement.id()) && !party.startsAt("ukr")))
                .flatMap(party -> party.from().stream()).toList();
    }

    private static boolean begun(Agreement agreement, AgreementStatus status, LocalDate day) {
        return agreement.history().stream().anyMatch(change -> change.status() == status
                && change.strength() == Strength.ASSERTED
                && !change.from().map(Dating::latest).orElse(LocalDate.MIN).isAfter(day));
    }

    private static long members(String body, LocalDate day) {
        return FACTS.relations(RelationKind.MEMBER).stream()
                .filter(member -> member.endsAt(body) && member.holds().covers(day)).count();
    }
}

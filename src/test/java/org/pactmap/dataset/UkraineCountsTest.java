package org.pactmap.dataset;

import static java.util.Comparator.comparing;
import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.dataset.Tables.counted;
import static org.pactmap.dataset.Tables.grouped;
import static org.pactmap.dataset.Tables.value;
import static org.pactmap.dataset.Tables.written;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.network.Network;

/// The agreements around Ukraine and those who back them, counted: all that the sources tell of is there, once.
class UkraineCountsTest {

    private static final Facts FACTS = Bundled.facts("ukraine-security-agreements");

    @Test
    void twenty_nine_agreements_were_signed_month_by_month() {
        assertThat(grouped(signed().stream(), one -> month(one), one -> other(one))).isEqualTo("""
                2024-01: gbr
                2024-02: deu fra dnk ita can
                2024-03: nld
                2024-04: fin lva
                2024-05: esp bel prt swe isl nor
                2024-06: jpn usa eu ltu est
                2024-07: pol lux rou cze svn
                2024-09: irl
                2024-10: hrv grc
                2025-01: alb
                """);
        assertThat(counted(signed().stream(), one -> month(one).substring(0, 4))).isEqualTo("""
                2024: 28
                2025: 1
                """);
    }

    @Test
    void what_the_agreements_say_is_counted_as_their_sources_say_it() {
        assertThat(counted(signed().stream(), one -> value(one, "years"))).isEqualTo("""
                10: 28
                open; reviewed after ten years at the latest: 1
                """);
        assertThat(counted(signed().stream(), one -> value(one, "legal-nature"))).isEqualTo("""
                contested: 2
                political: 27
                """);
        assertThat(counted(signed().stream(), one -> value(one, "consultation") + " within "
                + value(one, "consultation-hours"))).isEqualTo("""
                        - within -: 15
                        yes within -: 1
                        yes within 24: 13
                        """);
        assertThat(counted(signed().stream(), one -> value(one, "names-channel"))).isEqualTo("""
                -: 6
                partly: 7
                yes: 16
                """);
    }

    @Test
    void twenty_four_mention_membership_and_it_was_looked_for_in_the_other_five() {
        List<String> mentioning = signed().stream().map(Entity::id)
                .filter(one -> FACTS.relations(RelationKind.MENTIONS).stream()
                        .anyMatch(tie -> tie.startsAt(one) && tie.endsAt("membership")))
                .toList();
        List<String> inVain = FACTS.searches().stream()
                .filter(search -> search.isFor(RelationKind.MENTIONS) && search.found() == 0)
                .flatMap(search -> search.about().stream()).toList();

        assertThat(mentioning).hasSize(24);
        assertThat(inVain).containsExactlyInAnyOrderElementsOf(signed().stream().map(Entity::id)
                .filter(not(mentioning::contains)).toList());
    }

    @Test
    void where_no_consultation_is_told_of_it_was_looked_for() {
        assertThat(FACTS.searches()).filteredOn(search -> search.isFor("consultation")).singleElement()
                .satisfies(search -> assertThat(search.about()).containsExactlyInAnyOrderElementsOf(signed().stream()
                        .filter(one -> one.values("consultation").isEmpty()).map(Entity::id).toList()));
    }

    @Test
    void thirty_two_states_and_the_European_Union_joined_the_declaration_day_by_day() {
        assertThat(grouped(joining(), one -> written(one.holds().from()), one -> one.from().orElseThrow()))
                .isEqualTo("""
                        2023-07-12: gbr deu fra dnk ita can fin swe isl nor jpn usa eu
                        2023-07-12/2023-07-13: nld esp bel prt cze
                        2023-07-12/2023-08-12: rou irl
                        2023-07-12/2023-09-19: svn
                        2023-07-12/2023-12-31: xkx
                        2023-08-08: lva
                        2023-08-12: grc
                        2023-08-15: mkd
                        2023-08-16: bgr
                        2023-08-17: ltu est
                        2023-08-22: lux mne
                        2023-09-20: alb
                        2023-11-03: cyp
                        2024-01-22: pol
                        """);
        assertThat(joining()).hasSize(33);
    }

    @Test
    void the_seven_and_the_European_Union_signed_the_declaration_and_the_others_endorsed_it() {
        assertThat(counted(joining(), one -> one.kind().word())).isEqualTo("""
                endorses: 25
                signs: 8
                """);
    }

    @Test
    void a_party_backs_from_the_day_on_which_it_joined() {
        assertThat(FACTS.all(Agreement.class)).allSatisfy(one -> assertThat(backed(one)).isEqualTo(joining()
                .filter(tie -> isOfSystem(one) && tie.startsAt(other(one)))
                .findFirst().flatMap(tie -> tie.holds().from())));
    }

    @Test
    void six_states_are_known_not_to_have_joined() {
        assertThat(FACTS.all(Entity.State.class)).filteredOn(state -> value(state, "declaration").equals("not-joined"))
                .extracting(Entity::id).containsExactly("hrv", "hun", "svk", "tur", "aut", "mlt");
    }

    @Test
    void five_who_back_have_not_signed_and_the_ministry_does_not_list_them() {
        assertThat(FACTS.all(Agreement.class)).filteredOn(one -> isOfSystem(one) && !signed().contains(one))
                .extracting(Entity::id).containsExactly("agreement-bgr", "agreement-cyp", "agreement-xkx",
                        "agreement-mne", "agreement-mkd")
                .containsExactlyElementsOf(FACTS.searches().stream()
                        .filter(search -> search.isFor(RelationKind.PARTY)).findFirst().orElseThrow().about());
    }

    @Test
    void bodies_have_the_members_that_sources_name() {
        assertThat(counted(FACTS.relations(RelationKind.MEMBER).stream(), one -> one.to().orElseThrow()))
                .isEqualTo("""
                        eu: 27
                        g7: 7
                        mcm-black-sea: 3
                        nato: 32
                        udcg: 37
                        """);
    }

    @Test
    void members_of_the_alliance_are_dated_by_year_and_two_by_day() {
        assertThat(counted(FACTS.relations(RelationKind.MEMBER).stream().filter(one -> one.endsAt("nato")),
                one -> written(one.holds().from()))).isEqualTo("""
                        1949: 12
                        1952: 2
                        1955: 1
                        1982: 1
                        1999: 3
                        2004: 7
                        2009: 2
                        2017: 1
                        2020: 1
                        2023-04-04: 1
                        2024-03-07: 1
                        """);
    }

    @Test
    void three_are_known_to_have_joined_the_Ramstein_Group_on_a_day_and_of_two_it_is_not_known_whether() {
        assertThat(grouped(FACTS.relations(RelationKind.MEMBER).stream()
                .filter(one -> one.endsAt("udcg") && one.holds().from().isPresent()),
                one -> written(one.holds().from()), one -> one.from().orElseThrow()))
                .isEqualTo("2022-05-23: irl xkx aut\n");
        assertThat(FACTS.searches()).filteredOn(search -> search.isFor(RelationKind.MEMBER))
                .singleElement().satisfies(search -> assertThat(search.about()).containsExactly("cyp", "mlt"));
    }

    @Test
    void twenty_four_signed_the_Compact_one_of_them_by_one_list_and_not_by_another() {
        List<Relation> signing = FACTS.relations(RelationKind.SIGNS).stream()
                .filter(tie -> tie.endsAt("ukraine-compact")).toList();

        assertThat(signing).hasSize(24).extracting(tie -> tie.holds().from().orElseThrow().latest().toString())
                .containsOnly("2024-07-11");
        assertThat(signing).filteredOn(tie -> tie.evidence().stream().anyMatch(one -> one.disputes()))
                .extracting(tie -> tie.from().orElseThrow()).containsExactly("rou");
    }

    private static List<Agreement> signed() {
        return Network.on(FACTS, FACTS.header().dataUntil()).signed(FACTS.header().system());
    }

    private static boolean isOfSystem(Agreement agreement) {
        return FACTS.relations(RelationKind.PART_OF).stream()
                .anyMatch(part -> part.startsAt(agreement.id()) && part.endsAt(FACTS.header().system()));
    }

    private static Stream<Relation> joining() {
        return Stream.of(RelationKind.SIGNS, RelationKind.ENDORSES).flatMap(kind -> FACTS.relations(kind).stream())
                .filter(tie -> tie.endsAt("g7-joint-declaration"))
                .sorted(comparing(tie -> FACTS.entities().sequencedKeySet().stream().toList()
                        .indexOf(tie.from().orElseThrow())));
    }

    private static Optional<Dating> backed(Agreement agreement) {
        return agreement.history().stream().filter(change -> change.status().word().equals("backs")).findFirst()
                .flatMap(change -> change.from());
    }

    private static String month(Agreement agreement) {
        return Network.on(FACTS, FACTS.header().dataUntil()).signature(agreement).orElseThrow().toString()
                .substring(0, 7);
    }

    /// The party that is not Ukraine.
    private static String other(Agreement agreement) {
        return FACTS.relations(RelationKind.PARTY).stream()
                .filter(party -> party.endsAt(agreement.id()) && !party.startsAt("ukr"))
                .flatMap(party -> party.from().stream()).findFirst().orElseThrow();
    }
}

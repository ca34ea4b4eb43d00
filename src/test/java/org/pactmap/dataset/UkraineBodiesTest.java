package org.pactmap.dataset;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.dataset.Tables.counted;
import static org.pactmap.dataset.Tables.grouped;
import static org.pactmap.dataset.Tables.lines;
import static org.pactmap.dataset.Tables.written;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Body;
import org.pactmap.agreement.Entity.Event;
import org.pactmap.agreement.Entity.Step;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Network;

/// The bodies around Ukraine and the steps of its way into NATO, as the sources tell of them.
class UkraineBodiesTest {

    private static final Facts FACTS = Bundled.facts("ukraine-security-agreements");

    @Test
    void every_body_has_its_start_its_parent_and_what_it_coordinates() {
        assertThat(lines(FACTS.all(Body.class).stream().map(UkraineBodiesTest::told))).isEqualTo("""
                eu | 1993 | - | finance training
                nato | 1949-04-04 | - | accession collective-defence
                udcg | 2022-04-26 | - | materiel
                g7 | ? | - | strategy finance
                itf | 2024-01-30 | - | -
                wg2022 | 2022-07 | - | -
                nuc | 2023-07-12 | nato | accession strategy
                nato-ukraine-commission | 1997 | nato | -
                opu | ? | - | -
                cc-air | 2023-01-01/2024-02-16 | udcg | materiel
                cc-iamd | 2023-01-01/2024-02-16 | udcg | materiel
                cc-artillery | 2023-01-01/2024-02-16 | udcg | materiel
                cc-armour | 2023-01-01/2024-05-27 | udcg | materiel
                cc-maritime | 2023-01-01/2024-01-12 | udcg | materiel
                cc-it | 2023-01-01/2024-05-27 | udcg | materiel
                cc-demining | 2023-01-01/2024-05-27 | udcg | materiel
                cc-drone | 2023-01-01/2024-04-11 | udcg | materiel
                nac | 1949-09-17 | nato | strategy accession
                nsatu | 2024-07-11 | nato | materiel training
                sag-u | 2022-11 | udcg | materiel training
                idcc | 2022-01-01/2022-04-30 | udcg | materiel training
                jatec | 2025-02-17 | nato | training strategy
                purl | 2025-07-14 | nsatu | materiel finance
                nato-cap | ? | nato | finance training
                eumam | 2022-10-17 | eu | training
                epf | ? | eu | finance materiel
                cow | 2025-03-02 | - | strategy training peace-force
                madcp | 2023-01-26 | - | finance
                mcm-black-sea | 2024-01-11 | - | demining
                """);
    }

    @Test
    void a_capability_coalition_exists_since_an_agreement_names_it_at_the_latest() {
        List<Relation> coalitions = FACTS.relations(RelationKind.PART_OF).stream()
                .filter(part -> part.endsAt("udcg") && part.from().orElseThrow().startsWith("cc-")).toList();

        assertThat(coalitions).hasSize(8).allSatisfy(part -> {
            LocalDate latest = FACTS.entity(part.from().orElseThrow()).orElseThrow().about().exists().from()
                    .orElseThrow().latest();
            assertThat(FACTS.relations(RelationKind.NAMES_CHANNEL).stream()
                    .filter(tie -> tie.to().equals(part.from()))
                    .flatMap(tie -> FACTS.entity(tie.from().orElseThrow()).stream())
                    .filter(Entity.Agreement.class::isInstance).map(Entity.Agreement.class::cast)
                    .flatMap(one -> Network.on(FACTS, FACTS.header().dataUntil()).signature(one).stream()))
                    .isNotEmpty().allSatisfy(signed -> assertThat(signed).isAfterOrEqualTo(latest));
        });
    }

    @Test
    void who_leads_a_coalition_is_named() {
        assertThat(grouped(FACTS.relations(RelationKind.LEADS).stream()
                .filter(tie -> tie.to().orElseThrow().startsWith("cc-")), tie -> tie.to().orElseThrow(),
                tie -> tie.from().orElseThrow())).isEqualTo("""
                        cc-air: usa dnk nld
                        cc-armour: pol deu ita
                        cc-artillery: fra usa
                        cc-demining: ltu isl
                        cc-drone: lva gbr
                        cc-iamd: fra deu
                        cc-it: est lux
                        cc-maritime: gbr nor
                        """);
    }

    @Test
    void the_Compact_names_three_channels_and_none_of_them_is_said_to_coordinate() {
        List<String> channels = FACTS.relations(RelationKind.NAMES_CHANNEL).stream()
                .filter(tie -> tie.startsAt("ukraine-compact")).flatMap(tie -> tie.to().stream()).toList();

        assertThat(channels).containsExactly("udcg", "nsatu", "eumam");
        assertThat(FACTS.relations(RelationKind.COORDINATES)).filteredOn(tie -> tie.exists()
                && tie.endsAt(FACTS.header().system()) && tie.strength().atLeast(Strength.UNCERTAIN))
                .singleElement().satisfies(tie -> {
                    assertThat(tie.from()).contains("udcg");
                    assertThat(tie.strength()).isEqualTo(Strength.UNCERTAIN);
                    assertThat(tie.holds().from()).isEmpty();
                });
    }

    /// Since when the summit in Washington was scheduled no source says, so it is on every day before it.
    @ParameterizedTest(name = "on {0}")
    @CsvSource(delimiter = '|', value = {
            "1997-12-31 | ongoing 1, open 4, reached 1, scheduled 1",
            "2008-04-03 | ongoing 1, open 5, reached 2, scheduled 1",
            "2022-09-30 | ongoing 1, open 5, reached 3, scheduled 1",
            "2023-07-11 | dropped 1, ongoing 1, open 4, reached 4, scheduled 1",
            "2024-05-15 | dropped 1, ongoing 1, open 4, reached 5, scheduled 1",
            "2024-07-12 | dropped 1, ongoing 1, open 4, reached 6",
            "2026-02-13 | dropped 1, ongoing 1, open 4, reached 6"})
    void steps_are_counted_by_their_status(LocalDate day, String counts) {
        Network network = Network.on(FACTS, day);

        assertThat(counted(FACTS.all(Step.class).stream().flatMap(step -> network.status(step).stream()),
                now -> now.status().word()).strip().replace("\n", ", ").replace(":", "")).isEqualTo(counts);
    }

    @Test
    void the_briefing_draws_eight_of_the_twelve_steps() {
        assertThat(FACTS.all(Step.class)).extracting(Step::id).hasSize(12).containsAll(FACTS.header().steps());
        assertThat(FACTS.header().steps()).containsExactly("bucharest-2008", "application-2022", "vilnius-2023",
                "nato-ukraine-council", "washington-2024", "invitation", "accession-talks", "membership");
    }

    @Test
    void what_came_after_is_there_as_events() {
        assertThat(lines(FACTS.all(Event.class).stream()
                .filter(event -> event.about().exists().from().orElseThrow().earliest().getYear() > 2024)
                .map(event -> written(event.about().exists().from()) + " " + event.id()))).isEqualTo("""
                        2025-02-12 hegseth-2025
                        2025-06-25 nato-summit-the-hague-2025
                        2025-12-14 compromise-2025
                        2026-01-06 paris-summit-2026
                        2026-01-25 us-guarantees-announced-2026
                        2026-07-07 nato-summit-ankara-2026
                        """);
    }

    private static String told(Body body) {
        return String.join(" | ", body.id(), written(body.about().exists().from()), parents(body), functions(body));
    }

    private static String parents(Body body) {
        return orNone(FACTS.relations(RelationKind.PART_OF).stream()
                .filter(part -> part.exists() && part.startsAt(body.id())).flatMap(part -> part.to().stream()));
    }

    /// What sources assert that it coordinates.
    private static String functions(Body body) {
        return orNone(FACTS.relations(RelationKind.COORDINATES).stream()
                .filter(tie -> tie.exists() && tie.startsAt(body.id()) && tie.strength() == Strength.ASSERTED)
                .flatMap(tie -> tie.function().stream()));
    }

    private static String orNone(Stream<String> words) {
        String all = words.collect(joining(" "));
        return all.isEmpty() ? "-" : all;
    }
}

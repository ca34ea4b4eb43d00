package org.pactmap.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.network.Sketch.change;
import static org.pactmap.network.Sketch.relation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Dating.Precision;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Span;
import org.pactmap.agreement.Stance;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Datasets;
import org.pactmap.workspace.Opening;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChronicleTest {

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Dating bounds(LocalDate earliest, LocalDate latest) {
        return new Dating(earliest, latest, Precision.BOUNDS);
    }

    private static Dating year(int year) {
        return new Dating(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }

    private static Relation member(String from, Optional<Dating> since, Optional<Dating> until) {
        return relation("member:" + from + ":club", RelationKind.MEMBER, from, "club", null, null,
                new Span(since, until), Stance.EXISTS, Strength.ASSERTED, List.of());
    }

    private static List<String> told(Facts facts) {
        return Chronicle.of(facts).happenings().stream()
                .map(one -> one.when().text() + " " + one.about() + " " + one.word()).toList();
    }

    @Test
    void tells_in_order_what_came_and_went_and_nothing_that_has_no_date() {
        Facts facts = new Sketch().states("a", "b").body("club", "2023-06-01", "2024-08-01").bodies("old")
                .agreement("pact", change(AgreementStatus.BACKS, "2023-07-12"),
                        change(AgreementStatus.SIGNED, "2024-01-12"),
                        new StatusChange<>(AgreementStatus.ENDED, Optional.empty(), Strength.ASSERTED,
                                Optional.empty(), List.of()))
                .step("talks", change(StepStatus.REACHED, "2024-01-12"))
                .tie(RelationKind.MEMBER, "b", "old")
                .with(member("a", Optional.of(Dating.day(day("2024-01-12"))),
                        Optional.of(Dating.day(day("2024-02-01")))))
                .facts();

        assertThat(told(facts)).containsExactly("2023-06-01 club begins", "2023-07-12 pact backs",
                "2024-01-12 pact signed", "2024-01-12 talks reached", "2024-01-12 member:a:club begins",
                "2024-02-01 member:a:club ends", "2024-08-01 club ends");
    }

    @Test
    void counts_a_start_from_its_latest_possible_day_and_an_end_from_its_earliest() {
        Facts facts = new Sketch().states("a", "b", "c").bodies("club")
                .with(member("a", Optional.of(year(2023)), Optional.of(year(2024))))
                .with(member("b", Optional.of(bounds(LocalDate.MIN, day("2023-05-01"))), Optional.empty()))
                .with(member("c", Optional.of(bounds(day("2023-06-01"), LocalDate.MAX)), Optional.empty()))
                .facts();

        assertThat(told(facts)).containsExactly("../2023-05-01 member:b:club begins",
                "2023-06-01/.. member:c:club begins", "2023 member:a:club begins", "2024 member:a:club ends");
        assertThat(Chronicle.of(facts).days()).containsExactly(day("2023-05-01"), day("2023-12-31"), day("2024-01-01"));
    }

    @Test
    void keeps_what_may_have_happened_in_a_time() {
        Chronicle chronicle = Chronicle.of(new Sketch().states("a", "b").bodies("club")
                .with(member("a", Optional.of(year(2023)), Optional.of(Dating.day(day("2024-03-01")))))
                .with(member("b", Optional.of(Dating.day(day("2024-02-29"))), Optional.empty())).facts());

        assertThat(chronicle.between(day("2023-12-31"), day("2024-02-29")).stream().map(Happening::about))
                .containsExactly("member:a:club", "member:b:club");
        assertThat(chronicle.between(day("2024-01-01"), day("2024-02-28"))).isEmpty();
        assertThat(chronicle.between(LocalDate.MIN, LocalDate.MAX)).isEqualTo(chronicle.happenings());
    }

    @Test
    void steps_from_change_to_change_and_stops_at_both_ends() {
        Chronicle chronicle = Chronicle.of(new Sketch().body("club", "2023-06-01", "2024-08-01").facts());

        assertThat(chronicle.next(day("2023-05-31"))).contains(day("2023-06-01"));
        assertThat(chronicle.next(day("2023-06-01"))).contains(day("2024-08-01"));
        assertThat(chronicle.next(day("2024-08-01"))).isEmpty();
        assertThat(chronicle.previous(day("2024-08-01"))).contains(day("2023-06-01"));
        assertThat(chronicle.previous(day("2023-06-01"))).isEmpty();
    }

    @Test
    void knows_what_is_only_planned_or_lies_past_what_is_known() {
        Facts facts = new Sketch().body("late", "2026-05-02", "").body("known", "2026-05-01", "")
                .agreement("pact", change(AgreementStatus.SIGNED, "2024-01-01", Strength.PLANNED),
                        change(AgreementStatus.PLANNED, "2024-01-02"), change(AgreementStatus.SIGNED, "2024-01-03"))
                .step("talks", change(StepStatus.SCHEDULED, "2024-01-04")).facts();
        Chronicle chronicle = Chronicle.of(facts);

        assertThat(chronicle.happenings().stream()
                .filter(one -> one.isPlanned(facts.header().dataUntil()))
                .map(one -> one.day() + " " + one.word()))
                .containsExactly("2024-01-01 signed", "2024-01-02 planned", "2024-01-04 scheduled",
                        "2026-05-02 begins");
        assertThat(chronicle.happenings().stream().filter(Happening::isSignature).map(Happening::day))
                .containsExactly(day("2024-01-03"));
    }

    static Stream<String> datasets() {
        return Datasets.bundledIds().stream();
    }

    /// The dates are counted in the very file, by another way than the program reads it.
    @ParameterizedTest
    @MethodSource("datasets")
    void tells_each_dated_change_of_a_file_once(String dataset) {
        JsonNode file = JsonMapper.shared().readTree(Path.of("data", dataset + ".json").toFile());
        int dated = 0;
        var signed = new ArrayList<String>();
        for (JsonNode entity : file.get("entities")) {
            boolean event = entity.get("kind").asString().equals("event");
            dated += entity.path("holds").has("from") ? 1 : 0;
            dated += !event && entity.path("holds").has("until") ? 1 : 0;
            for (JsonNode change : entity.path("history")) {
                dated += change.has("from") ? 1 : 0;
                if (change.path("status").asString("").equals("signed") && !change.has("strength")) {
                    signed.add(change.get("from").asString());
                }
            }
        }
        for (JsonNode relation : file.get("relations")) {
            dated += relation.path("holds").has("from") ? 1 : 0;
            dated += relation.path("holds").has("until") ? 1 : 0;
        }

        Chronicle chronicle = Chronicle.of(Opening.facts(dataset));

        assertThat(chronicle.happenings()).hasSize(dated).doesNotHaveDuplicates();
        assertThat(chronicle.happenings().stream().filter(Happening::isSignature).map(one -> one.when().text()))
                .containsExactlyInAnyOrderElementsOf(signed);
    }

    /// Stepping from change to change misses nothing: between two change days the network stays as it is.
    @ParameterizedTest
    @MethodSource("datasets")
    void nothing_changes_on_the_map_between_two_days_but_that_an_event_is_over(String dataset) {
        Facts facts = Opening.facts(dataset);
        Chronicle chronicle = Chronicle.of(facts);
        List<LocalDate> days = chronicle.days();

        for (int i = 0; i + 1 < days.size(); i++) {
            Network first = Network.on(facts, days.get(i));
            Network last = Network.on(facts, days.get(i + 1).minusDays(1));
            assertThat(standing(last)).as(days.get(i) + " until " + days.get(i + 1)).isEqualTo(standing(first));
        }
    }

    /// What is there on a day, apart from events and what hangs on them.
    private static List<String> standing(Network network) {
        Stream<String> entities = network.facts().entities().values().stream()
                .filter(entity -> !entity.kind().equals("event") && network.exists(entity.id()))
                .map(entity -> entity.id());
        Stream<String> relations = Stream.of(RelationKind.values())
                .filter(kind -> kind != RelationKind.OCCURS_AT && kind != RelationKind.AFFECTS)
                .flatMap(kind -> network.relations(kind).stream()).map(Relation::id);
        return Stream.concat(entities, relations).toList();
    }
}

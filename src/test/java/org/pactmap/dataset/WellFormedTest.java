package org.pactmap.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.About;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Dating.Precision;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Evidence.Bearing;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Header;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Search;
import org.pactmap.agreement.Source;
import org.pactmap.agreement.Span;
import org.pactmap.agreement.Stance;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.Strength;
import org.pactmap.agreement.Value;
import org.pactmap.dataset.Reading.Read;
import org.pactmap.json.Schema;
import org.pactmap.words.Language;

/// Everything in a well-formed file arrives, and what is left out has its default.
class WellFormedTest {

    private static final Evidence GAZETTE = new Evidence("gazette", "", "", Optional.empty(), Bearing.SUPPORTS);
    private static final Dating SIGNED = Dating.day(LocalDate.of(2020, 3, 14));

    private final Facts facts = Small.facts(Small.text());

    @Test
    void the_header_is_read() {
        var functions = new LinkedHashMap<String, Label>();
        functions.put("water", label("water", "вода"));

        assertThat(facts.header()).isEqualTo(new Header("lake", "2026.1",
                label("Agreements about the lake", "Угоди про озеро"), LocalDate.of(2024, 5, 1),
                LocalDate.of(2026, 1, 1), "lake-agreements", functions, "water",
                Optional.of(new Header.Centre("ken", List.of("#2F6DB5", "#f2c14e"))), Optional.of("basin"),
                List.of("talks", "entry")));
    }

    @Test
    void a_source_without_a_short_title_is_named_by_publisher_and_date() {
        assertThat(facts.sources().values()).containsExactly(
                new Source("gazette", "Official gazette, volume 3", "Gazette 3", "Ministry",
                        Optional.of(month(2020, 3)), "https://example.org/3",
                        Optional.of(Dating.day(LocalDate.of(2026, 1, 2)))),
                new Source("herald", "Who keeps the lake?", "Herald, 2021", "Herald", Optional.of(year(2021)), "",
                        Optional.empty()));
    }

    @Test
    void entities_come_in_the_order_of_the_file_and_each_in_its_kind() {
        assertThat(facts.entities()).extractingFromEntries(entry -> entry.getValue().kind() + " " + entry.getKey())
                .containsExactly("state ken", "state uga", "body basin", "system lake-agreements",
                        "agreement protocol-2020", "document charter", "event summit", "step talks", "step entry",
                        "recommendation more-rain", "person envoy");
    }

    @Test
    void a_state_keeps_its_names_and_its_footnote() {
        var footnote = Label.of("As it calls itself.");

        assertThat(facts.entity("ken")).contains(new Entity.State(new About("ken",
                new Label(Map.of(Language.ENGLISH, "Kenya", Language.UKRAINIAN, "Кенія"), Optional.of(footnote)),
                Optional.of(Label.of("Kenya")), List.of("Nairobi", "Jamhuri ya Kenya"), Span.UNBOUNDED,
                new LinkedHashMap<>(), List.of())));
    }

    @Test
    void an_agreement_keeps_its_attributes_and_its_history() {
        var place = new Value(new Value.Text(Label.of("Kisumu")), Span.UNBOUNDED, Strength.UNCERTAIN,
                List.of(new Evidence("gazette", "p. 7", "done at Kisumu", Optional.empty(), Bearing.SUPPORTS)));
        var before2031 = new Dating(LocalDate.MIN, LocalDate.of(2031, 1, 1), Precision.BOUNDS);
        var nature = new Value(new Value.Code("binding"),
                new Span(Optional.of(SIGNED), Optional.of(before2031)), Strength.ASSERTED, List.of());
        var years = new Value(new Value.Quantity(BigDecimal.TEN, "years"), Span.UNBOUNDED, Strength.ASSERTED,
                List.of());
        var attributes = new LinkedHashMap<String, List<Value>>();
        attributes.put("place", List.of(place));
        attributes.put("legal-nature", List.of(nature));
        attributes.put("years", List.of(years));
        var signed = new StatusChange<>(AgreementStatus.SIGNED, Optional.of(SIGNED), Strength.ASSERTED,
                Optional.of(Label.of("in public")), List.of(new Evidence("herald", "", "",
                        Optional.of(Label.of("Says that it was initialled.")), Bearing.DISPUTES)));
        var inForce = new StatusChange<>(AgreementStatus.IN_FORCE, Optional.empty(), Strength.ASSERTED,
                Optional.empty(), List.of());

        assertThat(facts.entity("protocol-2020")).contains(new Entity.Agreement(
                new About("protocol-2020", Label.of("Lake Protocol"), Optional.empty(), List.of(), Span.UNBOUNDED,
                        attributes, List.of(GAZETTE)),
                List.of(signed, inForce)));
    }

    @Test
    void a_relation_without_an_id_is_named_by_what_it_ties() {
        assertThat(facts.relations().map(Relation::id)).containsExactly("party:ken:protocol-2020:provider",
                "part-of:protocol-2020:lake-agreements", "coordinates:-:lake-agreements:water",
                "coordinates:basin:protocol-2020:water", "friends", "precedes:talks:entry", "issues:basin:charter");
    }

    @Test
    void relations_are_read() {
        assertThat(facts.relation("party:ken:protocol-2020:provider")).contains(new Relation(
                "party:ken:protocol-2020:provider", RelationKind.PARTY, Optional.of("ken"),
                Optional.of("protocol-2020"), Optional.empty(), Optional.empty(), Optional.of("provider"),
                Span.from(SIGNED), Stance.EXISTS, Strength.ASSERTED, List.of(GAZETTE)));
        assertThat(facts.relation("coordinates:-:lake-agreements:water")).contains(new Relation(
                "coordinates:-:lake-agreements:water", RelationKind.COORDINATES, Optional.empty(),
                Optional.of("lake-agreements"), Optional.empty(), Optional.of("water"), Optional.empty(),
                Span.UNBOUNDED, Stance.ABSENT, Strength.UNCERTAIN, List.of()));
        assertThat(facts.relation("friends")).contains(new Relation("friends", RelationKind.SUPPORTS,
                Optional.empty(), Optional.of("entry"), Optional.of(Label.of("friends of the lake")),
                Optional.empty(), Optional.empty(), Span.UNBOUNDED, Stance.EXISTS, Strength.ASSERTED, List.of()));
    }

    @Test
    void searches_are_read() {
        assertThat(facts.searches()).containsExactly(new Search("serves", "serves",
                List.of("lake-agreements"), List.of("gazette", "herald"), Label.of("whole text"), year(2026), 0));
    }

    @Test
    void the_checksum_is_that_of_the_bytes() {
        assertThat(Small.reading(Small.text())).isInstanceOfSatisfying(Read.class,
                read -> assertThat(read.checksum().hex()).hasSize(64).matches("[0-9a-f]+")
                        .isNotEqualTo(((Read) Small.reading(Small.text() + "\n")).checksum()));
    }

    @Test
    void a_byte_order_mark_is_passed_over() {
        var marked = Small.reading(("\uFEFF" + Small.text()).getBytes(StandardCharsets.UTF_8));

        assertThat(marked).isInstanceOfSatisfying(Read.class,
                read -> assertThat(read.facts().header()).isEqualTo(facts.header()));
    }

    @Test
    void what_evidence_disputes_may_be_impossible_in_time_and_is_only_warned_of() {
        assertThat(Small.warnings(Small.text())).hasSize(2)
                .contains("line 42, column 5: \"issues:basin:charter\" starts on"
                        + " 2001, before \"basin\" begins on 2003. Its own evidence disputes it, so it is shown as disputed.");
    }

    @Test
    void the_smallest_file_of_the_documentation_can_be_read() {
        String page = Schema.text(Path.of("docs/dataset-format.md"));
        String file = page.substring(page.indexOf("```json") + 7, page.lastIndexOf("```"));

        assertThat(Small.problems(file)).isEmpty();
    }

    private static Label label(String english, String ukrainian) {
        return new Label(Map.of(Language.ENGLISH, english, Language.UKRAINIAN, ukrainian), Optional.empty());
    }

    private static Dating month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Dating(first, first.plusMonths(1).minusDays(1), Precision.MONTH);
    }

    private static Dating year(int year) {
        return new Dating(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
    }
}

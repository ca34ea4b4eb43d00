package org.pactmap.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.words.Language;

class IndexTest {

    private static final Facts FACTS = switch (Datasets.bundled("ukraine-security-agreements").orElseThrow()) {
        case Reading.Read read -> read.facts();
        case Reading.Refused refused -> throw new AssertionError(refused.problems());
    };
    private static final Index INDEX = Index.of(Entries.of(FACTS, Language.ENGLISH));

    private static List<String> found(String query) {
        return INDEX.find(query, 5).stream().map(match -> match.entry().id()).toList();
    }

    @ParameterizedTest(name = "{0} finds {1} first")
    @CsvSource({"Latvia, lva", "Латвія, lva", "латв, lva", "LVA, lva", "lv, lva", "Turkiye, tur", "TÜRKİYE, tur",
            "ramst, udcg", "UDCG, udcg", "Ukraine Defense Contact, udcg", "Велика Британія, gbr",
            "united king, gbr", "Lativa, lva", "Germny, deu", "Netherlans, nld",
            "itlay, ita", "Holland, nld", "Czech Republic, cze",
            "Контактна група, udcg", "Vilnius declaration, g7-joint-declaration"})
    void finds_things_by_whatever_people_call_them(String query, String id) {
        assertThat(found(query)).first().isEqualTo(id);
    }

    @Test
    void a_name_goes_before_a_quote_that_has_the_same_word() {
        var quoted = new Entry("quoted", Entry.Kind.THING, "Alpha", List.of(new Entry.Text(Entry.Role.NAME, "Alpha"),
                new Entry.Text(Entry.Role.QUOTE, "Coordinating body of them all")));
        var index = Index.of(List.of(quoted, entry("named", "Coordinating body")));

        assertThat(index.find("coordinating bo", 5)).extracting(match -> match.entry().id(), Match::asWritten)
                .containsExactly(tuple("named", true), tuple("quoted", true));
    }

    @Test
    void what_is_only_quoted_of_a_thing_is_found_too() {
        assertThat(INDEX.find("coordinating body", 10))
                .anySatisfy(match -> assertThat(match.by().role()).isEqualTo(Entry.Role.QUOTE));
    }

    @Test
    void a_source_is_found_by_its_title_and_publisher() {
        assertThat(INDEX.find("Eurasia Daily Monitor", 20)).extracting(match -> match.entry().kind())
                .contains(Entry.Kind.SOURCE);
    }

    @Test
    void typing_errors_are_forgiven_only_where_nothing_is_found_as_written() {
        assertThat(INDEX.find("Iceland", 20)).isNotEmpty()
                .allSatisfy(match -> assertThat(match.asWritten()).isTrue());
        assertThat(INDEX.find("Icelend", 20)).first()
                .satisfies(match -> assertThat(match.asWritten()).isFalse())
                .satisfies(match -> assertThat(match.entry().id()).isEqualTo("isl"));
    }

    @Test
    void what_has_no_letter_finds_nothing() {
        assertThat(found("")).isEmpty();
        assertThat(found("  ·—?! ")).isEmpty();
        assertThat(found("zzzzzzzz")).isEmpty();
    }

    @Test
    void only_a_name_that_one_thing_alone_has_is_exact() {
        var index = Index.of(List.of(entry("one", "Georgia"), entry("two", "Georgia"), entry("three", "Armenia")));

        assertThat(index.exactly("georgia")).isEmpty();
        assertThat(index.exactly("ARMENIA")).map(Entry::id).contains("three");
    }

    private static Entry entry(String id, String name) {
        return new Entry(id, Entry.Kind.THING, name, List.of(new Entry.Text(Entry.Role.NAME, name)));
    }
}

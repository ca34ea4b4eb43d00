package org.pactmap.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);
    private static final Words UKRAINIAN = Words.in(Language.UKRAINIAN);

    @Test
    void a_day_is_said_in_the_language_and_never_in_that_of_the_machine() {
        LocalDate day = LocalDate.of(2024, 5, 15);

        assertThat(ENGLISH.day(day)).isEqualTo("15 May 2024");
        assertThat(UKRAINIAN.day(day)).isEqualTo("15 травня 2024");
        assertThat(ENGLISH.shortDay(LocalDate.of(2024, 1, 12))).isEqualTo("12 Jan");
    }

    @Test
    void a_fraction_has_the_point_of_the_language() {
        assertThat(ENGLISH.decimal(0.9412, 3)).isEqualTo("0.941");
        assertThat(UKRAINIAN.decimal(0.9412, 3)).isEqualTo("0,941");
        assertThat(UKRAINIAN.decimal(-9, 0)).isEqualTo("-9");
    }

    @Test
    void ukrainian_has_three_plurals_for_whole_numbers() {
        assertThat(List.of(1, 2, 5, 11, 12, 21, 22, 111).stream()
                .map(number -> UKRAINIAN.count("title.agreements", number, number)).toList())
                .containsExactly("1 угода", "2 угоди", "5 угод", "11 угод", "12 угод", "21 угода", "22 угоди",
                        "111 угод");
    }

    @Test
    void english_has_two_plurals() {
        assertThat(ENGLISH.count("title.agreements", 1, "one")).isEqualTo("one agreement");
        assertThat(ENGLISH.count("title.agreements", 0, "no")).isEqualTo("no agreements");
    }

    @Test
    void numbers_are_words_up_to_twelve_and_digits_from_there() {
        assertThat(ENGLISH.number(9)).isEqualTo("nine");
        assertThat(ENGLISH.number(12)).isEqualTo("twelve");
        assertThat(ENGLISH.number(13)).isEqualTo("13");
        assertThat(UKRAINIAN.number(9)).isEqualTo("дев’ять");
    }

    @Test
    void several_things_become_one_phrase() {
        assertThat(ENGLISH.list(List.of())).isEmpty();
        assertThat(ENGLISH.list(List.of("NATO"))).isEqualTo("NATO");
        assertThat(ENGLISH.list(List.of("NATO", "the EU", "the G7"))).isEqualTo("NATO, the EU and the G7");
    }

    @Test
    void a_key_without_words_is_a_fault_of_ours() {
        assertThatThrownBy(() -> ENGLISH.say("no.such.key")).hasMessageContaining("no.such.key");
    }
}

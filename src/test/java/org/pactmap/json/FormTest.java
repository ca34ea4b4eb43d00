package org.pactmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormTest {

    /// Letters and digits, hyphens, every kind of space, and a character of two parts.
    private static final List<String> CHARACTERS =
            List.of("a", "z", "0", "9", "-", "A", "ж", " ", "\t", "\n", "\u000B", "\f", "\r", "\uD83D\uDD4A");

    @Test
    void a_text_fits_whenever_its_pattern_matches() {
        for (Form form : Form.values()) {
            assertThat(texts()).allSatisfy(text -> assertThat(form.fits(text)).as("%s of \"%s\"", form, text)
                    .isEqualTo(text.matches(form.pattern())));
        }
    }

    @Test
    void a_text_may_have_as_many_characters_as_its_form_allows() {
        String longest = "\uD83D\uDD4A".repeat(Form.LOCATOR.most());

        assertThat(Form.LOCATOR.fits(longest)).isTrue();
        assertThat(Form.LOCATOR.fits(longest + "a")).isFalse();
    }

    /// Every text of three of these characters at the most.
    private static List<String> texts() {
        Stream<String> texts = Stream.of("");
        for (int length = 0; length < 3; length++) {
            texts = texts.flatMap(text -> Stream.concat(Stream.of(text), CHARACTERS.stream().map(text::concat)));
        }
        return texts.distinct().toList();
    }
}

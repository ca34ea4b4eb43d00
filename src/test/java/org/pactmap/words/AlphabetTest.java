package org.pactmap.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    private static List<String> sorted(Language language, String... names) {
        return List.of(names).stream().sorted(Alphabet.of(language)).toList();
    }

    @Test
    void ukrainian_names_stand_as_in_a_ukrainian_dictionary() {
        assertThat(sorted(Language.UKRAINIAN, "Японія", "Ірландія", "Італія", "Йорданія", "Їжак", "Індія", "Ґанок",
                "Греція", "Данія", "Європейський Союз", "Естонія", "Ждан", "Ґрунт", "Гана"))
                .containsExactly("Гана", "Греція", "Ґанок", "Ґрунт", "Данія", "Естонія", "Європейський Союз", "Ждан",
                        "Індія", "Ірландія", "Італія", "Їжак", "Йорданія", "Японія");
    }

    @Test
    void cyrillic_comes_before_latin_in_ukrainian_and_after_it_in_english() {
        assertThat(sorted(Language.UKRAINIAN, "G7", "НАТО", "EU", "Ярослав")).containsExactly("НАТО", "Ярослав", "EU",
                "G7");
        assertThat(sorted(Language.ENGLISH, "НАТО", "G7", "EU")).containsExactly("EU", "G7", "НАТО");
    }

    @Test
    void marks_and_capitals_decide_only_between_names_that_are_otherwise_the_same() {
        assertThat(sorted(Language.ENGLISH, "Türkiye", "Zealand", "Tuvalu", "turf", "Turkey", "Åland", "Albania"))
                .containsExactly("Åland", "Albania", "turf", "Turkey", "Türkiye", "Tuvalu", "Zealand");
        assertThat(sorted(Language.UKRAINIAN, "угода", "Угода", "угар")).containsExactly("угар", "угода", "Угода");
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("et"));
            assertThat(sorted(Language.ENGLISH, "Turkey", "Zealand", "Sweden")).containsExactly("Sweden", "Turkey",
                    "Zealand");
        } finally {
            Locale.setDefault(before);
        }
    }
}

package org.pactmap.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pactmap.agreement.Dating;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

class TypedDayTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-05-15          | 2024-05-15
            2024-5-9            | 2024-05-09
            15 May 2024         | 2024-05-15
            15 may 2024         | 2024-05-15
            15. Mai 2024        |
            May 15, 2024        | 2024-05-15
            1 Sept 2024         | 2024-09-01
            15.05.2024          | 2024-05-15
            1.5.2024            | 2024-05-01
            '  15   May  2024 ' | 2024-05-15
            15 травня 2024      | 2024-05-15
            15 травня 2024 року | 2024-05-15
            15 трав 2024        | 2024-05-15
            15 ТРАВЕНЬ 2024 р.  | 2024-05-15
            May 2024            | 2024-05
            травень 2024        | 2024-05
            2024-05             | 2024-05
            2024                | 2024
            2024 рік            |
            2024-02-30          |
            31.06.2024          |
            15 foo 2024         |
            15 May              |
            ma 2024             |
            yesterday           |
            ''                  |
            """)
    void reads_a_day_a_month_or_a_year_as_people_type_it(String typed, String read) {
        assertThat(TypedDay.read(typed).map(Dating::text).orElse(null)).isEqualTo(read);
    }

    @Test
    void reads_every_day_as_the_window_says_it() {
        for (Language language : Language.values()) {
            for (int month = 1; month <= 12; month++) {
                LocalDate day = LocalDate.of(2023, month, 28);
                Words words = Words.in(language);

                assertThat(TypedDay.read(words.day(day))).contains(Dating.day(day));
                assertThat(TypedDay.read(words.monthOf(day)).map(Dating::text)).contains("2023-%02d".formatted(month));
                assertThat(TypedDay.read(words.shortDay(day) + " 2023")).contains(Dating.day(day));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999", "0000-00-00", "１５ May 2024", "15/05/2024", "32 May 2024"})
    void what_is_no_day_is_none(String typed) {
        assertThat(TypedDay.read(typed)).isEmpty();
    }
}

package org.pactmap.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Dating.Precision;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

class WhenTest {

    private static final When WHEN = new When(Words.in(Language.ENGLISH));
    private static final Dating DAY = Dating.day(LocalDate.of(1951, 8, 30));
    private static final Dating MONTH = dating("1951-08-01", "1951-08-31", Precision.MONTH);
    private static final Dating YEAR = dating("2004-01-01", "2004-12-31", Precision.YEAR);
    private static final Dating BOUNDS = dating("2023-07-12", "2023-08-12", Precision.BOUNDS);
    private static final Dating BY = new Dating(LocalDate.MIN, LocalDate.of(2024, 10, 24), Precision.BOUNDS);

    @Test
    void a_date_is_said_as_exactly_as_its_source_says() {
        assertThat(WHEN.full(DAY)).isEqualTo("30 August 1951");
        assertThat(WHEN.full(MONTH)).isEqualTo("August 1951");
        assertThat(WHEN.full(YEAR)).isEqualTo("2004");
        assertThat(WHEN.full(BOUNDS)).isEqualTo("12 July 2023 to 12 August 2023");
        assertThat(WHEN.full(BY)).isEqualTo("by 24 October 2024");
    }

    @Test
    void a_sentence_has_it_on_a_day_and_in_a_year() {
        assertThat(WHEN.inSentence(DAY)).isEqualTo("on 30 August 1951");
        assertThat(WHEN.inSentence(MONTH)).isEqualTo("in August 1951");
        assertThat(WHEN.inSentence(YEAR)).isEqualTo("in 2004");
        assertThat(WHEN.inSentence(BY)).isEqualTo("by 24 October 2024");
    }

    @Test
    void in_brief_a_year_is_said_unless_it_goes_without_saying() {
        assertThat(WHEN.brief(DAY, 1951)).isEqualTo("30 Aug");
        assertThat(WHEN.brief(DAY, 2024)).isEqualTo("30 Aug 1951");
        assertThat(WHEN.brief(MONTH, 1951)).isEqualTo("Aug 1951");
        assertThat(WHEN.brief(YEAR, 2004)).isEqualTo("2004");
    }

    @Test
    void in_brief_bounds_within_a_year_are_that_year_and_others_are_two() {
        assertThat(WHEN.brief(BOUNDS, 0)).isEqualTo("2023");
        assertThat(WHEN.brief(dating("2023-07-12", "2023-07-13", Precision.BOUNDS), 0)).isEqualTo("Jul 2023");
        assertThat(WHEN.brief(dating("1949-04-04", "1951-09-01", Precision.BOUNDS), 0)).isEqualTo("1949–1951");
        assertThat(WHEN.brief(BY, 0)).isEqualTo("by 2024");
    }

    private static Dating dating(String earliest, String latest, Precision precision) {
        return new Dating(LocalDate.parse(earliest), LocalDate.parse(latest), precision);
    }
}

package org.pactmap.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;

class TimeAxisTest {

    private static final TimeAxis FOUR_YEARS =
            new TimeAxis(LocalDate.of(2022, 1, 1), LocalDate.of(2025, 12, 31), 10, 1471);

    @Test
    void each_day_is_as_wide_as_any_other() {
        assertThat(FOUR_YEARS.perDay()).isEqualTo(1);
        assertThat(FOUR_YEARS.x(LocalDate.of(2022, 1, 1))).isEqualTo(10);
        assertThat(FOUR_YEARS.x(LocalDate.of(2023, 1, 1))).isEqualTo(375);
        assertThat(FOUR_YEARS.x(LocalDate.of(2025, 12, 31))).isCloseTo(1470, within(1e-9));
    }

    @Test
    void a_day_is_found_where_it_lies() {
        for (LocalDate day = FOUR_YEARS.first(); !day.isAfter(FOUR_YEARS.last()); day = day.plusDays(1)) {
            assertThat(FOUR_YEARS.dayAt(FOUR_YEARS.x(day))).isEqualTo(day);
        }
    }

    @Test
    void what_lies_off_the_line_lies_at_its_ends() {
        assertThat(FOUR_YEARS.x(LocalDate.of(1949, 4, 4))).isEqualTo(10);
        assertThat(FOUR_YEARS.x(LocalDate.of(2030, 1, 1))).isEqualTo(1471);
        assertThat(FOUR_YEARS.dayAt(-500)).isEqualTo(FOUR_YEARS.first());
        assertThat(FOUR_YEARS.dayAt(9000)).isEqualTo(FOUR_YEARS.last());
        assertThat(FOUR_YEARS.holds(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void years_are_marked_as_far_apart_as_asked_and_by_round_numbers() {
        assertThat(FOUR_YEARS.years(300)).extracting(LocalDate::getYear).containsExactly(2022, 2023, 2024, 2025);
        assertThat(FOUR_YEARS.years(400)).extracting(LocalDate::getYear).containsExactly(2022, 2024);
        assertThat(new TimeAxis(LocalDate.of(1949, 1, 1), LocalDate.of(2026, 12, 31), 0, 800).years(40))
                .extracting(LocalDate::getYear).containsExactly(1950, 1955, 1960, 1965, 1970, 1975, 1980, 1985, 1990,
                        1995, 2000, 2005, 2010, 2015, 2020, 2025);
    }

    @Test
    void periods_are_months_then_quarters_then_years() {
        assertThat(FOUR_YEARS.periodOf(30)).isEqualTo(Period.ofMonths(1));
        assertThat(FOUR_YEARS.periodOf(31)).isEqualTo(Period.ofMonths(3));
        assertThat(FOUR_YEARS.periodOf(92)).isEqualTo(Period.ofYears(1));
        assertThat(FOUR_YEARS.periods(30)).hasSize(48);
        assertThat(new TimeAxis(LocalDate.of(2022, 2, 14), LocalDate.of(2022, 9, 1), 0, 200).periods(80))
                .containsExactly(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 4, 1), LocalDate.of(2022, 7, 1));
    }

    @Test
    void a_time_that_runs_backwards_is_refused() {
        assertThatThrownBy(() -> new TimeAxis(LocalDate.of(2022, 1, 2), LocalDate.of(2022, 1, 1), 0, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

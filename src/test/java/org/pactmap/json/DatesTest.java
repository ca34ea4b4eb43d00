package org.pactmap.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Dating.Precision;

class DatesTest {

    private final Notes notes = new Notes("lake.json");

    @Test
    void a_day_is_itself() {
        assertThat(dating("2024-02-29")).isEqualTo(Dating.day(LocalDate.of(2024, 2, 29)));
    }

    @Test
    void a_month_and_a_year_last_from_their_first_day_to_their_last() {
        assertThat(dating("2023-02")).isEqualTo(
                new Dating(LocalDate.of(2023, 2, 1), LocalDate.of(2023, 2, 28), Precision.MONTH));
        assertThat(dating("2022")).isEqualTo(
                new Dating(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31), Precision.YEAR));
    }

    @Test
    void bounds_may_be_open_on_one_side() {
        assertThat(dating("2023-07-12/2023-08-12")).isEqualTo(
                new Dating(LocalDate.of(2023, 7, 12), LocalDate.of(2023, 8, 12), Precision.BOUNDS));
        assertThat(dating("../2023-08-12")).isEqualTo(
                new Dating(LocalDate.MIN, LocalDate.of(2023, 8, 12), Precision.BOUNDS));
        assertThat(dating("2023-07-12/..")).isEqualTo(
                new Dating(LocalDate.of(2023, 7, 12), LocalDate.MAX, Precision.BOUNDS));
    }

    @Test
    void a_date_is_written_as_it_was_read() {
        assertThat(
                Stream.of("2024-05-15", "2022-11", "0987", "2023-07-12/2023-08-12", "../2023-08-12", "2023-07-12/.."))
                .allSatisfy(text -> assertThat(dating(text)).isNotNull().extracting(Dating::text).isEqualTo(text));
    }

    @Test
    void days_that_do_not_exist_are_told_from_what_is_no_date() {
        assertThat(Stream.of("2023-02-29", "2024-04-31", "2024-00", "2024-13", "2024-01-00", "2024-01-32",
                "2023-02-29/..", "../2023-13-01")).allSatisfy(
                        text -> assertThat(problems(text))
                                .containsExactly(new DateProblem.NoSuchDay(new Place("lake.json", 1, 1), text)));
        assertThat(Stream.of("", "24", "20240515", "2024-5-15", "2024-05-15T00:00", "+2024", "-044", "..", "../..",
                "2023/2024", "2023-07-12/2023-08-12/2024-01-01", "٢٠٢٤", "2024-05-15 ", "yesterday"))
                .allSatisfy(text -> assertThat(problems(text)).containsExactly(
                        new ShapeProblem.WrongForm(new Place("lake.json", 1, 1), "from", text, Form.DATE)));
    }

    @Test
    void a_month_is_no_day() {
        assertThat(Dates.day(new Written.Text(1, 1, "2024-05"), "defaultDay", notes)).isNull();
        assertThat(notes.problems()).containsExactly(new ShapeProblem.WrongForm(
                new Place("lake.json", 1, 1), "defaultDay", "2024-05", Form.DAY));
    }

    private @Nullable Dating dating(String text) {
        return Dates.dating(new Written.Text(1, 1, text), "from", notes);
    }

    private static List<Problem> problems(String text) {
        var notes = new Notes("lake.json");
        assertThat(Dates.dating(new Written.Text(1, 1, text), "from", notes)).isNull();
        return notes.problems();
    }
}

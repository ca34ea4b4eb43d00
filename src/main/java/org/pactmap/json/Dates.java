package org.pactmap.json;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Dating.Precision;

/// Reads dates: a day, a month, a year, or bounds with two of these, one of which may be `..`.
///
/// - **Source.** Bounds are written as Extended Date/Time Format (ISO 8601-2) writes them.
final class Dates {

    private static final String OPEN = "..";
    private static final Dating ANY_DAY = new Dating(LocalDate.MIN, LocalDate.MAX, Precision.BOUNDS);

    private Dates() {}

    /// Null, and a problem noted, where there is no such date.
    static @Nullable Dating dating(Written.Text written, String field, Notes notes) {
        String text = written.text();
        if (!Form.DATE.fits(text)) {
            notes.note(new ShapeProblem.WrongForm(notes.at(written), field, Print.brief(text), Form.DATE));
            return null;
        }
        int slash = text.indexOf('/');
        Dating first = part(slash < 0 ? text : text.substring(0, slash));
        Dating last = slash < 0 ? first : part(text.substring(slash + 1));
        if (first == null || last == null) {
            notes.note(new DateProblem.NoSuchDay(notes.at(written), text));
            return null;
        }
        if (first.earliest().isAfter(last.latest())) {
            notes.note(new DateProblem.BoundsReversed(notes.at(written), text));
            return null;
        }
        return slash < 0 ? first : new Dating(first.earliest(), last.latest(), Precision.BOUNDS);
    }

    /// The same for a text that has to name one day.
    static @Nullable Dating day(Written.Text written, String field, Notes notes) {
        if (!Form.DAY.fits(written.text())) {
            notes.note(new ShapeProblem.WrongForm(notes.at(written), field, Print.brief(written.text()), Form.DAY));
            return null;
        }
        return dating(written, field, notes);
    }

    /// A day, month or year, or the open end of bounds; null if it does not exist.
    private static @Nullable Dating part(String text) {
        if (text.equals(OPEN)) {
            return ANY_DAY;
        }
        int year = number(text, 0, 4);
        if (text.length() == 4) {
            return new Dating(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Precision.YEAR);
        }
        int month = number(text, 5, 7);
        if (month < 1 || month > 12) {
            return null;
        }
        YearMonth within = YearMonth.of(year, month);
        if (text.length() == 7) {
            return new Dating(within.atDay(1), within.atEndOfMonth(), Precision.MONTH);
        }
        int day = number(text, 8, 10);
        return within.isValidDay(day) ? Dating.day(within.atDay(day)) : null;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}

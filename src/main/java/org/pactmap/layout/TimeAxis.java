package org.pactmap.layout;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/// Days along a line, each as wide as any other.
///
/// @param first the first day, which begins at the left end
/// @param last the last day, which ends at the right end
/// @param left in points
/// @param right in points
public record TimeAxis(LocalDate first, LocalDate last, double left, double right) {

    private static final List<Integer> YEAR_STEPS = List.of(1, 2, 5, 10, 20, 50, 100);

    public TimeAxis {
        if (last.isBefore(first) || !(left < right)) {
            throw new IllegalArgumentException("a time runs forwards: " + first + " to " + last + ", " + left + " to "
                    + right);
        }
    }

    /// Where a day begins; a day off the line lies at its end.
    public double x(LocalDate day) {
        return left + Math.clamp(ChronoUnit.DAYS.between(first, day), 0, days()) * perDay();
    }

    /// The day that begins nearest to a place.
    public LocalDate dayAt(double x) {
        return first.plusDays(Math.round(Math.clamp((x - left) / perDay(), 0, days() - 1)));
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /// The width of a day, in points.
    public double perDay() {
        return (right - left) / days();
    }

    /// The first of January of years that lie at least so far apart, in points; their numbers are round.
    public List<LocalDate> years(double apart) {
        int step = YEAR_STEPS.stream().filter(years -> years * 365.25 * perDay() >= apart).findFirst()
                .orElse(YEAR_STEPS.getLast());
        return Stream.iterate(first.withDayOfYear(1), day -> !day.isAfter(last), day -> day.plusYears(1))
                .filter(day -> !day.isBefore(first) && day.getYear() % step == 0).toList();
    }

    /// The first days of the shortest of months, quarters and years that are at least so wide, in points.
    public List<LocalDate> periods(double wide) {
        Period period = periodOf(wide);
        LocalDate from = period.getYears() > 0 ? first.withDayOfYear(1) : first.withDayOfMonth(1);
        while (period.getMonths() == 3 && from.getMonthValue() % 3 != 1) {
            from = from.minusMonths(1);
        }
        return Stream.iterate(from, day -> !day.isAfter(last), day -> day.plus(period)).toList();
    }

    /// The shortest of month, quarter and year that is at least so wide, in points; a year if none is.
    public Period periodOf(double wide) {
        double month = 30.4 * perDay();
        return month >= wide ? Period.ofMonths(1) : 3 * month >= wide ? Period.ofMonths(3) : Period.ofYears(1);
    }

    private long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }
}

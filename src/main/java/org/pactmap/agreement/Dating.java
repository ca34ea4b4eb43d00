package org.pactmap.agreement;

import java.time.LocalDate;
import java.time.YearMonth;

/// When something happened, as precisely as its source says: a day, a month, a year, or bounds.
///
/// - **Units.** Both days are whole days in UTC, both included.
/// - **Error.** The true day is not before `earliest` and not after `latest`; an end of bounds that no source
///   gives is [LocalDate#MIN] or [LocalDate#MAX].
/// - **Source.** Bounds are written as Extended Date/Time Format (ISO 8601-2) writes them: `../2023-08-12`.
public record Dating(LocalDate earliest, LocalDate latest, Precision precision) {

    /// How precisely a source dates something.
    public enum Precision {
        DAY,
        MONTH,
        YEAR,
        BOUNDS
    }

    public Dating {
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException("bounds end before they start: " + earliest + " to " + latest);
        }
    }

    public static Dating day(LocalDate day) {
        return new Dating(day, day, Precision.DAY);
    }

    /// Whether `day` lies where the true day may lie: neither surely before it nor surely after it.
    public boolean mayBe(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    /// As a file writes it: `2024-05-15`, `2024-05`, `2024`, or bounds with `..` for an end that no source gives.
    public String text() {
        return switch (precision) {
            case DAY -> earliest.toString();
            case MONTH -> YearMonth.from(earliest).toString();
            case YEAR -> earliest.toString().substring(0, 4);
            case BOUNDS -> (earliest.equals(LocalDate.MIN) ? ".." : earliest) + "/"
                    + (latest.equals(LocalDate.MAX) ? ".." : latest);
        };
    }
}

package org.pactmap.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The earlier day with which a command compares the days that it is asked about.
final class Comparison {

    private final Usage usage;
    private final Supplier<Optional<LocalDate>> since;

    Comparison(Usage usage) {
        this.usage = usage;
        since = usage.maybe("--since", "DAY", new Wording.Day(), "tell what is new or changed since this earlier day");
    }

    /// The day, which lies before these.
    ///
    /// @throws Misuse.Wrong if it does not
    Optional<LocalDate> before(List<LocalDate> days) {
        Optional<LocalDate> since = this.since.get();
        for (LocalDate day : days) {
            if (since.filter(earlier -> !earlier.isBefore(day)).isPresent()) {
                throw usage.wrong("cli.since", since.get(), day);
            }
        }
        return since;
    }
}

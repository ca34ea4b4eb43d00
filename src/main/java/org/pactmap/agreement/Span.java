package org.pactmap.agreement;

import java.time.LocalDate;
import java.util.Optional;

/// The days from `from` up to, but not including, `until`.
///
/// Half-open, so that two spans that follow one another share no day and leave none out. A start that is not
/// exactly known holds from its latest possible day, an end that is not exactly known from its earliest; an
/// unknown start holds on every day before the end, and an open end holds for ever.
///
/// - **Error.** `approximate` tells the days on which the true answer may differ from `covers`.
public record Span(Optional<Dating> from, Optional<Dating> until) {

    /// Start unknown, end open.
    public static final Span UNBOUNDED = new Span(Optional.empty(), Optional.empty());

    public Span {
        if (from.isPresent() && until.isPresent()
                && !from.get().earliest().isBefore(until.get().latest())) {
            throw new IllegalArgumentException("a span must end after it starts: " + from + " to " + until);
        }
    }

    public static Span from(Dating from) {
        return new Span(Optional.of(from), Optional.empty());
    }

    public boolean covers(LocalDate day) {
        return from.map(start -> !day.isBefore(start.latest())).orElse(true)
                && until.map(end -> day.isBefore(end.earliest())).orElse(true);
    }

    /// Whether it covers any day at all: the latest day on which it may start lies before the earliest on which it may
    /// end.
    public boolean isEverSure() {
        LocalDate start = from.map(Dating::latest).orElse(LocalDate.MIN);
        return start.isBefore(until.map(Dating::earliest).orElse(LocalDate.MAX));
    }

    public boolean approximate(LocalDate day) {
        return from.map(start -> start.mayBe(day) && day.isBefore(start.latest())).orElse(false)
                || until.map(end -> end.mayBe(day) && !end.earliest().equals(end.latest())).orElse(false);
    }
}

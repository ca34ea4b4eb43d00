package org.pactmap.scenario;

import java.time.LocalDate;
import java.util.Optional;
import org.pactmap.agreement.Label;

/// From which day something is supposed, and why.
///
/// @param from the first day; without one it is supposed of every day on which the things it is about are there
public record Terms(Optional<LocalDate> from, Optional<Label> reason) {

    /// Of every day, and without a reason.
    public static final Terms NONE = new Terms(Optional.empty(), Optional.empty());

    public static Terms from(LocalDate day) {
        return new Terms(Optional.of(day), Optional.empty());
    }

    public boolean cover(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true);
    }
}

package org.pactmap.json;

import org.pactmap.words.Words;

/// A problem of a date that is written as one, and can't be one.
public sealed interface DateProblem extends Problem {

    /// A date whose month or day does not exist.
    record NoSuchDay(Place at, String date) implements DateProblem {}

    /// Bounds of a date, the later first.
    record BoundsReversed(Place at, String bounds) implements DateProblem {}

    @Override
    default String sentence(Words words) {
        return switch (this) {
            case NoSuchDay(_, var date) -> words.say("problem.no-such-day", date);
            case BoundsReversed(_, var bounds) -> words.say("problem.bounds-reversed", bounds);
        };
    }
}

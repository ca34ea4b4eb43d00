package org.pactmap.dataset;

import org.pactmap.json.Place;
import org.pactmap.json.Problem;
import org.pactmap.words.Words;

/// A problem of a base map: a line or a ring that is none.
public sealed interface MapProblem extends Problem {

    /// A line that is not at least two pairs of whole numbers.
    record LineNotPairs(Place at) implements MapProblem {}

    record LineOffGlobe(Place at) implements MapProblem {}

    /// @param most how many places the lines of a base map may have together
    record TooManyPlaces(Place at, int most) implements MapProblem {}

    /// A ring that is not a row of numbers of lines.
    record RingNotNumbers(Place at) implements MapProblem {}

    /// @param lines how many there are
    record NoSuchLine(Place at, int number, int lines) implements MapProblem {}

    /// A ring whose lines do not meet.
    record RingOpen(Place at, int line, int next) implements MapProblem {}

    @Override
    default String sentence(Words words) {
        return switch (this) {
            case LineNotPairs _ -> words.say("problem.line-not-pairs");
            case LineOffGlobe _ -> words.say("problem.line-off-globe");
            case TooManyPlaces(_, var most) -> words.say("problem.too-many-places", most);
            case RingNotNumbers _ -> words.say("problem.ring-not-numbers");
            case NoSuchLine(_, var number, var lines) -> words.say("problem.no-such-line", number, lines);
            case RingOpen(_, var line, var next) -> words.say("problem.ring-open", line, next);
        };
    }
}

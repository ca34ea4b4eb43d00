package org.pactmap.dataset;

import java.util.List;
import java.util.Optional;
import org.pactmap.json.Hint;
import org.pactmap.json.Place;
import org.pactmap.json.Problem;
import org.pactmap.words.Words;

/// A problem of what is said: every part is well written, but together they can't be true.
public sealed interface FactProblem extends Problem {

    /// @param firstLine where the same id is given for the first time
    record DuplicateId(Place at, String id, int firstLine) implements FactProblem {}

    /// @param nearest an id that the file has and that may have been meant
    record UnknownId(Place at, Realm realm, String id, Optional<String> nearest) implements FactProblem {}

    /// A field of the header that names an entity of the wrong kind.
    record WrongKind(Place at, String field, String id, String kind, List<String> allowed) implements FactProblem {
        public WrongKind {
            allowed = List.copyOf(allowed);
        }
    }

    /// A relation that joins what it can't join.
    ///
    /// @param field `from` or `to`
    /// @param kind of the entity that stands there
    record ImpossibleEnd(Place at, String relation, String field, String id, String kind, List<String> allowed)
            implements FactProblem {
        public ImpossibleEnd {
            allowed = List.copyOf(allowed);
        }
    }

    /// @param field `from` or `to`
    record MissingEnd(Place at, String relation, String field) implements FactProblem {}

    record NoEnds(Place at, String relation) implements FactProblem {}

    /// A function on a relation of a kind that has none.
    record FunctionNotHere(Place at, String relation) implements FactProblem {}

    /// A value of an attribute has exactly one of `code`, `text` and `quantity`.
    record NotOneContent(Place at, boolean several) implements FactProblem {}

    /// @param title of what has these days
    record EndsBeforeItStarts(Place at, String title, String start, String end) implements FactProblem {}

    /// It starts and ends on one day, and so holds on none.
    record HoldsOnNoDay(Place at, String title, String day) implements FactProblem {}

    /// It may end before it starts, and so there is no day on which it surely holds: this is only a warning.
    ///
    /// @param end `..` where none is given
    record NeverSure(Place at, String title, String start, String end) implements FactProblem {}

    record QuoteTooLong(Place at, int words, int most) implements FactProblem {}

    /// Steps that come before one another in a circle.
    ///
    /// @param steps their ids, each once
    record Circle(Place at, List<String> steps) implements FactProblem {
        public Circle {
            steps = List.copyOf(steps);
        }
    }

    /// Something starts before that which does it, or in which it takes place, exists.
    ///
    /// @param entity what does not exist yet
    /// @param disputed whether evidence of the relation itself disputes it: then this is only a warning
    record TooEarly(Place at, String relation, String entity, String start, String begins, boolean disputed)
            implements FactProblem {}

    @Override
    default String sentence(Words words) {
        return switch (this) {
            case DuplicateId(_, var id, var firstLine) -> words.say("problem.duplicate-id", id, firstLine);
            case UnknownId(_, var realm, var id, var nearest) -> words.say(realm.unknown(), id)
                    + " " + Hint.of(words, nearest, realm.mend());
            case WrongKind(_, var field, var id, var kind, var allowed) ->
                words.say("problem.wrong-kind", field, id, kind, Hint.quoted(allowed));
            case ImpossibleEnd(_, var relation, var field, var id, var kind, var allowed) ->
                words.say("problem.impossible-end", relation, field, id, kind, Hint.quoted(allowed));
            case MissingEnd(_, var relation, var field) -> words.say("problem.missing-end", relation, field);
            case NoEnds(_, var relation) -> words.say("problem.no-ends", relation);
            case FunctionNotHere(_, var relation) -> words.say("problem.function-not-here", relation);
            case NotOneContent(_, var several) ->
                words.say(several ? "problem.several-contents" : "problem.no-content");
            case EndsBeforeItStarts(_, var title, var start, var end) ->
                words.say("problem.ends-before-it-starts", title, end, start);
            case HoldsOnNoDay(_, var title, var day) -> words.say("problem.holds-on-no-day", title, day);
            case NeverSure(_, var title, var start, var end) -> words.say("problem.never-sure", title, start, end);
            case QuoteTooLong(_, var number, var most) -> words.say("problem.quote-too-long", number, most);
            case Circle(_, var steps) -> words.say("problem.circle", Hint.quoted(steps), steps.getFirst());
            case TooEarly(_, var relation, var entity, var start, var begins, var disputed) ->
                words.say("problem.too-early", relation, start, entity, begins) + " "
                        + words.say(disputed ? "problem.too-early-disputed" : "problem.too-early-mend");
        };
    }
}

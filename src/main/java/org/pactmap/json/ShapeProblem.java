package org.pactmap.json;

import java.util.List;
import java.util.Optional;
import org.pactmap.words.Words;

/// A problem of how something is written: what is there is not what the format has at this place.
public sealed interface ShapeProblem extends Problem {

    record MissingField(Place at, String field) implements ShapeProblem {}

    /// @param nearest the field that may have been meant
    record UnknownField(Place at, String field, Optional<String> nearest) implements ShapeProblem {}

    /// @param firstLine where the same field stands for the first time
    record FieldTwice(Place at, String field, int firstLine) implements ShapeProblem {}

    /// A text where a list should be, and the like.
    ///
    /// @param field the field it is in; empty for the file as a whole
    record WrongShape(Place at, String field, Shape expected, Shape found) implements ShapeProblem {}

    /// A list with too few or too many things in it.
    ///
    /// @param most negative where there is no upper limit
    record WrongLength(Place at, String field, int least, int most) implements ShapeProblem {}

    /// The same thing twice in a list that has each once.
    record ItemTwice(Place at, String field, String item) implements ShapeProblem {}

    /// A text that says nothing.
    record Blank(Place at, String field) implements ShapeProblem {}

    /// A text with a character that no picture can show.
    ///
    /// @param code its number in Unicode, in hexadecimal digits
    record Unprintable(Place at, String code) implements ShapeProblem {}

    /// A word that is not in the list of the words for its field.
    record UnknownWord(Place at, String field, String word, List<String> allowed, Optional<String> nearest)
            implements
            ShapeProblem {
        public UnknownWord {
            allowed = List.copyOf(allowed);
        }
    }

    /// A text that is not written as its field asks for.
    record WrongForm(Place at, String field, String text, Form expected) implements ShapeProblem {}

    /// A number that its field can't hold.
    record WrongNumber(Place at, String field, boolean whole) implements ShapeProblem {}

    @Override
    default String sentence(Words words) {
        return switch (this) {
            case MissingField(_, var field) -> words.say("problem.missing-field", field);
            case UnknownField(_, var field, var nearest) ->
                words.say("problem.unknown-field", field) + " "
                        + Hint.of(words, nearest, "problem.unknown-field-mend");
            case FieldTwice(_, var field, var firstLine) -> words.say("problem.field-twice", field, firstLine);
            case WrongShape(_, var field, var expected, _) when field.isEmpty() ->
                words.say("problem.wrong-shape-of-file", words.say(expected.key()));
            case WrongShape(_, var field, var expected, var found) ->
                words.say("problem.wrong-shape", field, words.say(expected.key()), words.say(found.key()));
            case WrongLength(_, var field, var least, var most) ->
                most < 0 ? words.say("problem.too-few", field, least) : words.say("problem.too-many", field, most);
            case ItemTwice(_, var field, var item) -> words.say("problem.item-twice", field, item);
            case Blank(_, var field) -> words.say("problem.blank", field);
            case Unprintable(_, var code) -> words.say("problem.unprintable", code);
            case UnknownWord(_, var field, var word, var allowed, var nearest) ->
                words.say("problem.unknown-word", field, word) + " " + nearest
                        .map(near -> words.say("problem.did-you-mean", near))
                        .orElseGet(() -> words.say("problem.unknown-word-mend", Hint.quoted(allowed)));
            case WrongForm(_, var field, var text, var expected) ->
                words.say("problem.wrong-form", field, text) + " " + words.say(expected.key(), expected.most());
            case WrongNumber(_, var field, var whole) ->
                words.say(whole ? "problem.not-a-count" : "problem.not-an-amount", field);
        };
    }
}

package org.pactmap.json;

import org.pactmap.words.Words;

/// A problem of the file itself: it can't be read, or what is in it is not JSON.
public sealed interface FileProblem extends Problem {

    /// @param path as the user wrote it
    record NoSuchFile(Place at, String path) implements FileProblem {}

    /// A folder, where a file was asked for.
    record IsFolder(Place at) implements FileProblem {}

    record Unreadable(Place at) implements FileProblem {}

    record Empty(Place at) implements FileProblem {}

    /// @param most the largest size that is read, in MiB
    record TooLarge(Place at, int most) implements FileProblem {}

    record NotUtf8(Place at) implements FileProblem {}

    /// @param found the character at which it stops being JSON
    record NotJson(Place at, String found) implements FileProblem {}

    /// The file ends in the middle of something.
    record CutShort(Place at) implements FileProblem {}

    /// @param most how deep lists and groups may lie in one another
    record TooDeep(Place at, int most) implements FileProblem {}

    /// A text, a name or a number of unreasonable length.
    ///
    /// @param most characters of a text
    /// @param digits the most digits of a number
    record TooLong(Place at, int most, int digits) implements FileProblem {}

    /// @param most how many values a file may hold
    record TooManyValues(Place at, int most) implements FileProblem {}

    /// @param known the newest format that this program reads
    record UnknownFormat(Place at, int format, int known) implements FileProblem {}

    /// How many problems were found beside those that are listed.
    record More(Place at, int number) implements FileProblem {}

    @Override
    default String sentence(Words words) {
        return switch (this) {
            case NoSuchFile(_, var path) -> words.say("problem.no-such-file", path);
            case IsFolder _ -> words.say("problem.is-folder");
            case Unreadable _ -> words.say("problem.unreadable");
            case Empty _ -> words.say("problem.empty");
            case TooLarge(_, var most) -> words.say("problem.too-large", most);
            case NotUtf8 _ -> words.say("problem.not-utf8");
            case NotJson(_, var found) when found.equals("\n") || found.equals("\r") ->
                words.say("problem.text-not-closed");
            case NotJson(_, var found) -> words.say("problem.not-json", found);
            case CutShort _ -> words.say("problem.cut-short");
            case TooDeep(_, var most) -> words.say("problem.too-deep", most);
            case TooLong(_, var most, var digits) -> words.say("problem.too-long", most, digits);
            case TooManyValues(_, var most) -> words.say("problem.too-many-values", most);
            case UnknownFormat(_, var format, var known) ->
                words.say(format > known ? "problem.newer-format" : "problem.no-such-format", format, known);
            case More(_, var number) -> words.count("problem.more", number);
        };
    }
}

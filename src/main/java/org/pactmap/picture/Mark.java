package org.pactmap.picture;

import java.util.Optional;
import java.util.function.UnaryOperator;

/// One thing drawn on a page. A picture is a list of these, back to front.
///
/// There are four kinds, and an output that can draw the four can draw every picture of ours. There is no group:
/// outputs disagree on how a group fades, so what fades does so in its own ink.
public sealed interface Mark {

    /// The id of what it stands for, a key of [Picture#says]; empty for a mark that stands for nothing.
    String about();

    /// The same mark with its own inks `presence` of the way from `ground`.
    default Mark faded(Ink ground, double presence) {
        UnaryOperator<Ink> fade = ink -> ink.faded(ground, presence);
        UnaryOperator<Pen> pale = pen -> pen.in(pen.ink().faded(ground, presence));
        return switch (this) {
            case Disc(var centre, var radius, var fill, var edge, var about) ->
                new Disc(centre, radius, fill.map(fade), edge.map(pale), about);
            case Line(var path, var pen, var about) -> new Line(path, pale.apply(pen), about);
            case Area(var outline, var fill, var edge, var about) ->
                new Area(outline, fill.map(fade), edge.map(pale), about);
            case Words(var baseline, var text, var weight, var size, var tracking, var ink, var about) ->
                new Words(baseline, text, weight, size, tracking, fade.apply(ink), about);
        };
    }

    /// A circle. What has no fill is hollow, but still found by the pointer.
    record Disc(Spot centre, double radius, Optional<Ink> fill, Optional<Pen> edge, String about) implements Mark {}

    /// A line along an open path: a tie.
    record Line(Outline path, Pen pen, String about) implements Mark {}

    /// A closed outline: a capsule, a diamond, a region.
    record Area(Outline outline, Optional<Ink> fill, Optional<Pen> edge, String about) implements Mark {}

    /// One line of text whose left end stands on `baseline`.
    ///
    /// @param size of the em, in points
    /// @param tracking extra space after each character, in points
    record Words(Spot baseline, String text, Weight weight, double size, double tracking, Ink ink, String about)
            implements Mark {}
}

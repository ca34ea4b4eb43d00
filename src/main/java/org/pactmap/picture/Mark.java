package org.pactmap.picture;

import java.util.Optional;

/// One thing drawn on a page. A picture is a list of these, back to front.
///
/// There are four kinds, and an output that can draw the four can draw every picture of ours. There is no group:
/// outputs disagree on how a group fades, so what fades does so in its own ink.
public sealed interface Mark {

    /// The id of what it stands for, a key of [Picture#says]; empty for a mark that stands for nothing.
    String about();

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

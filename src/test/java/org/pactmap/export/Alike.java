package org.pactmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Picture;

/// Compares marks that were read from a file with those of the picture.
final class Alike {

    /// Lengths and places, in points.
    private static final double NEAR = 0.1;

    private Alike() {}

    /// A line has no fill and is open; all other paths are areas.
    static Mark path(Outline outline, Optional<Ink> fill, Optional<Pen> edge, String about) {
        boolean open = fill.isEmpty() && edge.isPresent()
                && !(outline.segments().getLast() instanceof Outline.Close);
        return open ? new Mark.Line(outline, edge.orElseThrow(), about) : new Mark.Area(outline, fill, edge, about);
    }

    /// Marks that are about their alt text, as files have it.
    static List<Mark> told(Picture picture) {
        return picture.marks().stream().map(mark -> told(mark, picture.says())).toList();
    }

    /// With the title first, as slides have it.
    static List<Mark> titleFirst(Picture picture) {
        List<Mark> marks = told(picture);
        Mark title = marks.stream()
                .filter(mark -> mark instanceof Mark.Words words && words.text().equals(picture.title())).findFirst()
                .orElseThrow();
        return Stream.concat(Stream.of(title), marks.stream().filter(mark -> !mark.equals(title))).toList();
    }

    static void assertAlike(List<Mark> read, List<Mark> drawn) {
        assertThat(read).usingRecursiveComparison()
                .withComparatorForType((one, other) -> Math.abs(one - other) <= NEAR ? 0 : Double.compare(one, other),
                        Double.class)
                .withEqualsForType(Alike::sameInk, Ink.class)
                .isEqualTo(drawn);
    }

    /// SVG has two digits of an opacity.
    private static boolean sameInk(Ink one, Ink other) {
        return one.hex().equals(other.hex()) && Math.abs(one.opacity() - other.opacity()) <= 0.005;
    }

    private static Mark told(Mark mark, SequencedMap<String, String> says) {
        String about = says.getOrDefault(mark.about(), "");
        return switch (mark) {
            case Mark.Disc(var centre, var radius, var fill, var edge, _) ->
                new Mark.Disc(centre, radius, fill, edge, about);
            case Mark.Line(var path, var pen, _) -> path(path, Optional.empty(), Optional.of(pen), about);
            case Mark.Area(var outline, var fill, var edge, _) -> path(outline, fill, edge, about);
            case Mark.Words(var baseline, var text, var weight, var size, var tracking, var ink, _) ->
                new Mark.Words(baseline, text, weight, size, tracking, ink, about);
        };
    }
}

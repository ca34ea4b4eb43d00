package org.pactmap.picture;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;

/// Cuts a part out of a picture: every format then draws it as it draws any picture.
///
/// @param box on the page of the whole
record Cropping(Box box) {

    Picture of(Picture whole) {
        List<Mark> marks = whole.marks().stream().filter(mark -> reach(mark).overlaps(box)).map(this::moved).toList();
        SequencedSet<String> seen = new LinkedHashSet<>();
        marks.forEach(mark -> seen.add(mark.about()));
        SequencedMap<String, String> told = new LinkedHashMap<>(whole.says());
        told.keySet().retainAll(seen);
        return new Picture(box.width(), box.height(), whole.ground(), whole.title(), whole.description(),
                whole.language(), marks, told);
    }

    /// All that a mark inks, or a little more.
    private static Box reach(Mark mark) {
        return switch (mark) {
            case Mark.Disc(var centre, var radius, _, var edge, _) ->
                new Box(centre.x(), centre.y(), 0, 0).grown(radius + half(edge));
            case Mark.Line(var path, var pen, _) -> path.hull().grown(pen.width() / 2);
            case Mark.Area(var outline, _, var edge, _) -> outline.hull().grown(half(edge));
            case Mark.Words words -> Typeface.bundled().line(words);
        };
    }

    private static double half(Optional<Pen> edge) {
        return edge.map(Pen::width).orElse(0.0) / 2;
    }

    private Mark moved(Mark mark) {
        return switch (mark) {
            case Mark.Disc(var centre, var radius, var fill, var edge, var about) ->
                new Mark.Disc(moved(centre), radius, fill, edge, about);
            case Mark.Line(var path, var pen, var about) -> new Mark.Line(path.mapped(this::moved), pen, about);
            case Mark.Area(var outline, var fill, var edge, var about) ->
                new Mark.Area(outline.mapped(this::moved), fill, edge, about);
            case Mark.Words(var baseline, var text, var weight, var size, var tracking, var ink, var about) ->
                new Mark.Words(moved(baseline), text, weight, size, tracking, ink, about);
        };
    }

    private Spot moved(Spot spot) {
        return spot.plus(-box.x(), -box.y());
    }
}

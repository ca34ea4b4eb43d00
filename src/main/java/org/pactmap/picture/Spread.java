package org.pactmap.picture;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Two pictures on one page, each at its own size.
///
/// What is the same in both is told apart by its picture: the ids of the first begin with [#FIRST], those of the second
/// with [#SECOND].
public final class Spread {

    public static final String FIRST = "before:";
    public static final String SECOND = "after:";

    private Spread() {}

    /// @param firstAt where the corner of the first one lies
    /// @param secondAt where the corner of the second one lies
    /// @param over marks that lie over both
    public static Picture of(Picture first, Spot firstAt, Picture second, Spot secondAt, String title,
            List<Mark> over) {
        var marks = new ArrayList<Mark>();
        first.marks().forEach(mark -> marks.add(named(Blend.moved(mark, firstAt.x(), firstAt.y()), FIRST)));
        second.marks().forEach(mark -> marks.add(named(Blend.moved(mark, secondAt.x(), secondAt.y()), SECOND)));
        marks.addAll(over);
        SequencedMap<String, String> says = new LinkedHashMap<>();
        first.says().forEach((id, words) -> says.put(FIRST + id, words));
        second.says().forEach((id, words) -> says.put(SECOND + id, words));
        return new Picture(Math.max(firstAt.x() + first.width(), secondAt.x() + second.width()),
                Math.max(firstAt.y() + first.height(), secondAt.y() + second.height()), second.ground(), title,
                first.description() + "\n\n" + second.description(), second.language(), marks, says);
    }

    private static Mark named(Mark mark, String start) {
        String about = mark.about().isEmpty() ? "" : start + mark.about();
        return switch (mark) {
            case Mark.Disc(var centre, var radius, var fill, var edge, _) ->
                new Mark.Disc(centre, radius, fill, edge, about);
            case Mark.Line(var path, var pen, _) -> new Mark.Line(path, pen, about);
            case Mark.Area(var outline, var fill, var edge, _) -> new Mark.Area(outline, fill, edge, about);
            case Mark.Words(var baseline, var text, var weight, var size, var tracking, var ink, _) ->
                new Mark.Words(baseline, text, weight, size, tracking, ink, about);
        };
    }
}

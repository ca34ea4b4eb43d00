package org.pactmap.picture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.stream.Stream;

/// Where each thing of a picture is: its largest disc, else its largest area with an edge, else its largest area. What
/// has no edge of its own may be the ground that a thing lies on, or the plate of its name.
///
/// A thing that only lines and words are about is said beside another, and is no place to go to.
public final class Places {

    private final SequencedMap<String, Mark> marks = new LinkedHashMap<>();

    public Places(Picture picture) {
        this(picture.marks(), picture.says().sequencedKeySet());
    }

    /// @param known ids of the things that have places
    public Places(List<Mark> all, Set<String> known) {
        SequencedMap<String, Double> weights = new LinkedHashMap<>();
        for (Mark mark : all) {
            double weight = known.contains(mark.about()) ? weight(mark) : 0;
            if (weight > weights.getOrDefault(mark.about(), 0.0)) {
                weights.put(mark.about(), weight);
                marks.put(mark.about(), mark);
            }
        }
    }

    public SequencedSet<String> ids() {
        return marks.sequencedKeySet();
    }

    public Optional<Mark> mark(String id) {
        return Optional.ofNullable(marks.get(id));
    }

    public Optional<Spot> middle(String id) {
        return mark(id).map(mark -> box(mark).centre());
    }

    public Optional<Box> box(String id) {
        return mark(id).map(Places::box);
    }

    /// Any disc goes before any area, any area with an edge before one without, and what lies alone goes for nothing.
    private static double weight(Mark mark) {
        return switch (mark) {
            case Mark.Disc(_, var radius, _, _, _) -> 1e18 * radius;
            case Mark.Area(var outline, _, var edge, _) -> {
                Box box = around(outline);
                yield box.width() * box.height() * (edge.isPresent() ? 1e9 : 1);
            }
            case Mark.Line _,Mark.Words _ -> 0;
        };
    }

    private static Box box(Mark mark) {
        return switch (mark) {
            case Mark.Disc(var centre, var radius, _, _, _) ->
                new Box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
            case Mark.Area(var outline, _, _, _) -> around(outline);
            case Mark.Line(var path, _, _) -> around(path);
            case Mark.Words(var baseline, _, _, _, _, _, _) -> new Box(baseline.x(), baseline.y(), 0, 0);
        };
    }

    /// The rectangle around all corners of an outline.
    static Box around(Outline outline) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (Outline.Segment segment : outline.segments()) {
            List<Spot> spots = segment.spots();
            if (!spots.isEmpty()) {
                Spot corner = spots.getLast();
                left = Math.min(left, corner.x());
                top = Math.min(top, corner.y());
                right = Math.max(right, corner.x());
                bottom = Math.max(bottom, corner.y());
            }
        }
        return new Box(left, top, right - left, bottom - top);
    }

    /// The corners of an outline, each once.
    static List<Spot> corners(Outline outline) {
        return outline.segments().stream().flatMap(segment -> switch (segment) {
            case Outline.Move(var to) -> Stream.of(to);
            case Outline.Straight(var to) -> Stream.of(to);
            case Outline.Curve(_, _, var to) -> Stream.of(to);
            case Outline.Close() -> Stream.<Spot>empty();
        }).distinct().toList();
    }
}

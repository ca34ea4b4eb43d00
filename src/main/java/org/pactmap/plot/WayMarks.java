package org.pactmap.plot;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.Relation;
import org.pactmap.network.Paths;
import org.pactmap.picture.Box;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;
import org.pactmap.view.Layout;

/// The ways that are asked for, traced over a map: a tie that is drawn there already is drawn heavier, any other as a
/// straight line between its ends. What is not on the map is told in words alone.
final class WayMarks {

    private static final double GAP = 3;

    private final Subject subject;
    private final Pen pen;
    private final SequencedMap<String, Box> boxes = new LinkedHashMap<>();
    private final SequencedSet<String> lines = new LinkedHashSet<>();
    private final SequencedMap<String, String> says;

    private WayMarks(Subject subject, Picture picture, Picture whole) {
        this.subject = subject;
        this.says = new LinkedHashMap<>(picture.says());
        this.pen = Pen.solid(Palette.of(subject.view().theme()).ink(Role.FOCUS), subject.sizes().between(2.2, 3.4))
                .round();
        whole.marks().forEach(this::place);
    }

    /// The picture with the ways over it.
    ///
    /// @param whole the same with everything on it
    static Picture over(Picture picture, Picture whole, Subject subject) {
        List<Paths.Way> ways = new Illumination(subject).ways();
        return ways.isEmpty() || subject.view().layout() == Layout.MATRIX
                ? picture
                : new WayMarks(subject, picture, whole).traced(picture, ways);
    }

    private void place(Mark mark) {
        switch (mark) {
            case Mark.Disc(var centre, var radius, _, _, var about) -> add(about,
                    new Box(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius));
            case Mark.Area(var outline, _, _, var about) -> add(about, outline.hull());
            case Mark.Words words -> add(words.about(), Typeface.bundled().extent(words));
            case Mark.Line line -> lines.add(line.about());
        }
    }

    private void add(String about, Box box) {
        boxes.merge(about, box, (one, other) -> {
            double x = Math.min(one.x(), other.x());
            double y = Math.min(one.y(), other.y());
            return new Box(x, y, Math.max(one.right(), other.right()) - x, Math.max(one.bottom(), other.bottom()) - y);
        });
    }

    private Picture traced(Picture picture, List<Paths.Way> ways) {
        SequencedSet<String> heavier = new LinkedHashSet<>();
        SequencedMap<String, Mark> added = new LinkedHashMap<>();
        ways.stream().flatMap(way -> way.hops().stream()).forEach(hop -> {
            List<String> drawn = hop.relations().stream().map(Relation::id).filter(lines::contains).toList();
            heavier.addAll(drawn);
            if (drawn.isEmpty()) {
                trace(hop, hop.relations().getFirst(), added);
            }
        });
        List<Mark> marks = Stream.concat(picture.marks().stream().map(mark -> heavier.contains(mark.about())
                && mark instanceof Mark.Line(var path, _, var about) ? new Mark.Line(path, pen, about) : mark),
                added.values().stream()).toList();
        return new Picture(picture.width(), picture.height(), picture.ground(), picture.title(), picture.description(),
                picture.language(), marks, says);
    }

    private void trace(Paths.Hop hop, Relation tie, SequencedMap<String, Mark> added) {
        between(boxes.get(hop.from()), boxes.get(hop.to())).ifPresent(path -> {
            says.putIfAbsent(tie.id(), new Phrases(subject.network().names(subject.view().language())).sentence(tie));
            added.put(tie.id(), new Mark.Line(path, pen, tie.id()));
        });
    }

    /// From the edge of one box to the edge of the other, where neither lies in the other.
    private static Optional<Outline> between(@Nullable Box from,
            @Nullable Box to) {
        if (from == null || to == null || from.overlaps(to)) {
            return Optional.empty();
        }
        Box start = from.grown(GAP);
        Box end = to.grown(GAP);
        Spot last = nearest(end, nearest(start, end.centre()));
        return Optional.of(Outline.through(nearest(start, last), last));
    }

    private static Spot nearest(Box box, Spot to) {
        return new Spot(Math.clamp(to.x(), box.x(), box.right()), Math.clamp(to.y(), box.y(), box.bottom()));
    }
}

package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.picture.Box;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Mark.Area;
import org.pactmap.picture.Mark.Disc;
import org.pactmap.picture.Mark.Line;
import org.pactmap.picture.Mark.Words;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;

/// Finds text that runs over other text, over a line, or over the edge of a mark. Text may lie fully inside a filled
/// mark, which hides what is drawn below it, or fully outside.
final class Overlaps {

    private static final double CAP_HEIGHT = 0.73;
    private static final double DESCENT = 0.2;

    private final Picture picture;
    private final List<String> found = new ArrayList<>();

    private Overlaps(Picture picture) {
        this.picture = picture;
    }

    static List<String> in(Picture picture) {
        Overlaps overlaps = new Overlaps(picture);
        List<Mark> marks = picture.marks();
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Words words) {
                overlaps.check(words, i);
            }
        }
        return overlaps.found;
    }

    static Box box(Words words) {
        double width = Typeface.bundled().width(words.text(), words.weight(), words.size(), words.tracking());
        return new Box(words.baseline().x(), words.baseline().y() - CAP_HEIGHT * words.size(), width,
                (CAP_HEIGHT + DESCENT) * words.size());
    }

    private void check(Words words, int index) {
        Box box = box(words);
        if (box.x() < 0 || box.y() < 0 || box.right() > picture.width() || box.bottom() > picture.height()) {
            found.add("“" + words.text() + "” runs off the page");
        }
        for (int j = picture.marks().size() - 1; j > index; j--) {
            if (touches(picture.marks().get(j), box)) {
                report(words, picture.marks().get(j));
            }
        }
        for (int j = index - 1; j >= 0; j--) {
            Mark below = picture.marks().get(j);
            if (hides(below, box)) {
                return;
            }
            if (touches(below, box)) {
                report(words, below);
            }
        }
    }

    private void report(Words words, Mark other) {
        String what = other instanceof Words text
                ? "“" + text.text() + "”"
                : other.getClass().getSimpleName() + " about " + other.about();
        found.add("“" + words.text() + "” runs over " + what);
    }

    /// Whether a filled mark holds the box wholly inside.
    private static boolean hides(Mark mark, Box box) {
        return switch (mark) {
            case Disc disc -> disc.fill().isPresent() && corners(box).stream()
                    .allMatch(corner -> corner.distanceTo(disc.centre()) <= disc.radius());
            case Area area -> area.fill().isPresent() && bounds(area.outline()).contains(box)
                    && corners(box).stream().allMatch(corner -> inside(flat(area.outline()), corner));
            case Line _,Words _ -> false;
        };
    }

    private static boolean touches(Mark mark, Box box) {
        return switch (mark) {
            case Words words -> box(words).overlaps(box);
            case Disc disc -> {
                double dx = Math.max(0, Math.max(box.x() - disc.centre().x(), disc.centre().x() - box.right()));
                double dy = Math.max(0, Math.max(box.y() - disc.centre().y(), disc.centre().y() - box.bottom()));
                double far = corners(box).stream().mapToDouble(disc.centre()::distanceTo).max().orElse(0);
                boolean near = StrictMath.hypot(dx, dy) < disc.radius();
                yield near && (disc.fill().isPresent() || far > disc.radius());
            }
            case Line line -> crosses(flat(line.path()), line.pen().width() / 2, box);
            case Area area -> crosses(flat(area.outline()), 0, box) || bounds(area.outline()).contains(box)
                    && inside(flat(area.outline()), box.centre());
        };
    }

    private static List<Spot> corners(Box box) {
        return List.of(new Spot(box.x(), box.y()), new Spot(box.right(), box.y()),
                new Spot(box.right(), box.bottom()), new Spot(box.x(), box.bottom()));
    }

    /// Whether a way, half as wide as `half`, passes through a box; looked at every half point.
    private static boolean crosses(List<Spot> way, double half, Box box) {
        Box wide = new Box(box.x() - half, box.y() - half, box.width() + 2 * half, box.height() + 2 * half);
        for (int i = 1; i < way.size(); i++) {
            Spot from = way.get(i - 1);
            Spot to = way.get(i);
            int steps = (int) Math.ceil(from.distanceTo(to) * 2) + 1;
            for (int step = 0; step <= steps; step++) {
                double part = (double) step / steps;
                if (wide.contains(new Spot(from.x() + (to.x() - from.x()) * part,
                        from.y() + (to.y() - from.y()) * part))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean inside(List<Spot> outline, Spot spot) {
        boolean inside = false;
        for (int i = 0, j = outline.size() - 1; i < outline.size(); j = i++) {
            Spot a = outline.get(i);
            Spot b = outline.get(j);
            if (a.y() > spot.y() != b.y() > spot.y()
                    && spot.x() < (b.x() - a.x()) * (spot.y() - a.y()) / (b.y() - a.y()) + a.x()) {
                inside = !inside;
            }
        }
        return inside;
    }

    private static Box bounds(Outline outline) {
        List<Spot> spots = flat(outline);
        double left = spots.stream().mapToDouble(Spot::x).min().orElse(0);
        double top = spots.stream().mapToDouble(Spot::y).min().orElse(0);
        return new Box(left, top, spots.stream().mapToDouble(Spot::x).max().orElse(0) - left,
                spots.stream().mapToDouble(Spot::y).max().orElse(0) - top);
    }

    /// The outline as straight pieces; a curve becomes eight.
    private static List<Spot> flat(Outline outline) {
        var spots = new ArrayList<Spot>();
        for (Outline.Segment segment : outline.segments()) {
            switch (segment) {
                case Outline.Move(var to) -> spots.add(to);
                case Outline.Straight(var to) -> spots.add(to);
                case Outline.Curve(var first, var second, var to) -> {
                    Spot from = spots.getLast();
                    for (int i = 1; i <= 8; i++) {
                        spots.add(curve(from, first, second, to, i / 8.0));
                    }
                }
                case Outline.Close() -> spots.add(spots.getFirst());
            }
        }
        return spots;
    }

    private static Spot curve(Spot from, Spot first, Spot second, Spot to, double t) {
        double a = (1 - t) * (1 - t) * (1 - t);
        double b = 3 * (1 - t) * (1 - t) * t;
        double c = 3 * (1 - t) * t * t;
        double d = t * t * t;
        return new Spot(a * from.x() + b * first.x() + c * second.x() + d * to.x(),
                a * from.y() + b * first.y() + c * second.y() + d * to.y());
    }
}

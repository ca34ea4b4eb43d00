package org.pactmap.picture;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// The outline that goes around a mark and stands clear of it, so that it is seen on any ink; where an outline is
/// hollow, as a bent duct is, it follows the outline itself.
public final class Rim {

    private Rim() {}

    /// @param clear distance between the edge of the mark and the rim, in points
    public static Outline of(Mark mark, double clear) {
        return switch (mark) {
            case Mark.Disc(var centre, var radius, _, var edge, _) ->
                Outline.circle(centre, radius + beyond(edge, clear));
            case Mark.Area(var outline, _, var edge, _) when isBulging(outline) -> wider(outline, beyond(edge, clear));
            case Mark.Area(var outline, _, _, _) -> outline;
            case Mark.Line(var path, _, _) -> path;
            case Mark.Words(var baseline, _, _, _, _, _, _) -> Outline.circle(baseline, clear);
        };
    }

    private static double beyond(Optional<Pen> edge, double clear) {
        return edge.map(Pen::width).orElse(0.0) / 2 + clear;
    }

    private static Outline wider(Outline outline, double by) {
        Box box = Places.around(outline);
        Spot middle = box.centre();
        double wide = 1 + 2 * by / Math.max(1, box.width());
        double high = 1 + 2 * by / Math.max(1, box.height());
        UnaryOperator<Spot> out = spot -> new Spot(middle.x() + (spot.x() - middle.x()) * wide,
                middle.y() + (spot.y() - middle.y()) * high);
        return outline.mapped(out);
    }

    /// Whether an outline bends only one way, so that nothing is hollow about it.
    private static boolean isBulging(Outline outline) {
        List<Spot> corners = Places.corners(outline);
        boolean left = false;
        boolean right = false;
        for (int i = 0; i < corners.size(); i++) {
            Spot at = corners.get(i);
            Spot next = corners.get((i + 1) % corners.size());
            Spot after = corners.get((i + 2) % corners.size());
            double turn = (next.x() - at.x()) * (after.y() - next.y()) - (next.y() - at.y()) * (after.x() - next.x());
            left |= turn < -0.1;
            right |= turn > 0.1;
        }
        return !(left && right);
    }
}

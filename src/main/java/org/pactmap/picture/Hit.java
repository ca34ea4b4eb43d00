package org.pactmap.picture;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.Optional;

/// Finds what lies under the pointer, from the very marks that were drawn.
public final class Hit {

    /// How far, in points, the straight pieces that stand for a curve may lie from it.
    private static final double FLATNESS = 0.1;

    private Hit() {}

    /// What the topmost mark about something within `reach` points of `spot` stands for.
    ///
    /// Of several marks of its kind the nearest wins: where ties meet, the pointer is within reach of many.
    public static Optional<String> at(Spot spot, double reach, Picture picture) {
        Optional<Mark> best = Optional.empty();
        double nearest = Double.POSITIVE_INFINITY;
        for (Mark mark : picture.marks().reversed()) {
            if (mark.about().isEmpty() || best.isPresent() && best.get().getClass() != mark.getClass()) {
                continue;
            }
            double distance = distance(mark, spot, reach);
            if (distance <= reach && distance < nearest) {
                best = Optional.of(mark);
                nearest = distance;
            }
        }
        return best.map(Mark::about);
    }

    /// How far `spot` lies outside a mark, in points; 0 inside it, infinite where that is surely beyond `reach`.
    private static double distance(Mark mark, Spot spot, double reach) {
        return switch (mark) {
            case Mark.Disc(var centre, var radius, _, var edge, _) ->
                outside(centre.distanceTo(spot), radius + half(edge));
            case Mark.Line(var path, var pen, _) when near(path, spot, reach + pen.width() / 2) ->
                outside(fromPath(path.path(), spot), pen.width() / 2);
            case Mark.Area(var outline, _, var edge, _) when near(outline, spot, reach + half(edge)) ->
                outline.path().contains(spot.x(), spot.y()) ? 0 : outside(fromPath(outline.path(), spot), half(edge));
            case Mark.Line _,Mark.Area _ -> Double.POSITIVE_INFINITY;
            case Mark.Words words -> distance(Typeface.bundled().line(words), spot);
        };
    }

    private static double half(Optional<Pen> edge) {
        return edge.map(pen -> pen.width() / 2).orElse(0.0);
    }

    private static double outside(double distance, double radius) {
        return Math.max(0, distance - radius);
    }

    private static double distance(Box box, Spot spot) {
        double dx = Math.max(0, Math.max(box.x() - spot.x(), spot.x() - box.right()));
        double dy = Math.max(0, Math.max(box.y() - spot.y(), spot.y() - box.bottom()));
        return Math.hypot(dx, dy);
    }

    /// Whether a path may come that close: a cheap question that spares most paths the dear one.
    private static boolean near(Outline outline, Spot spot, double reach) {
        return outline.hull().grown(reach).contains(spot);
    }

    private static double fromPath(Path2D path, Spot spot) {
        var point = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        double nearest = Double.POSITIVE_INFINITY;
        for (PathIterator walk = path.getPathIterator(null, FLATNESS); !walk.isDone(); walk.next()) {
            int kind = walk.currentSegment(point);
            double toX = kind == PathIterator.SEG_CLOSE ? startX : point[0];
            double toY = kind == PathIterator.SEG_CLOSE ? startY : point[1];
            if (kind == PathIterator.SEG_MOVETO) {
                startX = toX;
                startY = toY;
            } else {
                nearest = Math.min(nearest, Line2D.ptSegDist(x, y, toX, toY, spot.x(), spot.y()));
            }
            x = toX;
            y = toY;
        }
        return nearest;
    }
}

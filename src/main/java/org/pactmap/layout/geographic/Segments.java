package org.pactmap.layout.geographic;

import java.util.List;
import org.pactmap.picture.Box;

/// How straight pieces of lines lie to points, boxes and one another.
final class Segments {

    private Segments() {}

    static double distance(Point point, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = dx * dx + dy * dy;
        double part = length == 0
                ? 0
                : Math.clamp(((point.x() - from.x()) * dx + (point.y() - from.y()) * dy) / length, 0, 1);
        double awayX = from.x() + part * dx - point.x();
        double awayY = from.y() + part * dy - point.y();
        return Math.sqrt(awayX * awayX + awayY * awayY);
    }

    static double distance(Point point, Box box) {
        double dx = Math.max(0, Math.max(box.x() - point.x(), point.x() - box.right()));
        double dy = Math.max(0, Math.max(box.y() - point.y(), point.y() - box.bottom()));
        return Math.sqrt(dx * dx + dy * dy);
    }

    /// How much of a piece lies in a box, in points.
    ///
    /// - **Source.** Liang, Barsky 1984, A New Concept and Method for Line Clipping.
    static double within(Box box, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double startX = entry(from.x(), dx, box.x(), box.right());
        double startY = entry(from.y(), dy, box.y(), box.bottom());
        double endX = entry(from.x() + dx, -dx, box.x(), box.right());
        double endY = entry(from.y() + dy, -dy, box.y(), box.bottom());
        double inside = 1 - Math.max(startX, startY) - Math.max(endX, endY);
        return inside > 0 ? inside * Math.sqrt(dx * dx + dy * dy) : 0;
    }

    /// After which part of a way from `at` by `by` one lies between two bounds; 2 where one never does.
    private static double entry(double at, double by, double least, double most) {
        double way = at < least ? least - at : at > most ? most - at : 0;
        return way == 0 ? 0 : way * by > 0 && Math.abs(way) <= Math.abs(by) ? way / by : 2;
    }

    /// Whether a point lies inside an area.
    static boolean inside(List<Point> area, Point point) {
        boolean inside = false;
        Point before = area.getLast();
        for (Point here : area) {
            if (here.y() > point.y() != before.y() > point.y() && point.x() < (before.x() - here.x())
                    * (point.y() - here.y()) / (before.y() - here.y()) + here.x()) {
                inside = !inside;
            }
            before = here;
        }
        return inside;
    }

    static boolean cross(Point a, Point b, Point c, Point d) {
        return turn(a, b, c) * turn(a, b, d) < 0 && turn(c, d, a) * turn(c, d, b) < 0;
    }

    private static double turn(Point a, Point b, Point c) {
        return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
    }
}

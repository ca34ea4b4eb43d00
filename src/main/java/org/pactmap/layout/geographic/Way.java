package org.pactmap.layout.geographic;

import java.util.List;

/// A line in straight pieces, with the rectangle around it, so that most others need no second look.
record Way(List<Point> points, double left, double top, double right, double bottom) {

    static Way of(List<Point> points) {
        return new Way(List.copyOf(points),
                points.stream().mapToDouble(Point::x).min().orElseThrow(),
                points.stream().mapToDouble(Point::y).min().orElseThrow(),
                points.stream().mapToDouble(Point::x).max().orElseThrow(),
                points.stream().mapToDouble(Point::y).max().orElseThrow());
    }

    /// How often two lines cross.
    int crossings(Way other) {
        if (right < other.left || other.right < left || bottom < other.top || other.bottom < top) {
            return 0;
        }
        int count = 0;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            if (Math.max(from.x(), to.x()) < other.left || Math.min(from.x(), to.x()) > other.right
                    || Math.max(from.y(), to.y()) < other.top || Math.min(from.y(), to.y()) > other.bottom) {
                continue;
            }
            for (int j = 1; j < other.points.size(); j++) {
                if (Segments.cross(from, to, other.points.get(j - 1), other.points.get(j))) {
                    count++;
                }
            }
        }
        return count;
    }

    /// The distance of a point from the line; infinite where it is more than `most`.
    double distance(Point point, double most) {
        if (point.x() < left - most || point.x() > right + most || point.y() < top - most
                || point.y() > bottom + most) {
            return Double.POSITIVE_INFINITY;
        }
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 1; i < points.size(); i++) {
            nearest = Math.min(nearest, Segments.distance(point, points.get(i - 1), points.get(i)));
        }
        return nearest;
    }
}

package org.pactmap.layout.geographic;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// The point of an area that is farthest from its edge: where the largest circle fits, and so a mark for the area.
///
/// - **Source.** Garcia-Castellanos, Lombardo 2007, Poles of inaccessibility, Scottish Geographical Journal 123 (3);
///   found by halving squares that may still hold it, as Agafonkin's polylabel of 2016 does.
/// - **Error.** One hundredth of the area's smaller side.
final class Inmost {

    private final List<Point> area;

    private Inmost(List<Point> area) {
        this.area = area;
    }

    /// A square that may hold the point.
    ///
    /// @param depth of its middle inside the area
    /// @param most the depth that a point of it may have
    private record Square(Point middle, double half, double depth, double most) {}

    /// @param area at least one corner
    static Point of(List<Point> area) {
        return new Inmost(area).found();
    }

    static Metres ofMetres(List<Metres> area) {
        Point inmost = of(area.stream().map(place -> new Point(place.east(), place.north())).toList());
        return new Metres(inmost.x(), inmost.y());
    }

    private Point found() {
        double left = area.stream().mapToDouble(Point::x).min().orElseThrow();
        double right = area.stream().mapToDouble(Point::x).max().orElseThrow();
        double top = area.stream().mapToDouble(Point::y).min().orElseThrow();
        double foot = area.stream().mapToDouble(Point::y).max().orElseThrow();
        double side = Math.min(right - left, foot - top);
        Square best = square(new Point((left + right) / 2, (top + foot) / 2), 0);
        if (!(side > 0)) {
            return best.middle();
        }
        var open = new PriorityQueue<Square>(Comparator.comparingDouble((Square square) -> -square.most())
                .thenComparingDouble(square -> square.middle().x()).thenComparingDouble(square -> square.middle().y()));
        for (double x = left; x < right; x += side) {
            for (double y = top; y < foot; y += side) {
                open.add(square(new Point(x + side / 2, y + side / 2), side / 2));
            }
        }
        while (!open.isEmpty()) {
            Square square = open.remove();
            best = square.depth() > best.depth() ? square : best;
            if (square.most() - best.depth() > side / 100) {
                halve(square, open);
            }
        }
        return best.middle();
    }

    private void halve(Square square, PriorityQueue<Square> open) {
        double half = square.half() / 2;
        open.add(square(square.middle().plus(-half, -half), half));
        open.add(square(square.middle().plus(half, -half), half));
        open.add(square(square.middle().plus(-half, half), half));
        open.add(square(square.middle().plus(half, half), half));
    }

    private Square square(Point middle, double half) {
        double depth = depth(middle);
        return new Square(middle, half, depth, depth + half * Math.sqrt(2));
    }

    /// Distance to the edge; negative outside.
    private double depth(Point point) {
        double nearest = Double.POSITIVE_INFINITY;
        for (int i = 0, j = area.size() - 1; i < area.size(); j = i++) {
            nearest = Math.min(nearest, Segments.distance(point, area.get(i), area.get(j)));
        }
        return Segments.inside(area, point) ? nearest : -nearest;
    }
}

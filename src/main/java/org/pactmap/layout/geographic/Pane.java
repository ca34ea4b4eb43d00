package org.pactmap.layout.geographic;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Spot;

/// A rectangle with round corners through which a part of the globe is seen. What lies outside it is cut off.
///
/// - **Source.** Sutherland, Hodgman 1974, Reentrant polygon clipping; Cyrus, Beck 1978, Generalized two- and
///   three-dimensional clipping.
///
/// @param corner radius of the corners, in points
public record Pane(Box box, double corner) {

    private static final int CORNER_STEPS = 5;

    public Outline outline() {
        return Outline.rectangle(box.x(), box.y(), box.width(), box.height(), corner);
    }

    /// The part of an area that is seen.
    List<Point> seen(List<Point> area) {
        if (clearlyOutside(area)) {
            return List.of();
        }
        List<Point> seen = area;
        if (!clearlyInside(area)) {
            List<Point> rim = rim();
            for (int i = 0; i < rim.size() && !seen.isEmpty(); i++) {
                seen = cut(seen, rim.get(i), rim.get((i + 1) % rim.size()));
            }
        }
        return seen;
    }

    /// The parts of a line that are seen.
    List<List<Point>> seenLine(List<Point> line) {
        if (clearlyOutside(line)) {
            return List.of();
        }
        if (clearlyInside(line)) {
            return List.of(line);
        }
        var parts = new ArrayList<List<Point>>();
        var part = new ArrayList<Point>();
        List<Point> rim = rim();
        for (int i = 1; i < line.size(); i++) {
            double[] stretch = stretch(line.get(i - 1), line.get(i), rim);
            if (stretch[0] < stretch[1]) {
                if (part.isEmpty()) {
                    part.add(line.get(i - 1).towards(line.get(i), stretch[0]));
                }
                part.add(line.get(i - 1).towards(line.get(i), stretch[1]));
            }
            if (stretch[1] < 1 && !part.isEmpty()) {
                parts.add(List.copyOf(part));
                part.clear();
            }
        }
        if (!part.isEmpty()) {
            parts.add(part);
        }
        return parts;
    }

    private boolean clearlyInside(List<Point> points) {
        Box inner = box.grown(-corner);
        return points.stream().allMatch(point -> inner.contains(new Spot(point.x(), point.y())));
    }

    private boolean clearlyOutside(List<Point> points) {
        return points.stream().allMatch(point -> point.x() < box.x())
                || points.stream().allMatch(point -> point.x() > box.right())
                || points.stream().allMatch(point -> point.y() < box.y())
                || points.stream().allMatch(point -> point.y() > box.bottom());
    }

    /// The corners of the pane, each round one in straight steps; its inside lies to the right.
    private List<Point> rim() {
        var rim = new ArrayList<Point>();
        double[][] middles = {{box.right() - corner, box.y() + corner}, {box.right() - corner, box.bottom() - corner},
                {box.x() + corner, box.bottom() - corner}, {box.x() + corner, box.y() + corner}};
        for (int quarter = 0; quarter < 4; quarter++) {
            for (int step = 0; step <= CORNER_STEPS; step++) {
                double angle = (quarter - 1 + (double) step / CORNER_STEPS) * StrictMath.PI / 2;
                rim.add(new Point(middles[quarter][0] + corner * StrictMath.cos(angle),
                        middles[quarter][1] + corner * StrictMath.sin(angle)));
            }
        }
        return rim;
    }

    private static List<Point> cut(List<Point> area, Point from, Point to) {
        var kept = new ArrayList<Point>();
        for (int i = 0; i < area.size(); i++) {
            Point here = area.get(i);
            Point next = area.get((i + 1) % area.size());
            double depth = depth(here, from, to);
            double after = depth(next, from, to);
            if (depth >= 0) {
                kept.add(here);
            }
            if (depth >= 0 != after >= 0) {
                kept.add(here.towards(next, depth / (depth - after)));
            }
        }
        return kept;
    }

    /// From which part of the way on, and up to which, one sees what lies between two points.
    private static double[] stretch(Point here, Point next, List<Point> rim) {
        double start = 0;
        double end = 1;
        for (int i = 0; i < rim.size(); i++) {
            double depth = depth(here, rim.get(i), rim.get((i + 1) % rim.size()));
            double after = depth(next, rim.get(i), rim.get((i + 1) % rim.size()));
            if (depth < 0 && after < 0) {
                return new double[]{1, 0};
            }
            if (depth < 0) {
                start = Math.max(start, depth / (depth - after));
            } else if (after < 0) {
                end = Math.min(end, depth / (depth - after));
            }
        }
        return new double[]{start, end};
    }

    private static double depth(Point point, Point from, Point to) {
        return (to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x());
    }
}

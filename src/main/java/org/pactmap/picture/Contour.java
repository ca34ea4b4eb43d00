package org.pactmap.picture;

import java.util.List;
import org.pactmap.picture.Outline.Close;
import org.pactmap.picture.Outline.Curve;
import org.pactmap.picture.Outline.Move;
import org.pactmap.picture.Outline.Segment;
import org.pactmap.picture.Outline.Straight;

/// One closed row of points of a glyph, in units of its font, with y growing upwards.
///
/// Points on the curve are ends; a point off it steers a quadratic Bezier curve; between two that are off it lies
/// an end half-way.
final class Contour {

    private final double[] x;
    private final double[] y;
    private final boolean[] on;

    /// Keeps the arrays, which nobody else may keep.
    Contour(double[] x, double[] y, boolean[] on) {
        this.x = x;
        this.y = y;
        this.on = on;
    }

    /// The same contour after x has become xx x + yx y + dx, and y has become xy x + yy y + dy.
    Contour turned(double xx, double xy, double yx, double yy, double dx, double dy) {
        var newX = new double[x.length];
        var newY = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            newX[i] = xx * x[i] + yx * y[i] + dx;
            newY[i] = xy * x[i] + yy * y[i] + dy;
        }
        return new Contour(newX, newY, on);
    }

    /// Adds this contour to a path: `scale` points of the page to a unit, standing on the line at `left`, `baseline`.
    void trace(double scale, double left, double baseline, List<Segment> path) {
        int count = x.length;
        int first = 0;
        while (first < count && !on[first]) {
            first++;
        }
        var pen = new Tracer(scale, left, baseline, path);
        if (first == count) {
            first = 0;
            pen.move((x[0] + x[count - 1]) / 2, (y[0] + y[count - 1]) / 2);
            pen.visit(x[0], y[0], false);
        } else {
            pen.move(x[first], y[first]);
        }
        double startX = pen.x;
        double startY = pen.y;
        for (int i = 1; i < count; i++) {
            int at = (first + i) % count;
            pen.visit(x[at], y[at], on[at]);
        }
        pen.visit(startX, startY, true);
        path.add(new Close());
    }

    /// Turns points into pieces of a path, one after the other.
    private static final class Tracer {

        private final double scale;
        private final double left;
        private final double baseline;
        private final List<Segment> path;
        private double x;
        private double y;
        private double steerX;
        private double steerY;
        private boolean steered;

        Tracer(double scale, double left, double baseline, List<Segment> path) {
            this.scale = scale;
            this.left = left;
            this.baseline = baseline;
            this.path = path;
        }

        void move(double toX, double toY) {
            path.add(new Move(spot(toX, toY)));
            x = toX;
            y = toY;
        }

        void visit(double nextX, double nextY, boolean end) {
            if (end && steered) {
                curve(nextX, nextY);
                steered = false;
            } else if (end) {
                straight(nextX, nextY);
            } else {
                if (steered) {
                    curve((steerX + nextX) / 2, (steerY + nextY) / 2);
                }
                steerX = nextX;
                steerY = nextY;
                steered = true;
            }
        }

        private void straight(double toX, double toY) {
            if (toX != x || toY != y) {
                path.add(new Straight(spot(toX, toY)));
                x = toX;
                y = toY;
            }
        }

        /// The cubic curve that is the quadratic one: its handles lie two thirds of the way to the one that steers.
        private void curve(double toX, double toY) {
            path.add(new Curve(
                    spot(x + (steerX - x) * 2 / 3, y + (steerY - y) * 2 / 3),
                    spot(toX + (steerX - toX) * 2 / 3, toY + (steerY - toY) * 2 / 3),
                    spot(toX, toY)));
            x = toX;
            y = toY;
        }

        private Spot spot(double unitsX, double unitsY) {
            return new Spot(left + unitsX * scale, baseline - unitsY * scale);
        }
    }
}

package org.pactmap.layout.geographic;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.picture.Outline;

/// A gently bent way from a centre to a seat: straight from the centre to the knot, where the agreement lies, and from
/// there in one curve.
///
/// @param first spot that steers the curve near the knot
/// @param second spot that steers it near the seat
record Bow(Point centre, Point knot, Point first, Point second, Point seat) {

    /// How far along its curve the spots lie that steer it, as parts of the way from knot to seat.
    private static final double NEAR_KNOT = 0.3;
    private static final double NEAR_SEAT = 0.35;

    /// @param disc radius of the mark of the centre
    /// @param port where the knot lies if the seat is far enough off
    /// @param start how far it turns off at the knot, and `end` how far it swings out near the seat, in radians
    static Bow of(Point centre, double disc, Port port, Point seat, double start, double end) {
        double room = centre.distanceTo(seat) - disc;
        double along = Math.min(port.distance(), disc + Math.max(0, room) * 0.5);
        Point knot = away(centre, port.angle(), along);
        double rest = knot.distanceTo(seat);
        double back = StrictMath.atan2(knot.y() - seat.y(), knot.x() - seat.x());
        return new Bow(centre, knot, away(knot, port.angle() + start, rest * NEAR_KNOT),
                away(seat, back + end, rest * NEAR_SEAT), seat);
    }

    /// Where a tie leaves the ring of knots.
    ///
    /// @param angle in radians clockwise from three o'clock
    /// @param distance from the centre
    record Port(double angle, double distance) {}

    private static Point away(Point from, double angle, double distance) {
        return from.plus(StrictMath.cos(angle) * distance, StrictMath.sin(angle) * distance);
    }

    /// The way from the knot on, in straight pieces.
    List<Point> points(int pieces) {
        var points = new ArrayList<Point>();
        for (int i = 0; i <= pieces; i++) {
            double t = (double) i / pieces;
            double u = 1 - t;
            double a = u * u * u;
            double b = 3 * u * u * t;
            double c = 3 * u * t * t;
            double d = t * t * t;
            points.add(new Point(a * knot.x() + b * first.x() + c * second.x() + d * seat.x(),
                    a * knot.y() + b * first.y() + c * second.y() + d * seat.y()));
        }
        return points;
    }

    Outline outline() {
        return new Outline(List.of(new Outline.Move(centre.spot()), new Outline.Straight(knot.spot()),
                new Outline.Curve(first.spot(), second.spot(), seat.spot())));
    }
}

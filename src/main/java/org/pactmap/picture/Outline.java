package org.pactmap.picture;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A path of straight and curved pieces, open or closed; what is filled is filled by the non-zero rule.
public record Outline(List<Segment> segments) {

    /// One piece of a path.
    public sealed interface Segment {

        /// Where it ends, after the spots that steer it; none where it only goes back.
        default List<Spot> spots() {
            return switch (this) {
                case Move(var to) -> List.of(to);
                case Straight(var to) -> List.of(to);
                case Curve(var first, var second, var to) -> List.of(first, second, to);
                case Close _ -> List.of();
            };
        }
    }

    public record Move(Spot to) implements Segment {}

    public record Straight(Spot to) implements Segment {}

    /// A cubic Bezier curve.
    public record Curve(Spot first, Spot second, Spot to) implements Segment {}

    /// Back to the last [Move].
    public record Close() implements Segment {}

    /// How many spots a piece has at most.
    private static final int MOST_SPOTS = 3;

    /// Distance of a control spot from its end, as a part of the radius, that draws a quarter circle
    /// within 0.03 % of its radius.
    private static final double KAPPA = 0.5522847498;

    public Outline {
        segments = List.copyOf(segments);
        if (segments.isEmpty() || !(segments.getFirst() instanceof Move)) {
            throw new IllegalArgumentException("an outline starts with a move");
        }
    }

    /// Straight pieces through two or more spots.
    public static Outline through(List<Spot> spots) {
        var segments = new ArrayList<Segment>();
        segments.add(new Move(spots.getFirst()));
        spots.stream().skip(1).map(Straight::new).forEach(segments::add);
        return new Outline(segments);
    }

    public static Outline through(Spot... spots) {
        return through(List.of(spots));
    }

    /// Straight pieces through three or more spots, back to the first.
    public static Outline around(Spot... spots) {
        return through(spots).closed();
    }

    public static Outline rectangle(double x, double y, double width, double height, double radius) {
        double r = Math.min(radius, Math.min(width, height) / 2);
        if (r == 0) {
            return around(new Spot(x, y), new Spot(x + width, y), new Spot(x + width, y + height),
                    new Spot(x, y + height));
        }
        double c = r * (1 - KAPPA);
        double right = x + width;
        double low = y + height;
        return new Outline(List.of(
                new Move(new Spot(x + r, y)), new Straight(new Spot(right - r, y)),
                new Curve(new Spot(right - c, y), new Spot(right, y + c), new Spot(right, y + r)),
                new Straight(new Spot(right, low - r)),
                new Curve(new Spot(right, low - c), new Spot(right - c, low), new Spot(right - r, low)),
                new Straight(new Spot(x + r, low)),
                new Curve(new Spot(x + c, low), new Spot(x, low - c), new Spot(x, low - r)),
                new Straight(new Spot(x, y + r)),
                new Curve(new Spot(x, y + c), new Spot(x + c, y), new Spot(x + r, y)),
                new Close()));
    }

    /// A square stood on its corner; `reach` is the distance from its centre to a corner.
    public static Outline diamond(Spot centre, double reach) {
        return around(centre.plus(0, -reach), centre.plus(reach, 0), centre.plus(0, reach), centre.plus(-reach, 0));
    }

    /// A circle in four curves, clockwise from three o'clock, as SVG draws one.
    public static Outline circle(Spot centre, double radius) {
        double c = radius * KAPPA;
        return new Outline(List.of(
                new Move(centre.plus(radius, 0)),
                new Curve(centre.plus(radius, c), centre.plus(c, radius), centre.plus(0, radius)),
                new Curve(centre.plus(-c, radius), centre.plus(-radius, c), centre.plus(-radius, 0)),
                new Curve(centre.plus(-radius, -c), centre.plus(-c, -radius), centre.plus(0, -radius)),
                new Curve(centre.plus(c, -radius), centre.plus(radius, -c), centre.plus(radius, 0)),
                new Close()));
    }

    /// The left half of a circle.
    public static Outline halfDisc(Spot centre, double radius) {
        double c = radius * KAPPA;
        return new Outline(List.of(new Move(centre.plus(0, radius)),
                new Curve(centre.plus(-c, radius), centre.plus(-radius, c), centre.plus(-radius, 0)),
                new Curve(centre.plus(-radius, -c), centre.plus(-c, -radius), centre.plus(0, -radius)),
                new Close()));
    }

    /// The same path for AWT's geometry, by the non-zero rule.
    public Path2D path() {
        var path = new Path2D.Double(Path2D.WIND_NON_ZERO, MOST_SPOTS * segments.size());
        for (Segment segment : segments) {
            switch (segment) {
                case Move(var to) -> path.moveTo(to.x(), to.y());
                case Straight(var to) -> path.lineTo(to.x(), to.y());
                case Curve(var a, var b, var to) -> path.curveTo(a.x(), a.y(), b.x(), b.y(), to.x(), to.y());
                case Close _ -> path.closePath();
            }
        }
        return path;
    }

    /// The smallest box around the path itself.
    public Box bounds() {
        Rectangle2D box = path().getBounds2D();
        return new Box(box.getX(), box.getY(), box.getWidth(), box.getHeight());
    }

    /// A box around the path and the spots that steer its curves: sooner found than [#bounds], and never smaller.
    public Box hull() {
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double foot = Double.NEGATIVE_INFINITY;
        for (Segment segment : segments) {
            for (Spot spot : segment.spots()) {
                left = Math.min(left, spot.x());
                right = Math.max(right, spot.x());
                top = Math.min(top, spot.y());
                foot = Math.max(foot, spot.y());
            }
        }
        return new Box(left, top, right - left, foot - top);
    }

    /// The same pieces with every spot put elsewhere.
    public Outline mapped(UnaryOperator<Spot> to) {
        return new Outline(segments.stream().<Segment>map(segment -> switch (segment) {
            case Move(var spot) -> new Move(to.apply(spot));
            case Straight(var spot) -> new Straight(to.apply(spot));
            case Curve(var first, var second, var spot) ->
                new Curve(to.apply(first), to.apply(second), to.apply(spot));
            case Close close -> close;
        }).toList());
    }

    public Outline closed() {
        var all = new ArrayList<>(segments);
        all.add(new Close());
        return new Outline(all);
    }
}

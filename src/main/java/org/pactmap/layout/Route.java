package org.pactmap.layout;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.picture.Spot;

/// A way through many spots, close enough together to look smooth, with walls to its left and right.
public record Route(List<Spot> spots) {

    private static final int ARC_STEPS = 12;

    public Route {
        spots = List.copyOf(spots);
        if (spots.size() < 2) {
            throw new IllegalArgumentException("a route leads from one spot to another");
        }
    }

    /// Straight ways through `corners`, each corner rounded with `radius`.
    public static Route rounded(double radius, List<Spot> corners) {
        var spots = new ArrayList<Spot>();
        spots.add(corners.getFirst());
        for (int i = 1; i + 1 < corners.size(); i++) {
            round(corners.get(i - 1), corners.get(i), corners.get(i + 1), radius, spots);
        }
        spots.add(corners.getLast());
        return new Route(spots);
    }

    /// A stretch of a dial, from one turn to a later one.
    public static Route along(Dial dial, double from, double to) {
        int steps = Math.max(2, (int) Math.ceil((to - from) / 0.02));
        var spots = new ArrayList<Spot>();
        for (int i = 0; i <= steps; i++) {
            spots.add(dial.at(from + (to - from) * i / steps));
        }
        return new Route(spots);
    }

    public Route then(Route next) {
        var all = new ArrayList<>(spots);
        all.addAll(next.spots);
        return new Route(all);
    }

    /// The line that keeps `distance` to the left of this one, as one walks it; to the right if negative.
    public Route beside(double distance) {
        var moved = new ArrayList<Spot>();
        for (int i = 0; i < spots.size(); i++) {
            Spot before = spots.get(Math.max(0, i - 1));
            Spot after = spots.get(Math.min(spots.size() - 1, i + 1));
            double length = before.distanceTo(after);
            if (length > 0) {
                moved.add(spots.get(i).plus((after.y() - before.y()) / length * distance,
                        -(after.x() - before.x()) / length * distance));
            }
        }
        return new Route(moved);
    }

    private static void round(Spot before, Spot corner, Spot after, double radius, List<Spot> spots) {
        double reach = Math.min(radius, Math.min(before.distanceTo(corner), corner.distanceTo(after)) / 2);
        Spot start = towards(corner, before, reach);
        Spot end = towards(corner, after, reach);
        for (int i = 0; i <= ARC_STEPS; i++) {
            double angle = StrictMath.PI / 2 * i / ARC_STEPS;
            double first = 1 - StrictMath.sin(angle);
            double second = 1 - StrictMath.cos(angle);
            spots.add(new Spot(corner.x() + (start.x() - corner.x()) * first + (end.x() - corner.x()) * second,
                    corner.y() + (start.y() - corner.y()) * first + (end.y() - corner.y()) * second));
        }
    }

    private static Spot towards(Spot from, Spot to, double distance) {
        double part = distance / from.distanceTo(to);
        return new Spot(from.x() + (to.x() - from.x()) * part, from.y() + (to.y() - from.y()) * part);
    }
}

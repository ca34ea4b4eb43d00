package org.pactmap.layout.force;

import java.util.List;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// Finds a clearer place for something round near where it lies: where it covers fewer ties, and no node.
///
/// @param things among which it is to lie
/// @param ties of each its two ends: x, y, x, y
/// @param gap that stays free around it
public record Clearing(Box room, List<Box> things, double[][] ties, double gap) {

    private static final int RINGS = 24;

    /// Which part of the ties that it covers has to be uncovered for each of its own widths that it is moved.
    private static final double STAYS = 0.6;

    /// @param diameter of what is to be moved
    public Spot near(Spot middle, double diameter) {
        Spot best = middle;
        double before = Math.max(1, covered(middle, diameter / 2));
        double least = 1;
        for (int ring = 1; ring <= RINGS; ring++) {
            double radius = 1.5 * diameter * ring / RINGS;
            double moved = STAYS * radius / diameter;
            int places = 8 + 2 * ring;
            for (int i = 0; i < places && moved < least; i++) {
                double angle = 2 * StrictMath.PI * i / places;
                Spot spot = middle.plus(radius * StrictMath.cos(angle), radius * StrictMath.sin(angle));
                if (isFree(spot, diameter)) {
                    double cost = covered(spot, diameter / 2) / before + moved;
                    if (cost < least) {
                        least = cost;
                        best = spot;
                    }
                }
            }
        }
        return best;
    }

    private boolean isFree(Spot spot, double diameter) {
        Box box = new Box(spot.x() - diameter / 2, spot.y() - diameter / 2, diameter, diameter).grown(gap);
        return room.contains(box) && things.stream().noneMatch(box::overlaps);
    }

    private int covered(Spot spot, double radius) {
        int count = 0;
        for (double[] tie : ties) {
            if (distance(spot, tie) < radius) {
                count++;
            }
        }
        return count;
    }

    private static double distance(Spot spot, double[] tie) {
        double dx = tie[2] - tie[0];
        double dy = tie[3] - tie[1];
        double square = dx * dx + dy * dy;
        double along = square == 0 ? 0 : ((spot.x() - tie[0]) * dx + (spot.y() - tie[1]) * dy) / square;
        double part = Math.clamp(along, 0, 1);
        return spot.distanceTo(new Spot(tie[0] + part * dx, tie[1] + part * dy));
    }
}

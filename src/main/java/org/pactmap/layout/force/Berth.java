package org.pactmap.layout.force;

import java.util.List;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// Finds the nearest free place for a thing that comes to others, which stay where they are.
///
/// @param things among which it is to lie
/// @param gap that stays free around it
public record Berth(Box room, List<Box> things, double gap) {

    /// How far two places lie apart that are tried.
    private static final double STEP = 4;

    public Berth {
        things = List.copyOf(things);
    }

    /// Where a thing of a size lies, ring by ring around where it is wanted; there, if no place is free.
    public Spot near(Spot wanted, double width, double height) {
        int rings = (int) (Math.max(room.width(), room.height()) / STEP);
        for (int ring = 0; ring <= rings; ring++) {
            int places = Math.max(1, 8 * ring);
            for (int i = 0; i < places; i++) {
                double angle = 2 * StrictMath.PI * i / places;
                Spot spot = wanted.plus(ring * STEP * StrictMath.cos(angle), ring * STEP * StrictMath.sin(angle));
                Box box = new Box(spot.x() - width / 2, spot.y() - height / 2, width, height).grown(gap);
                if (room.contains(box) && things.stream().noneMatch(box::overlaps)) {
                    return spot;
                }
            }
        }
        return wanted;
    }
}

package org.pactmap.layout.force;

import org.pactmap.layout.force.Cloud.Extent;
import org.pactmap.picture.Box;

/// By which angle a piece is turned to become as large as it can in a room.
record Turn(Box room, Cloud cloud) {

    private static final int ANGLES = 36;

    double best() {
        double best = 0;
        double largest = 0;
        for (int i = 0; i < ANGLES; i++) {
            double angle = StrictMath.PI * i / ANGLES;
            Extent extent = cloud.extent(angle);
            Fit fit = Fit.of(room, extent.width(), extent.height());
            if (fit.across() * fit.down() > largest * (1 + 1e-9)) {
                largest = fit.across() * fit.down();
                best = angle;
            }
        }
        return best;
    }
}

package org.pactmap.layout.geographic;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.pactmap.agreement.Coordinates;

/// The smallest round piece of the globe that holds some places.
///
/// - **Source.** Bădoiu, Clarkson 2003, Smaller core-sets for balls: step by step towards the farthest place, by ever
///   smaller steps.
/// - **Error.** Below 1 % of its radius.
///
/// @param radius in degrees
record Cap(Coordinates middle, double radius) {

    private static final int STEPS = 1000;

    static Cap around(Collection<Coordinates> places) {
        List<double[]> directions = places.stream().map(Bearing::direction).toList();
        double[] middle = directions.getFirst().clone();
        for (int step = 1; step <= STEPS; step++) {
            double[] farthest = farthest(middle, directions);
            for (int i = 0; i < 3; i++) {
                middle[i] += (farthest[i] - middle[i]) / (step + 1);
            }
        }
        Coordinates place = Bearing.place(middle[0], middle[1], middle[2]);
        return new Cap(place, places.stream().mapToDouble(other -> Bearing.degrees(place, other)).max().orElse(0));
    }

    private static double[] farthest(double[] from, List<double[]> directions) {
        return directions.stream()
                .min(Comparator.comparingDouble(to -> from[0] * to[0] + from[1] * to[1] + from[2] * to[2]))
                .orElseThrow();
    }
}

package org.pactmap.layout.geographic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Directions in which ties leave a centre: each as near as can be to where it leads, and any two far enough apart to be
/// told from one another.
///
/// - **Source.** The nearest angles with least steps between them are an isotonic regression of the angles less the
///   steps: Ayer, Brunk, Ewing, Reid, Silverman 1955, pool adjacent violators.
final class Angles {

    private static final double ROUND = 2 * StrictMath.PI;

    private Angles() {}

    /// @param bearings angles in radians, in any order
    /// @param apart the least angle between two; less where not all would fit around the centre
    /// @return an angle for each, in the same order
    static double[] apart(double[] bearings, double apart) {
        int count = bearings.length;
        if (count == 0) {
            return new double[0];
        }
        Integer[] order = IntStream.range(0, count).boxed().sorted(Comparator.comparingDouble(i -> bearings[i]))
                .toArray(Integer[]::new);
        int first = afterWidestGap(bearings, order);
        double step = Math.min(apart, ROUND / count);
        double[] wanted = new double[count];
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i++) {
            double bearing = bearings[order[(first + i) % count]];
            before = bearing < before ? bearing + ROUND : bearing;
            wanted[i] = before - i * step;
        }
        double[] pooled = pooled(wanted);
        double[] ports = new double[count];
        for (int i = 0; i < count; i++) {
            ports[order[(first + i) % count]] = pooled[i] + i * step;
        }
        return ports;
    }

    /// Where the row of angles is best cut open.
    private static int afterWidestGap(double[] bearings, Integer[] order) {
        int first = 0;
        double widest = -1;
        for (int i = 0; i < order.length; i++) {
            double gap = bearings[order[(i + 1) % order.length]] - bearings[order[i]]
                    + (i + 1 == order.length ? ROUND : 0);
            if (gap > widest) {
                widest = gap;
                first = (i + 1) % order.length;
            }
        }
        return first;
    }

    /// The numbers nearest to the wanted ones that never fall.
    private static double[] pooled(double[] wanted) {
        List<double[]> pools = new ArrayList<>();
        for (double number : wanted) {
            double[] pool = {number, 1};
            while (!pools.isEmpty() && pools.getLast()[0] > pool[0]) {
                double[] before = pools.removeLast();
                double members = before[1] + pool[1];
                pool = new double[]{(before[0] * before[1] + pool[0] * pool[1]) / members, members};
            }
            pools.add(pool);
        }
        return pools.stream().flatMapToDouble(pool -> {
            var members = new double[(int) pool[1]];
            Arrays.fill(members, pool[0]);
            return Arrays.stream(members);
        }).toArray();
    }
}

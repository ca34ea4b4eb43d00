package org.pactmap.layout.geographic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Outline.Move;
import org.pactmap.picture.Outline.Segment;
import org.pactmap.picture.Outline.Straight;
import org.pactmap.picture.Spot;

/// Slanting lines over an area, rising to the right, all on one grid so that those of neighbours meet.
final class Hatching {

    private Hatching() {}

    /// @param rings of the area and of the holes in it
    /// @param apart distance of one line from the next, in points
    static Optional<Outline> of(List<List<Point>> rings, double apart) {
        double step = apart * Math.sqrt(2);
        double least = rings.stream().flatMap(List::stream).mapToDouble(Hatching::slant).min().orElse(0);
        double most = rings.stream().flatMap(List::stream).mapToDouble(Hatching::slant).max().orElse(0);
        var path = new ArrayList<Segment>();
        for (double at = Math.ceil(least / step) * step; at < most; at += step) {
            double[] crossings = crossings(rings, at);
            for (int i = 0; i + 1 < crossings.length; i += 2) {
                path.add(new Move(new Spot(crossings[i], at - crossings[i])));
                path.add(new Straight(new Spot(crossings[i + 1], at - crossings[i + 1])));
            }
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(new Outline(path));
    }

    /// The same along a line that rises to the right by as much as it goes to the right.
    private static double slant(Point point) {
        return point.x() + point.y();
    }

    /// Where a line crosses edges of the area: across, from left to right.
    private static double[] crossings(List<List<Point>> rings, double at) {
        return rings.stream().flatMapToDouble(ring -> {
            var crossings = new double[ring.size()];
            int count = 0;
            for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
                double here = slant(ring.get(i)) - at;
                double before = slant(ring.get(j)) - at;
                if (here > 0 != before > 0) {
                    crossings[count++] = ring.get(j).towards(ring.get(i), before / (before - here)).x();
                }
            }
            return Arrays.stream(crossings, 0, count);
        }).sorted().toArray();
    }
}

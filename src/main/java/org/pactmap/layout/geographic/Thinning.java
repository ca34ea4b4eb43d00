package org.pactmap.layout.geographic;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.agreement.BaseMap;
import org.pactmap.agreement.Coordinates;

/// Leaves out places of coasts and borders that could not be told from a straight line. Each line is thinned as a whole
/// and its ends stay, so that neighbours still meet.
///
/// - **Source.** Douglas, Peucker 1973, Algorithms for the reduction of the number of points required to represent a
///   digitized line or its caricature.
final class Thinning {

    private final List<Coordinates> line;
    private final double most;
    private final double narrow;
    private final boolean[] kept;

    private Thinning(List<Coordinates> line, double most) {
        this.line = line;
        this.most = most;
        this.narrow = StrictMath.cos(Math.toRadians(line.getFirst().latitude()));
        this.kept = new boolean[line.size()];
    }

    /// @param most how far a place that is left out may lie from the line without it, in degrees of a great circle
    static BaseMap of(BaseMap map, double most) {
        return new BaseMap(map.lines().stream().map(line -> new Thinning(line, most).thinned()).toList(),
                map.states());
    }

    private List<Coordinates> thinned() {
        int last = line.size() - 1;
        kept[0] = true;
        kept[last] = true;
        keep(0, last);
        var thin = new ArrayList<Coordinates>();
        for (int i = 0; i <= last; i++) {
            if (kept[i]) {
                thin.add(line.get(i));
            }
        }
        return thin;
    }

    private void keep(int from, int to) {
        int farthest = from;
        double distance = most;
        Point start = point(from);
        Point end = point(to);
        for (int i = from + 1; i < to; i++) {
            double away = Segments.distance(point(i), start, end);
            if (away > distance) {
                distance = away;
                farthest = i;
            }
        }
        if (farthest > from) {
            kept[farthest] = true;
            keep(from, farthest);
            keep(farthest, to);
        }
    }

    private Point point(int index) {
        Coordinates place = line.get(index);
        return new Point(place.longitude() * narrow, place.latitude());
    }
}

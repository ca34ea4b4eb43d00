package org.pactmap.layout.geographic;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.BaseMap;
import org.pactmap.agreement.Coordinates;

/// The largest piece of a state, by which the state is found on the globe.
///
/// @param area part of the globe, in units that compare with one another only
/// @param middle its centre of gravity
record Mainland(List<Coordinates> ring, double area, Coordinates middle) {

    /// The largest piece, if the map has the state.
    static Optional<Mainland> of(BaseMap map, String state) {
        return pieces(map, state).stream().max(Comparator.comparingDouble(Mainland::area));
    }

    /// All pieces, without holes.
    static List<Mainland> pieces(BaseMap map, String state) {
        return map.states().getOrDefault(state, List.of()).stream().map(ring -> of(map.around(ring)))
                .filter(piece -> piece.area > 0).toList();
    }

    /// Worked out in Lambert's cylindrical projection, which keeps areas: longitude against the sine of latitude.
    /// Rings run clockwise on a map whose north is on top, holes the other way.
    private static Mainland of(List<Coordinates> ring) {
        double twice = 0;
        double east = 0;
        double north = 0;
        double x = ring.getFirst().longitude();
        for (int i = 0; i < ring.size(); i++) {
            Coordinates from = ring.get(i);
            Coordinates to = ring.get((i + 1) % ring.size());
            double next = x + Bearing.turn(from.longitude(), to.longitude());
            double fromSine = StrictMath.sin(Math.toRadians(from.latitude()));
            double toSine = StrictMath.sin(Math.toRadians(to.latitude()));
            double cross = next * fromSine - x * toSine;
            twice += cross;
            east += (x + next) * cross;
            north += (fromSine + toSine) * cross;
            x = next;
        }
        return twice > 0
                ? new Mainland(ring, twice / 2, new Coordinates(Bearing.turn(0, east / (3 * twice)),
                        Math.toDegrees(StrictMath.asin(Math.clamp(north / (3 * twice), -1, 1)))))
                : new Mainland(ring, 0, ring.getFirst());
    }
}

package org.pactmap.layout.geographic;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.agreement.Coordinates;

/// The Equal Earth projection of the whole globe.
///
/// - **Source.** Šavrič, Patterson, Jenny 2018, The Equal Earth map projection, International Journal of Geographical
///   Information Science 33 (3), formulas 8 and 10.
/// - **Error.** Against EPSG's own values below 1 cm.
///
/// @param meridian the longitude in the middle, in degrees
record EqualEarth(double meridian, Ellipsoid ellipsoid) implements Projection {

    private static final double A1 = 1.340264;
    private static final double A2 = -0.081106;
    private static final double A3 = 0.000893;
    private static final double A4 = 0.003796;
    private static final double M = Math.sqrt(3) / 2;

    @Override
    public Metres of(Coordinates place) {
        return laid(turned(place.longitude()), place.latitude());
    }

    @Override
    public double northmost() {
        return laid(0, 90).north();
    }

    private Metres laid(double turn, double latitude) {
        double authalic = ellipsoid.authalicSine(StrictMath.sin(Math.toRadians(latitude)));
        double t = StrictMath.asin(M * authalic);
        double t2 = t * t;
        double t6 = t2 * t2 * t2;
        double radius = ellipsoid.authalicRadius();
        return new Metres(
                radius * Math.toRadians(turn) * StrictMath.cos(t)
                        / (M * (A1 + 3 * A2 * t2 + t6 * (7 * A3 + 9 * A4 * t2))),
                radius * t * (A1 + A2 * t2 + t6 * (A3 + A4 * t2)));
    }

    /// Degrees eastwards from the middle, from -180 to 180.
    private double turned(double longitude) {
        return Bearing.turn(meridian, longitude);
    }

    @Override
    public boolean tearsBetween(Coordinates one, Coordinates other) {
        return Math.abs(turned(one.longitude()) - turned(other.longitude())) > 180;
    }

    /// The plane is torn along the meridian that lies opposite to the middle.
    @Override
    public List<List<Coordinates>> untorn(List<Coordinates> ring) {
        var pieces = new ArrayList<List<Coordinates>>();
        List<double[]> unrolled = unrolled(ring);
        double west = unrolled.stream().mapToDouble(place -> place[0]).min().orElse(0);
        double east = unrolled.stream().mapToDouble(place -> place[0]).max().orElse(0);
        for (int round = (int) Math.floor((west + 180) / 360); round * 360 - 180 < east; round++) {
            List<double[]> piece = cut(cut(unrolled, round * 360 - 180.0, 1), round * 360 + 180.0, -1);
            if (piece.size() > 2) {
                int rounds = round;
                pieces.add(piece.stream().map(place -> back(place, rounds)).toList());
            }
        }
        return pieces;
    }

    /// A hair away from the tear, so that a place on it comes to lie on the side of its piece.
    private Coordinates back(double[] place, int rounds) {
        double turn = Math.clamp(place[0] - rounds * 360.0, -180 + 1e-9, 180 - 1e-9);
        return new Coordinates(Bearing.turn(0, turn + meridian), place[1]);
    }

    /// The ring with longitudes that never jump.
    private List<double[]> unrolled(List<Coordinates> ring) {
        var unrolled = new ArrayList<double[]>();
        double before = turned(ring.getFirst().longitude());
        for (Coordinates place : ring) {
            double turn = turned(place.longitude());
            turn += 360 * Math.rint((before - turn) / 360);
            unrolled.add(new double[]{turn, place.latitude()});
            before = turn;
        }
        return unrolled;
    }

    /// What lies east of a meridian if `side` is 1, west of it if -1.
    private static List<double[]> cut(List<double[]> ring, double at, int side) {
        var kept = new ArrayList<double[]>();
        for (int i = 0; i < ring.size(); i++) {
            double[] from = ring.get(i);
            double[] to = ring.get((i + 1) % ring.size());
            double here = (from[0] - at) * side;
            double there = (to[0] - at) * side;
            if (here >= 0) {
                kept.add(from);
            }
            if (here >= 0 != there >= 0) {
                double part = here / (here - there);
                kept.add(new double[]{at, from[1] + (to[1] - from[1]) * part});
            }
        }
        return kept;
    }
}

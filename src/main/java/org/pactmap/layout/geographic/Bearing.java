package org.pactmap.layout.geographic;

import org.pactmap.agreement.Coordinates;

/// Distances and directions on the globe, taken as a sphere.
final class Bearing {

    private Bearing() {}

    /// By how many degrees one turns eastwards from one longitude to another, the shorter way round.
    static double turn(double from, double to) {
        double turn = (to - from) % 360;
        return turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
    }

    /// The cosine of the distance between two places: 1 at the same place, -1 at its antipode.
    static double cosine(Coordinates one, Coordinates other) {
        double[] a = direction(one);
        double[] b = direction(other);
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    /// The distance between two places, in degrees.
    static double degrees(Coordinates one, Coordinates other) {
        return Math.toDegrees(StrictMath.acos(Math.clamp(cosine(one, other), -1, 1)));
    }

    /// The direction in which the shortest way from one place to another starts, in radians clockwise from north.
    static double azimuth(Coordinates from, Coordinates to) {
        double turn = Math.toRadians(to.longitude() - from.longitude());
        double here = Math.toRadians(from.latitude());
        double there = Math.toRadians(to.latitude());
        return StrictMath.atan2(StrictMath.cos(there) * StrictMath.sin(turn),
                StrictMath.cos(here) * StrictMath.sin(there)
                        - StrictMath.sin(here) * StrictMath.cos(there) * StrictMath.cos(turn));
    }

    /// The place a part of the way from one to another, along the chord.
    static Coordinates between(Coordinates from, Coordinates to, double part) {
        double[] a = direction(from);
        double[] b = direction(to);
        return place(a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part, a[2] + (b[2] - a[2]) * part);
    }

    /// The unit vector to a place: through 0°, through 90° east, through the north pole.
    static double[] direction(Coordinates place) {
        double longitude = Math.toRadians(place.longitude());
        double latitude = Math.toRadians(place.latitude());
        double cosine = StrictMath.cos(latitude);
        return new double[]{cosine * StrictMath.cos(longitude), cosine * StrictMath.sin(longitude),
                StrictMath.sin(latitude)};
    }

    /// The place in the direction of a vector of any length.
    static Coordinates place(double x, double y, double z) {
        return new Coordinates(Math.toDegrees(StrictMath.atan2(y, x)),
                Math.toDegrees(StrictMath.atan2(z, StrictMath.hypot(x, y))));
    }
}

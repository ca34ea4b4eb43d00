package org.pactmap.picture;

/// A place on a page, in points from its upper left corner; y grows downwards.
///
/// Coordinates are rounded to 0.01 point, so that the same picture is written with the same digits everywhere.
public record Spot(double x, double y) {

    public Spot {
        x = rounded(x);
        y = rounded(y);
    }

    public Spot plus(double dx, double dy) {
        return new Spot(x + dx, y + dy);
    }

    public double distanceTo(Spot other) {
        return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    }

    private static double rounded(double value) {
        if (!(value > -1e9 && value < 1e9)) {
            throw new IllegalArgumentException("a coordinate is off every page: " + value);
        }
        return Math.rint(value * 100) / 100 + 0.0;
    }
}

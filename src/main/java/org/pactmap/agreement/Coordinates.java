package org.pactmap.agreement;

/// A place on the globe, in degrees of WGS 84: longitude eastwards from -180 to 180, latitude northwards from -90 to 90.
public record Coordinates(double longitude, double latitude) {

    public Coordinates {
        if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("no place on the globe: " + longitude + ", " + latitude);
        }
    }
}

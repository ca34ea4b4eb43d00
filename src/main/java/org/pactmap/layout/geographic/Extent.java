package org.pactmap.layout.geographic;

import java.util.Collection;

/// An upright rectangle in the plane of a projection, in metres.
record Extent(double west, double south, double east, double north) {

    /// The lands of the world but Antarctica, in a projection of the whole of it.
    static final Extent WORLD = new Extent(-16_500_000, -6_700_000, 16_500_000, 8_300_000);

    static Extent around(Collection<Metres> places) {
        return new Extent(places.stream().mapToDouble(Metres::east).min().orElseThrow(),
                places.stream().mapToDouble(Metres::north).min().orElseThrow(),
                places.stream().mapToDouble(Metres::east).max().orElseThrow(),
                places.stream().mapToDouble(Metres::north).max().orElseThrow());
    }

    double width() {
        return east - west;
    }

    double height() {
        return north - south;
    }

    Metres middle() {
        return new Metres((west + east) / 2, (south + north) / 2);
    }

    /// What of this lies within `most` of a place.
    Extent near(Metres place, double most) {
        return new Extent(Math.max(west, place.east() - most), Math.max(south, place.north() - most),
                Math.min(east, place.east() + most), Math.min(north, place.north() + most));
    }

    /// The rectangle around both.
    Extent and(Extent other) {
        return new Extent(Math.min(west, other.west), Math.min(south, other.south), Math.max(east, other.east),
                Math.max(north, other.north));
    }

    Extent grown(double by) {
        return new Extent(west - by, south - by, east + by, north + by);
    }
}

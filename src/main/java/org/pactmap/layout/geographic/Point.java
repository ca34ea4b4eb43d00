package org.pactmap.layout.geographic;

import org.pactmap.picture.Spot;

/// A point of a page while it is worked out: unlike a spot of a picture, not rounded.
record Point(double x, double y) {

    Point plus(double dx, double dy) {
        return new Point(x + dx, y + dy);
    }

    Spot spot() {
        return new Spot(x, y);
    }

    double distanceTo(Point other) {
        return Math.sqrt((x - other.x) * (x - other.x) + (y - other.y) * (y - other.y));
    }

    /// The point a part of the way to another.
    Point towards(Point other, double part) {
        return new Point(x + (other.x - x) * part, y + (other.y - y) * part);
    }
}

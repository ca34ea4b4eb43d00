package org.pactmap.layout.geographic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.picture.Box;

/// A name that wants a place.
///
/// @param width of the name, in points
/// @param place where it has to lie, if that is settled already
record NameWish(Disc seat, double width, double height, Optional<Box> place) {

    private static final double[] DISTANCES = {8, 16, 26, 38, 52, 68, 86, 106, 130, 160};
    /// Room between two names, as a part of the gap between a seat and its name.
    private static final double CLEAR = 0.4;
    private static final int DIRECTIONS = 16;

    /// The places that it may take, the best first: beside its seat, then farther and farther off at a leader.
    ///
    /// - **Source.** Places around a point and their order: Imhof 1962, Die Anordnung der Namen in der Karte.
    ///
    /// @param gap between a seat and its name
    List<Name> places(double gap) {
        if (place.isPresent()) {
            return List.of(Name.beside(place.get(), gap * CLEAR));
        }
        var places = new ArrayList<Name>();
        double off = seat.radius() + gap;
        double slant = Math.sqrt(0.5) * seat.radius() + gap * 0.3;
        double w = width / 2;
        double h = height / 2;
        double[][] beside = {{off + w, 0}, {-off - w, 0}, {0, -off * 0.9 - h}, {0, off * 0.9 + h},
                {slant + w, -slant - h}, {slant + w, slant + h}, {-slant - w, -slant - h}, {-slant - w, slant + h}};
        for (double[] by : beside) {
            places.add(Name.beside(around(by[0], by[1]), gap * CLEAR));
        }
        for (double distance : DISTANCES) {
            for (int i = 0; i < DIRECTIONS; i++) {
                double angle = 2 * StrictMath.PI * i / DIRECTIONS;
                double start = seat.radius() + distance * gap / 8;
                Box box = around(off(StrictMath.cos(angle), start, w), off(StrictMath.sin(angle), start, h));
                places.add(Name.led(seat, box, gap * CLEAR));
            }
        }
        return places;
    }

    /// The way to the middle of a box whose near edge lies `start` away in a direction.
    private static double off(double direction, double start, double half) {
        return Math.abs(direction) < 1e-9 ? 0 : direction * start + Math.signum(direction) * half;
    }

    private Box around(double dx, double dy) {
        return new Box(seat.middle().x() + dx - width / 2, seat.middle().y() + dy - height / 2, width, height);
    }
}

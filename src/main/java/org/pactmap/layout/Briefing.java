package org.pactmap.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// Where everything in a briefing lies: two columns of seats around a centre, the ring of the framework, the seat
/// of the hub, the ducts, and the alliance as a place with its track.
///
/// @param dial the rounded ellipse on which the seats lie
/// @param seats by id of the party, clockwise from twelve
/// @param ring the smaller ellipse on which the agreements lie
/// @param disc radius of the centre's disc
/// @param riserX where the duct to the track leaves the duct to the hub
/// @param laneX where a proposed tie runs up
/// @param place the alliance; empty where the facts know none
/// @param trackX where the steps lie within it
/// @param stepY by id of the step
/// @param goalY the height at which the duct to the track runs; without a track, that of the hub
/// @param capsuleY heights of the centres of the capsules under the hub, from the top
public record Briefing(
        Page page,
        Sizes sizes,
        Dial dial,
        SequencedMap<String, Seat> seats,
        Dial ring,
        double disc,
        Spot hub,
        double hubRadius,
        double riserX,
        double laneX,
        Optional<Box> place,
        double trackX,
        SequencedMap<String, Double> stepY,
        double goalY,
        List<Double> capsuleY,
        double capsuleHeight) {

    public Briefing {
        seats = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(seats));
        stepY = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(stepY));
        capsuleY = List.copyOf(capsuleY);
    }

    /// One party's seat, the same on every day.
    ///
    /// @param turn clockwise from twelve, as the dial measures it
    /// @param knot where its agreement lies on the ring
    public record Seat(Spot spot, boolean right, double turn, Spot knot) {}

    /// The alliance with its track, where the facts know one.
    public Optional<Station> station() {
        return place.map(box -> new Station(box, trackX, stepY, goalY));
    }

    /// Left edge of all text that is not beside something.
    public double margin() {
        return sizes.between(19, 64);
    }

    /// Distance from a seat to its name.
    public double labelGap() {
        return sizes.between(15, 25.5);
    }

    /// Width of the ring and of the duct to the hub.
    public double ductWidth() {
        return sizes.between(13, 22);
    }

    /// Width of the duct to the track.
    public double riserWidth() {
        return sizes.between(10.7, 18);
    }

    /// Where the outer wall of the ring meets the duct to the hub.
    public double exitX() {
        return ring.centre().x() + ring.a() + ductWidth() / 2;
    }
}

package org.pactmap.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// Where everything in a map in layers lies: from left to right parties, agreements, bodies and documents, and the
/// track; the same on every day.
///
/// @param states by id of the party
/// @param fold the row of those who have none of their own
/// @param agreements by id; those whose parties share a row are not among them
/// @param pitch from one row to the next
/// @param disc where the centre of all agreements stands
/// @param framework the place of the framework
/// @param hub the middle of the hub's seat
/// @param form which form of the bodies could be met; 0 is the first
/// @param bodies by id, from the top
/// @param inside bodies inside the alliance, by id
/// @param lanes where ways run up and down beside the bodies, from left to right
/// @param station the alliance with its track; empty where the facts know none
public record Layers(
        Frame frame,
        SequencedMap<String, Spot> states,
        Optional<Fold> fold,
        SequencedMap<String, Spot> agreements,
        double pitch,
        Spot disc,
        Box framework,
        Spot hub,
        double hubRadius,
        int form,
        SequencedMap<String, Box> bodies,
        SequencedMap<String, Box> inside,
        List<Double> lanes,
        Optional<Station> station) {

    public Layers {
        states = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(states));
        agreements = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(agreements));
        bodies = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(bodies));
        inside = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(inside));
        lanes = List.copyOf(lanes);
    }

    /// The radius of the disc of the centre.
    public double discRadius() {
        return frame.sizes().between(9, 15);
    }

    /// The width of the duct to the track.
    public double ductWidth() {
        return frame.sizes().between(13, 22);
    }

    /// The size of the names of parties who signed.
    public double nameSize() {
        return Math.max(Sizes.LEAST_TYPE, Math.min(frame.sizes().name(), pitch * 0.68));
    }
}

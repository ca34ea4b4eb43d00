package org.pactmap.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// Where a user has put things: a layout by forces leaves them there, and lays the others out around them.
///
/// @param spots by id, in thousandths of the width and the height of the room for the plot, so that they hold on a page
///              of any size; they are kept to a hundredth of that, finer than 0.02 points on a page 1920 points wide
public record Pins(SequencedMap<String, Spot> spots) {

    public static final Pins NONE = new Pins(new LinkedHashMap<>());

    private static final double SIDE = 1000;

    public Pins {
        spots = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(spots));
    }

    /// Where a thing is pinned in a room, if it is.
    Optional<Spot> in(Box room, String id) {
        return Optional.ofNullable(spots.get(id))
                .map(spot -> new Spot(room.x() + spot.x() * room.width() / SIDE,
                        room.y() + spot.y() * room.height() / SIDE));
    }

    /// A spot of a room as a pin tells it; one outside of it is taken to its edge.
    public static Spot told(Spot spot, Box room) {
        return new Spot(Math.clamp((spot.x() - room.x()) * SIDE / room.width(), 0, SIDE),
                Math.clamp((spot.y() - room.y()) * SIDE / room.height(), 0, SIDE));
    }
}

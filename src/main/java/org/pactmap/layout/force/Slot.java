package org.pactmap.layout.force;

import org.pactmap.picture.Box;

/// Room for a name beside what it names.
///
/// @param side on which side of the node it lies; the name stands at the end of its room that is nearest to the node
public record Slot(Box box, Side side) {

    public enum Side {
        LEFT,
        RIGHT,
        ABOVE,
        BELOW
    }
}

package org.pactmap.desktop.canvas;

import java.util.Optional;
import org.pactmap.gaps.GapId;
import org.pactmap.layout.Force;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// A hold on a thing that can be put elsewhere, which only a layout by forces allows.
///
/// @param id as the layout knows it
/// @param held where on the page the thing was when it was taken
/// @param taken where on the page the pointer took it
/// @param room in which it may be put
record Grip(String id, Spot held, Spot taken, Box room) {

    /// A hold on what the pointer is at, if it can be put elsewhere.
    static Optional<Grip> on(String what, Spot pointer, Optional<Force> force) {
        String id = laidOut(what);
        return force.flatMap(shown -> shown.spot(id).map(spot -> new Grip(id, spot, pointer, shown.room())));
    }

    /// A thing as the layout knows it: the seat of a hub by the system whose hub is missing.
    static String laidOut(String what) {
        return GapId.read(what).map(GapId::system).orElse(what);
    }

    /// Where the thing is once the pointer is there; never outside the room.
    Spot at(Spot pointer) {
        return new Spot(Math.clamp(held.x() + pointer.x() - taken.x(), room.x(), room.right()),
                Math.clamp(held.y() + pointer.y() - taken.y(), room.y(), room.bottom()));
    }
}

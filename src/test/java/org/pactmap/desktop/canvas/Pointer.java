package org.pactmap.desktop.canvas;

import javafx.geometry.Point2D;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Spot;

/// Finds things of the map on the screen, for a robot that points at them.
public final class Pointer {

    private Pointer() {}

    /// Where the middle of a thing is on the screen.
    public static Point2D at(MapPane map, String id) {
        Projection shown = map.projection().orElseThrow();
        Spot middle = shown.places().middle(id).orElseThrow(() -> new AssertionError("there is no " + id + " here"));
        Framing framing = shown.framing(map.camera());
        return map.localToScreen((middle.x() - framing.corner().x()) * framing.scale(),
                (middle.y() - framing.corner().y()) * framing.scale());
    }

    /// Where the middle of what the keyboard is at is on the screen.
    public static Point2D atFocus(MapPane map) {
        return at(map, map.focus().orElseThrow());
    }
}

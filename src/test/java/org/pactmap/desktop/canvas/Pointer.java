package org.pactmap.desktop.canvas;

import java.util.List;
import javafx.geometry.Point2D;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Mark;
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

    /// Whether a thing is on the map.
    public static boolean shows(MapPane map, String id) {
        return map.projection().filter(shown -> shown.places().ids().contains(id)).isPresent();
    }

    /// All words on the map.
    public static List<String> says(MapPane map) {
        return map.projection().stream().flatMap(shown -> shown.picture().marks().stream())
                .filter(Mark.Words.class::isInstance).map(mark -> ((Mark.Words) mark).text()).toList();
    }
}

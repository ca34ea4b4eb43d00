package org.pactmap.desktop.window;

import java.util.Optional;
import org.pactmap.desktop.canvas.MapPane;
import org.pactmap.desktop.store.Store;
import org.pactmap.picture.Box;
import org.pactmap.view.Camera;
import org.pactmap.view.View;

/// How far the map steps aside where a drawer lies over the right of it, so that what the drawer tells of is in sight
/// beside it. It stays there when the map is moved by hand: who moves it sees it move.
final class Aside {

    /// What is left of the map on either side of what is told of; on the right, its name stands there.
    private static final double LEFT = 24;
    private static final double RIGHT = 112;

    private final Store store;
    private final MapPane map;
    private Optional<Told> told = Optional.empty();
    private double far;

    /// What is told of, and where it would lie if the map were not moved by hand.
    private record Told(String id, Box place, double free) {}

    Aside(Store store, MapPane map) {
        this.store = store;
        this.map = map;
    }

    /// @param free how much of the width of the map no drawer lies over, in pixels
    double of(double free) {
        View view = store.workspace().view();
        Optional<Told> now = view.selected()
                .flatMap(id -> map.place(id, Camera.FIT).map(place -> new Told(id, place, free)));
        if (!now.equals(told)) {
            told = now;
            far = now.flatMap(one -> map.place(one.id(), view.camera())).map(place -> far(place, free)).orElse(0.0);
        }
        return far;
    }

    private static double far(Box place, double free) {
        return Math.rint(Math.clamp(place.right() + RIGHT - free, 0, Math.max(0, place.x() - LEFT)));
    }
}

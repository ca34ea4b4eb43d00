package org.pactmap.desktop.canvas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;

/// Watches all that the map shows from one moment on, picture by picture.
public final class Watch implements AutoCloseable {

    private final MapPane map;
    private final PictureCanvas canvas;
    private final Scene scene;
    private final Runnable look = this::look;
    private final Map<Object, NavigableSet<Double>> rings = new LinkedHashMap<>();
    private boolean strayed;

    private Watch(MapPane map) {
        this.map = map;
        scene = map.getScene();
        canvas = map.getChildrenUnmodifiable().stream().filter(PictureCanvas.class::isInstance)
                .map(PictureCanvas.class::cast).findFirst().orElseThrow();
    }

    public static Watch over(MapPane map) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            var watch = new Watch(map);
            watch.scene.addPostLayoutPulseListener(watch.look);
            return watch;
        });
    }

    private void look() {
        strayed |= !rests();
        canvas.halos().stream().filter(halo -> halo.out() > 0)
                .forEach(halo -> rings.computeIfAbsent(halo.mark(), _ -> new TreeSet<>()).add(halo.out()));
    }

    /// Whether the map is shown as it is, with nothing lifted and nothing on its way.
    public boolean rests() {
        return map.projection().filter(shown -> shown.picture().equals(canvas.picture())).isPresent();
    }

    /// Whether something was lifted, or on its way from one picture to the next.
    public boolean hasStrayed() {
        return strayed;
    }

    /// Whether it was, and all is as before.
    public boolean isOver() {
        return strayed && rests();
    }

    /// How many rings have run out from anything.
    public int around() {
        return rings.size();
    }

    /// How far rings have run out from a thing, in pixels.
    public NavigableSet<Double> reached(String id) {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> map.projection().flatMap(shown -> shown.places().mark(id))
                .map(mark -> rings.getOrDefault(mark, new TreeSet<>())).orElseThrow());
    }

    @Override
    public void close() {
        WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            scene.removePostLayoutPulseListener(look);
            return true;
        });
    }
}

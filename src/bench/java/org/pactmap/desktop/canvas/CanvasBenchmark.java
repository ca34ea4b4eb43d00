package org.pactmap.desktop.canvas;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.image.WritableImage;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.pactmap.picture.Framing;
import org.pactmap.picture.Hit;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Warm;
import org.pactmap.plot.Maps;
import org.pactmap.view.Layout;

/// Painting the map at 1600x1000 pixels on the canvas of the window, in software. Each ends with the pixels in an
/// image, which takes [#nothing] by itself.
public class CanvasBenchmark extends Warm {

    private static final double REACH = 4;
    private static final double DIMMED = 0.22;

    private static final int WIDTH = (int) Maps.PAGE.width();
    private static final int HEIGHT = (int) Maps.PAGE.height();

    @Param
    public Layout layout = Layout.BRIEFING;

    private final Random pointer = new Random(1);
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);
    private final FxPainter painter = new FxPainter(canvas.getGraphicsContext2D(), Typeface.bundled());
    private final WritableImage pixels = new WritableImage(WIDTH, HEIGHT);
    private Picture picture = Maps.picture();

    @Setup
    public void open() throws Exception {
        picture = Maps.picture(layout);
        Platform.startup(() -> {});
        onFx(() -> new Scene(new Group(canvas)));
    }

    @TearDown
    public void close() {
        Platform.exit();
    }

    @Benchmark
    public WritableImage nothing() throws Exception {
        return painted(new Picture(picture.width(), picture.height(), picture.ground(), "", "", "en", List.of(),
                new LinkedHashMap<>()));
    }

    @Benchmark
    public WritableImage paint() throws Exception {
        return painted(picture);
    }

    /// From a pointer that moved to the pixels with one thing lifted and the rest dimmed.
    @Benchmark
    public WritableImage hover() throws Exception {
        var spot = new Spot(pointer.nextDouble() * picture.width(), pointer.nextDouble() * picture.height());
        var lifted = new LinkedHashSet<>(List.of(Hit.at(spot, REACH, picture).orElse("")));
        return painted(picture.keeping(lifted, DIMMED));
    }

    private WritableImage painted(Picture shown) throws Exception {
        return onFx(() -> {
            painter.paint(shown, Framing.whole(shown, 1));
            return canvas.snapshot(null, pixels);
        });
    }

    private static <T> T onFx(Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Platform.runLater(task);
        return task.get();
    }
}

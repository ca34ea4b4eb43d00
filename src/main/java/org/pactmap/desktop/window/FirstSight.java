package org.pactmap.desktop.window;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;

/// What is seen of a window until its panels are there: a still of the map, in the place that the map will have.
///
/// Panels, menus and their style sheets take longer than all the rest of a start. What the reader came for need not wait.
public final class FirstSight extends Region {

    /// How high menus and toolbar are, in pixels.
    private static final double ABOVE = 75;

    /// How high timeline and status line are, in pixels.
    private static final double BELOW = 162;

    /// What was shown is on the screen when the second frame after it begins.
    private static final int FRAMES = 3;

    /// @param still of the map, as large as its room; without one, nothing is seen
    public FirstSight(Optional<Image> still) {
        getChildren().add(new ImageView(still.orElse(null)));
    }

    /// Where the map lies in a window of this size.
    public static Bounds room(Dimension2D window) {
        double left = Workbench.left(window.getWidth());
        return new BoundingBox(left, ABOVE, window.getWidth() - left - Workbench.right(window.getWidth()),
                window.getHeight() - ABOVE - BELOW);
    }

    @Override
    protected void layoutChildren() {
        Bounds room = room(new Dimension2D(getWidth(), getHeight()));
        getChildren().getFirst().relocate(room.getMinX(), room.getMinY());
    }

    /// Does something as soon as what was shown just now is on the screen.
    public static void onceSeen(Runnable task) {
        new AnimationTimer() {
            private int frames;

            @Override
            public void handle(long now) {
                frames++;
                if (frames == FRAMES) {
                    stop();
                    Platform.runLater(task);
                }
            }
        }.start();
    }
}

package org.pactmap.desktop.window;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;
import org.pactmap.desktop.store.Preferences.Frame;

/// Where a window stands on the screens: as it was left, if that still is in sight.
public final class Placement {

    public static final double LEAST_WIDTH = 900;
    public static final double LEAST_HEIGHT = 600;

    /// How much of a window has to be on a screen, in pixels, for a user to get hold of it.
    private static final double GRIP = 120;

    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;

    private Placement() {}

    /// The frame of a window that was at `last`, on these screens; in the middle of the first one where it was not
    /// shown before, or lies where no screen is any more.
    ///
    /// @param screens what windows may cover of each screen, the main one first
    public static Frame on(List<Rectangle2D> screens, Optional<Frame> last) {
        return last.filter(frame -> screens.stream().anyMatch(screen -> holds(screen, frame)))
                .map(frame -> new Frame(frame.x(), frame.y(), Math.max(LEAST_WIDTH, frame.width()),
                        Math.max(LEAST_HEIGHT, frame.height()), frame.maximized()))
                .orElseGet(() -> centred(screens.getFirst()));
    }

    /// How large a window that was so large last will most likely be; the screens are not known yet.
    public static Dimension2D likely(Optional<Frame> last) {
        return last.map(frame -> new Dimension2D(Math.max(LEAST_WIDTH, frame.width()),
                Math.max(LEAST_HEIGHT, frame.height()))).orElseGet(() -> new Dimension2D(WIDTH, HEIGHT));
    }

    /// Puts a window there.
    public static void put(Stage stage, Frame frame) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setX(frame.x());
        stage.setY(frame.y());
        stage.setWidth(frame.width());
        stage.setHeight(frame.height());
        stage.setMaximized(frame.maximized());
    }

    private static boolean holds(Rectangle2D screen, Frame frame) {
        double across = Math.min(screen.getMaxX(), frame.x() + frame.width()) - Math.max(screen.getMinX(), frame.x());
        return across >= GRIP && frame.y() >= screen.getMinY() - 1 && frame.y() <= screen.getMaxY() - GRIP;
    }

    private static Frame centred(Rectangle2D screen) {
        double width = Math.min(WIDTH, screen.getWidth());
        double height = Math.min(HEIGHT, screen.getHeight());
        return new Frame(screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2, width, height, false);
    }
}

package org.pactmap.desktop.timeline;

import java.time.LocalDate;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Spot;
import org.pactmap.plot.TimelinePicture;

/// Finds days and marks of the strip on the screen, for a robot that points at them.
public final class Days {

    private Days() {}

    /// Where a day is, over the line and clear of what stands on it.
    public static Point2D at(Node strip, LocalDate day) {
        return strip.localToScreen(shown(strip).axis().x(day), shown(strip).picture().height() / 2);
    }

    /// Where the words about a thing begin.
    public static Point2D nameOf(Node strip, String id) {
        Spot baseline = shown(strip).picture().marks().stream()
                .filter(mark -> mark instanceof Mark.Words && mark.about().equals(id)).map(Mark.Words.class::cast)
                .findFirst().orElseThrow(() -> new AssertionError("nothing is named " + id)).baseline();
        return strip.localToScreen(baseline.x() + 8, baseline.y() - 4);
    }

    /// The day that the window says.
    public static LocalDate read(String said) {
        return TypedDay.read(said).orElseThrow(() -> new AssertionError(said + " is no day")).latest();
    }

    private static TimelinePicture shown(Node strip) {
        return ((Strip) strip).shown().orElseThrow();
    }
}

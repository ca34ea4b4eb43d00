package org.pactmap.desktop.canvas;

import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import javafx.application.Platform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.pactmap.picture.Morph;
import org.pactmap.picture.Picture;

/// Brings the map from one picture to the next, so that an eye can follow what moves. One timer, which runs only while
/// something moves; where the system asks for less motion, nothing does.
final class Motion extends AnimationTimer {

    private static final Duration LENGTH = Duration.millis(280);

    private final Runnable moved;
    private @Nullable Picture shown;
    private @Nullable Picture target;
    private @Nullable Morph morph;
    private long started;

    /// @param moved is told whenever there is something else to show
    Motion(Runnable moved) {
        this.moved = moved;
    }

    /// What to show now on the way to a picture.
    ///
    /// @param following whether things may move there; else the picture is there at once
    Picture towards(Picture next, boolean following) {
        Picture now = shown;
        if (next == target && now != null) {
            return now;
        }
        target = next;
        if (now == null || !following || Platform.getPreferences().isReducedMotion() || next.equals(now)) {
            stop();
            shown = next;
            return next;
        }
        morph = Morph.between(now, next);
        started = 0;
        start();
        return now;
    }

    @Override
    public void handle(long now) {
        Morph way = morph;
        if (way == null) {
            stop();
            return;
        }
        started = started == 0 ? now : started;
        double part = Math.min(1, (now - started) / 1e6 / LENGTH.toMillis());
        shown = way.at(Interpolator.EASE_BOTH.interpolate(0.0, 1.0, part));
        if (part == 1) {
            stop();
        }
        moved.run();
    }

    @Override
    public void stop() {
        super.stop();
        morph = null;
    }
}

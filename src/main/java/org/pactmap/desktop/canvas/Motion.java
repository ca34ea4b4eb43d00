package org.pactmap.desktop.canvas;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.animation.Interpolator;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.pactmap.picture.Morph;
import org.pactmap.picture.Picture;

/// Brings the map from one picture to the next, so that an eye can follow what moves. One timer, which runs only while
/// something moves; where the system asks for less motion, nothing does. Who goes on before it has come to rest, as one
/// does who drags the day along, sees the next picture at once: nothing lags behind the hand.
final class Motion extends AnimationTimer {

    private static final Duration LENGTH = Duration.millis(280);

    private final BooleanSupplier calm;
    private final Runnable moved;
    private @Nullable Picture shown;
    private @Nullable Picture target;
    private @Nullable Morph morph;
    private long started;
    private boolean moving;

    /// @param calm whether nothing is to move
    /// @param moved is told whenever there is something else to show
    Motion(BooleanSupplier calm, Runnable moved) {
        this.calm = calm;
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
        boolean hurried = moving;
        if (now == null || !following || hurried || calm.getAsBoolean() || next.equals(now)) {
            stop();
            shown = next;
            if (hurried && following) {
                start();
            }
            return next;
        }
        morph = Morph.between(now, next);
        start();
        return now;
    }

    @Override
    public void start() {
        started = 0;
        moving = true;
        super.start();
    }

    @Override
    public void handle(long now) {
        Morph way = morph;
        started = started == 0 ? now : started;
        double part = Math.min(1, (now - started) / 1e6 / LENGTH.toMillis());
        if (part == 1) {
            stop();
        }
        if (way != null) {
            shown = way.at(Interpolator.EASE_BOTH.interpolate(0.0, 1.0, part));
            moved.run();
        }
    }

    @Override
    public void stop() {
        super.stop();
        morph = null;
        moving = false;
    }
}

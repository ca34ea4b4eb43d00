package org.pactmap.desktop.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Duration;

/// Lets time go by, to the last day that the facts speak of. Where less motion is asked for, it goes from change to
/// change and rests at each. One timer, which runs only while time goes by.
final class Player extends AnimationTimer {

    /// Days a second at the speed of one.
    private static final double PACE = 60;

    /// How long it rests at a change at the speed of one.
    private static final Duration REST = Duration.millis(1200);

    private final Walk walk;
    private final BooleanSupplier calm;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private double speed = 1;
    private long since;
    private LocalDate from = LocalDate.MIN;
    private LocalDate shown = LocalDate.MIN;

    /// @param calm whether less motion is asked for
    Player(Walk walk, BooleanSupplier calm) {
        this.walk = walk;
        this.calm = calm;
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    double speed() {
        return speed;
    }

    void go(double factor) {
        speed = factor;
        since = 0;
    }

    /// Starts, from the first day if the last is reached; or pauses.
    void turn() {
        if (playing.get()) {
            stop();
        } else {
            if (!walk.day().isBefore(walk.dataUntil())) {
                walk.first();
            }
            start();
        }
    }

    @Override
    public void start() {
        since = 0;
        playing.set(true);
        super.start();
    }

    @Override
    public void stop() {
        super.stop();
        playing.set(false);
    }

    @Override
    public void handle(long now) {
        if (since == 0 || !walk.day().equals(shown)) {
            since = now;
            from = walk.day();
            shown = from;
        }
        double seconds = (now - since) / 1e9 * speed;
        Optional<LocalDate> next =
                calm.getAsBoolean() ? rested(seconds) : Optional.of(from.plusDays((long) (seconds * PACE)));
        next.filter(day -> !day.equals(shown)).ifPresent(this::show);
    }

    /// The next change, when it has rested at this one for long enough.
    private Optional<LocalDate> rested(double seconds) {
        if (seconds * 1000 < REST.toMillis()) {
            return Optional.empty();
        }
        since = 0;
        return Optional.of(walk.timeline().chronicle().next(shown).orElse(walk.dataUntil()));
    }

    private void show(LocalDate day) {
        LocalDate last = walk.dataUntil();
        shown = day.isBefore(last) ? day : last;
        walk.go(shown);
        if (!day.isBefore(last)) {
            stop();
        }
    }
}

package org.pactmap.desktop.canvas;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.Interpolator;
import javafx.animation.Transition;
import javafx.util.Duration;
import org.pactmap.desktop.store.Store;
import org.pactmap.picture.Ink;
import org.pactmap.workspace.Look;

/// Shows where a thing is that was found: it stays lifted for a moment, and a ring runs out from it twice; where nothing
/// is to move, it is lifted only.
final class Pulse extends Transition {

    private static final Duration LENGTH = Duration.seconds(0.7);
    private static final int TIMES = 2;

    /// How far the ring runs, in pixels.
    private static final double REACH = 26;

    private final Store store;
    private final BooleanSupplier calm;
    private final Runnable moved;
    private Optional<String> found = Optional.empty();
    private double part;

    /// @param calm whether nothing is to move
    /// @param moved is told whenever the ring is elsewhere
    Pulse(Store store, BooleanSupplier calm, Runnable moved) {
        this.store = store;
        this.calm = calm;
        this.moved = moved;
        setCycleDuration(LENGTH);
        setCycleCount(TIMES);
        setInterpolator(Interpolator.EASE_OUT);
        setOnFinished(_ -> end());
    }

    void start(String id) {
        found = Optional.of(id);
        store.apply(new Look.Hover(found));
        playFromStart();
    }

    private void end() {
        found = Optional.empty();
        store.apply(new Look.Hover(Optional.empty()));
        moved.run();
    }

    @Override
    protected void interpolate(double done) {
        part = done;
        if (!calm.getAsBoolean()) {
            moved.run();
        }
    }

    /// The ring as it is now, fainter the farther it has run.
    List<Halo> halos(Projection shown, Ink ink, double scale) {
        return found.filter(_ -> !calm.getAsBoolean()).flatMap(shown.places()::mark)
                .map(mark -> new Halo(mark, new Ink(ink.red(), ink.green(), ink.blue(), 1 - part), false, scale,
                        REACH * part))
                .stream().toList();
    }
}

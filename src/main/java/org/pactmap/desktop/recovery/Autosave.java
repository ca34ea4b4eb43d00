package org.pactmap.desktop.recovery;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.pactmap.desktop.store.Store;
import org.pactmap.project.Project;
import org.pactmap.workspace.Workspace;

/// Keeps what is not saved, soon after it was done, until it is saved or thrown away: a machine that stops costs what
/// was done in the last seconds. Files are read and written on a thread of its own, one after the other; all else is
/// for the JavaFX thread.
public final class Autosave {

    /// After a change, the most that may be lost: what is done in this time goes into one copy.
    public static final Duration WAIT = Duration.seconds(10);

    private final Store store;
    private final Copies copies;
    private final InstantSource clock;
    private final PauseTransition pause;
    private final PauseTransition proof;
    private final Subscription watching;
    private final ExecutorService files =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("recovery").factory());

    /// What the thread of the files alone knows: the place for copies of this window, if one was needed so far.
    private Optional<Held> own = Optional.empty();

    /// What the thread of the files alone knows: where the work is from that is being brought back.
    private Optional<Held> opening = Optional.empty();

    /// What others left behind.
    ///
    /// @param found the newest first
    /// @param aside copies that were put aside, since the program twice ended when it opened them
    record Left(List<Found> found, List<Path> aside) {}

    /// @param wait after a change; [#WAIT] but in tests
    public Autosave(Store store, Copies copies, InstantSource clock, Duration wait) {
        this.store = store;
        this.copies = copies;
        this.clock = clock;
        pause = new PauseTransition(wait);
        pause.setOnFinished(_ -> keep(Optional.empty()));
        proof = new PauseTransition(wait);
        proof.setOnFinished(_ -> files.execute(this::trust));
        watching = store.watch(workspace -> List.of(workspace.project(), workspace.desk()), _ -> changed());
    }

    private void changed() {
        if (files.isShutdown()) {
            return;
        }
        if (!store.workspace().unsaved()) {
            pause.stop();
            files.execute(this::forget);
        } else if (pause.getStatus() != PauseTransition.Status.RUNNING) {
            pause.playFromStart();
        }
    }

    /// Brings work back. Should the program end by it, that counts against the copy.
    void open(Found found, Runnable bring) {
        files.execute(() -> {
            opening = Optional.of(found.place());
            try {
                found.place().failures(found.place().failures() + 1);
            } catch (IOException unwritable) {
                // It is offered once more than it should be.
            }
            Platform.runLater(bring);
        });
    }

    /// What was brought back has been in the window for a while, and the program still runs.
    private void trust() {
        own.ifPresent(Autosave::acquit);
    }

    private static void acquit(Held place) {
        try {
            place.failures(0);
        } catch (IOException unwritable) {
            // It is put aside sooner than it should be, and stays where that is told.
        }
    }

    /// Keeps what was brought back, and only then takes away the copy that it was brought back from. What it has against
    /// it goes on to what is kept, until that has been in the window for a while.
    void keepInsteadOf(Found found) {
        pause.stop();
        proof.playFromStart();
        keep(Optional.of(found.place()));
    }

    private void keep(Optional<Held> before) {
        Workspace now = store.workspace();
        files.execute(() -> {
            try {
                Held place = own.isPresent() ? own.get() : copies.begin();
                own = Optional.of(place);
                Project whole = now.written(now.desk().file().orElse(place.path()));
                place.keep(new Copy(clock.instant(), now.desk().file(), whole));
                if (before.isPresent()) {
                    place.failures(before.get().failures());
                    opening = Optional.empty();
                    drop(before.get());
                }
            } catch (IOException unwritable) {
                // What the disk does not take now it may take later; the work itself is in the window.
                Platform.runLater(this::changed);
            }
        });
    }

    private void forget() {
        try {
            if (own.isPresent()) {
                own.get().forget();
            }
        } catch (IOException stays) {
            // It says what the file says, so nobody is asked about it.
        }
    }

    /// Looks for what others left behind, and hands it over on the JavaFX thread. What says nothing
    /// that its file does not say is taken away.
    void findLeft(Consumer<Left> offer) {
        files.execute(() -> {
            List<Found> found = new ArrayList<>();
            List<Path> aside = new ArrayList<>();
            try {
                aside.addAll(copies.putAside());
                for (Held place : copies.left()) {
                    Optional<Found> one = Found.at(place);
                    one.filter(Found::isWorthAsking).ifPresentOrElse(found::add, () -> drop(place));
                }
            } catch (IOException unreadable) {
                // What can't be read now is looked for at the next start.
            }
            found.sort((one, other) -> other.copy().at().compareTo(one.copy().at()));
            Platform.runLater(() -> offer.accept(new Left(found, aside)));
        });
    }

    /// Takes a copy away that is needed no more.
    void remove(Found found) {
        files.execute(() -> drop(found.place()));
    }

    private void drop(Held place) {
        try {
            place.forget();
            copies.end(place);
        } catch (IOException stays) {
            // It is asked about once more.
        }
    }

    /// Whether all is done that had to be done when the window was closed.
    boolean ended() {
        return files.isTerminated();
    }

    private void leave() {
        try {
            copies.leave();
        } catch (IOException stays) {
            // The system lets go of it when the process ends.
        }
    }

    /// When the window is closed: nothing is kept of what was saved or thrown away by then.
    public void close() {
        watching.unsubscribe();
        pause.stop();
        proof.stop();
        files.execute(() -> {
            opening.ifPresent(Autosave::acquit);
            own.ifPresent(this::drop);
            leave();
        });
        files.shutdown();
    }
}

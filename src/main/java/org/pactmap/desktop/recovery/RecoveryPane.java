package org.pactmap.desktop.recovery;

import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.pactmap.desktop.look.Leaflet;
import org.pactmap.desktop.store.Store;
import org.pactmap.project.Project;
import org.pactmap.words.Words;

/// Offers over the map to bring back work that was not saved when the program last ended, one piece after the other.
/// What is brought back is kept anew before the old copy goes.
public final class RecoveryPane extends Leaflet {

    private final Store store;
    private final Autosave autosave;
    private final Restoring restoring;
    private final InstantSource clock;
    private final ZoneId zone;
    private final Deque<Found> waiting = new ArrayDeque<>();
    private final List<Path> aside = new ArrayList<>();
    private Optional<Found> brought = Optional.empty();

    /// Shows work in the window.
    @FunctionalInterface
    public interface Restoring {

        /// @param file where it is to be saved, if that is known
        /// @param saved the project as that file has it
        /// @param from where it was kept
        void restore(Project project, Optional<Path> file, Project saved, Path from);
    }

    /// @param zone in which hours are told
    public RecoveryPane(Store store, Autosave autosave, Restoring restoring, InstantSource clock, ZoneId zone) {
        this.store = store;
        this.autosave = autosave;
        this.restoring = restoring;
        this.clock = clock;
        this.zone = zone;
        getStyleClass().add("recovery");
        store.watch(workspace -> workspace.project(), this::settle);
        autosave.findLeft(left -> {
            aside.addAll(left.aside());
            waiting.addAll(left.found());
            next();
        });
    }

    private void next() {
        setVisible(false);
        if (!aside.isEmpty()) {
            tellAside();
        } else if (!waiting.isEmpty()) {
            ask(waiting.getFirst());
        }
    }

    private void tellAside() {
        Words words = store.workspace().words();
        VBox lines = lines(List.of(words.say("recovery.aside.why")));
        lines.getChildren().addAll(aside.stream().map(path -> wrapped(path.toString())).toList());
        lines.getChildren().add(wrapped(words.say("recovery.aside.end")));
        ask(words.say("recovery.aside"), new VBox(lines),
                List.of(new Answer(words.say("close"), ButtonData.CANCEL_CLOSE, this::putAway)));
    }

    private void ask(Found found) {
        Words words = store.workspace().words();
        Offer offer = Offer.of(found, clock.instant(), zone, words);
        VBox lines = lines(offer.lines());
        offer.warnings().forEach(warning -> {
            Label label = wrapped(warning);
            label.getStyleClass().add("warning");
            lines.getChildren().add(label);
        });
        Answer restore = answer(words.say("recovery.restore"), found.isBest() ? ButtonData.YES : ButtonData.OTHER,
                () -> restore(found));
        Answer later = answer(words.say("recovery.later"), ButtonData.CANCEL_CLOSE, () -> {});
        Answer drop = answer(words.say("recovery.drop"), ButtonData.LEFT, () -> autosave.remove(found));
        ask(offer.heading(), new VBox(lines),
                found.isBest() ? List.of(restore, later, drop) : List.of(later, restore, drop));
    }

    private Answer answer(String words, ButtonData place, Runnable action) {
        return new Answer(words, place, () -> {
            waiting.removeFirst();
            action.run();
            next();
        });
    }

    private void restore(Found found) {
        brought = Optional.of(found);
        autosave.open(found, () -> restoring.restore(found.copy().project(), found.copy().file(), found.saved(),
                found.place().path()));
    }

    private void settle(Project project) {
        brought.filter(found -> found.copy().project().equals(project)).ifPresent(found -> {
            brought = Optional.empty();
            autosave.keepInsteadOf(found);
        });
    }

    @Override
    protected void putAway() {
        if (aside.isEmpty()) {
            waiting.removeFirst();
        }
        aside.clear();
        next();
    }
}

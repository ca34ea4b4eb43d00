package org.pactmap.desktop.project;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.layout.VBox;
import org.pactmap.desktop.look.Leaflet;
import org.pactmap.desktop.store.Store;
import org.pactmap.words.Words;
import org.pactmap.workspace.Look;

/// Says over the map why the project was not saved, and offers another place. The work stays below.
public final class UnwrittenPane extends Leaflet {

    private final Store store;
    private final KeepProject keep;
    private Optional<Setback> shown = Optional.empty();

    public UnwrittenPane(Store store, KeepProject keep) {
        this.store = store;
        this.keep = keep;
        getStyleClass().add("unwritten");
        store.watch(Setback::of, this::show);
    }

    private void show(List<Setback> setbacks) {
        setVisible(!setbacks.isEmpty());
        shown = setbacks.isEmpty() ? Optional.empty() : Optional.of(setbacks.getLast());
        shown.ifPresent(this::show);
    }

    private void show(Setback setback) {
        Words words = store.workspace().words();
        ask(setback.heading(), new VBox(lines(setback.lines())), List.of(
                answer(words.say("project.save-as"), ButtonData.YES, keep::saveAs),
                answer(setback.again(), ButtonData.OTHER, () -> keep.again(setback)),
                answer(words.say("unsaved.stay"), ButtonData.CANCEL_CLOSE, () -> {})));
    }

    private Answer answer(String words, ButtonData place, Runnable action) {
        return new Answer(words, place, () -> {
            putAway();
            action.run();
        });
    }

    @Override
    protected void putAway() {
        store.workspace().news().stream().filter(KeepProject::isOfSaving).toList()
                .forEach(news -> store.apply(new Look.Dismiss(news)));
    }
}

package org.pactmap.desktop.project;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import org.pactmap.desktop.look.Leaflet;
import org.pactmap.desktop.store.Store;
import org.pactmap.words.Words;

/// Asks over the map, before the window is closed or shows other facts, whether what was done is to be saved. Until it
/// is answered nothing is lost, and nothing goes on; nor does it where saving came to nothing.
public final class UnsavedPane extends Leaflet {

    private final Store store;
    private final KeepProject keep;
    private Optional<Runnable> afterSaving = Optional.empty();

    public UnsavedPane(Store store, KeepProject keep) {
        this.store = store;
        this.keep = keep;
        keep.onEnded(this::goOn);
    }

    /// Does at once what is asked for where nothing is lost by it; else asks first.
    public void before(Runnable then) {
        afterSaving = Optional.empty();
        setVisible(false);
        if (store.workspace().unsaved()) {
            ask(then);
        } else {
            then.run();
        }
    }

    private void ask(Runnable then) {
        Words words = store.workspace().words();
        ask(words.say("unsaved"), wrapped(words.say("unsaved.why")), List.of(
                answer(words.say("unsaved.save"), ButtonData.YES,
                        () -> save(then)),
                answer(words.say("unsaved.drop"), ButtonData.NO, then),
                answer(words.say("unsaved.stay"), ButtonData.CANCEL_CLOSE, () -> {})));
    }

    /// What was saved meanwhile by another way is not saved again.
    private void save(Runnable then) {
        if (!store.workspace().unsaved()) {
            then.run();
        } else if (keep.save()) {
            afterSaving = Optional.of(then);
        }
    }

    private Answer answer(String words, ButtonData place, Runnable action) {
        return new Answer(words, place, () -> {
            setVisible(false);
            action.run();
        });
    }

    @Override
    protected void putAway() {
        setVisible(false);
    }

    /// Does what waited for the project to be saved, if it was, and nothing was done to it in the meantime.
    private void goOn() {
        Optional<Runnable> then = afterSaving.filter(_ -> !store.workspace().unsaved());
        afterSaving = Optional.empty();
        then.ifPresent(Runnable::run);
    }
}

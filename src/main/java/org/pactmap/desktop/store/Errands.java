package org.pactmap.desktop.store;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.pactmap.workspace.Change;

/// Runs work that waits for files, each piece on a virtual thread of its own, and brings what it found back to the
/// store as a [Change]. Only the JavaFX thread may call it.
public final class Errands {

    private final Store store;
    private final Map<String, Object> latest = new LinkedHashMap<>();
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();

    public Errands(Store store) {
        this.store = store;
    }

    /// Runs `work`, which holds all values that it needs, and applies its answer on the JavaFX thread; unless another
    /// errand of that name was sent in the meantime: then nobody waits for the answer any more.
    public void run(String name, Supplier<Change> work) {
        var errand = new Object();
        latest.put(name, errand);
        running.set(running.get() + 1);
        Thread.ofVirtual().name(name).start(() -> {
            try {
                Change answer = work.get();
                Platform.runLater(() -> {
                    if (latest.remove(name, errand)) {
                        store.apply(answer);
                    }
                });
            } finally {
                Platform.runLater(() -> running.set(running.get() - 1));
            }
        });
    }

    /// How many errands are under way.
    public ReadOnlyIntegerProperty running() {
        return running.getReadOnlyProperty();
    }
}

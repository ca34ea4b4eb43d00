package org.pactmap.desktop.scenario;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pactmap.desktop.store.Store;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Travel;

/// Shows what it was before, the facts alone, as long as the key B is held under a scenario.
public final class HoldBefore {

    private final Store store;
    private boolean held;

    private HoldBefore(Store store) {
        this.store = store;
    }

    public static void on(Scene scene, Store store) {
        var hold = new HoldBefore(store);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, hold::press);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, hold::release);
    }

    private void press(KeyEvent event) {
        boolean asked = event.getCode() == KeyCode.B && !event.isShortcutDown() && !event.isAltDown()
                && !(event.getTarget() instanceof TextInputControl);
        if (asked && !held && store.workspace().network().scenario().isPresent()) {
            held = true;
            store.apply(new Look.Under(Optional.empty()));
            event.consume();
        }
    }

    private void release(KeyEvent event) {
        if (event.getCode() == KeyCode.B && held) {
            held = false;
            store.apply(new Travel.Back());
        }
    }
}

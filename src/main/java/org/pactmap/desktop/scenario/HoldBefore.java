package org.pactmap.desktop.scenario;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.pactmap.desktop.store.Store;
import org.pactmap.scenario.Scenario;
import org.pactmap.workspace.Look;

/// Shows what it was before, the facts alone, as long as the key B is held under a scenario and the window
/// has the keyboard.
public final class HoldBefore {

    private final Store store;
    private Optional<String> held = Optional.empty();

    private HoldBefore(Store store) {
        this.store = store;
    }

    public static void on(Scene scene, Store store) {
        var hold = new HoldBefore(store);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, hold::press);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> {
            if (event.getCode() == KeyCode.B) {
                hold.release();
            }
        });
        scene.windowProperty().flatMap(Window::focusedProperty).orElse(false).subscribe(focused -> {
            if (!focused) {
                hold.release();
            }
        });
    }

    private void press(KeyEvent event) {
        boolean asked = event.getCode() == KeyCode.B && !event.isShortcutDown() && !event.isAltDown()
                && !(event.getTarget() instanceof TextInputControl);
        Optional<String> under = store.workspace().network().scenario().map(Scenario::id);
        if (asked && held.isEmpty() && under.isPresent()) {
            held = under;
            store.apply(new Look.Glimpse(Optional.empty()));
            event.consume();
        }
    }

    /// Shows the scenario again, unless in the meantime another was chosen or this one removed.
    private void release() {
        Optional<String> again = held.filter(id -> store.workspace().view().scenario().isEmpty())
                .filter(id -> store.workspace().project().scenario(id).isPresent());
        held = Optional.empty();
        if (again.isPresent()) {
            store.apply(new Look.Glimpse(again));
        }
    }
}

package org.pactmap.desktop.window;

import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.pactmap.desktop.store.Store;

/// The edge above the lower part of the window: dragged, or moved with the arrow keys, it makes that higher or lower.
final class Divider extends Region {

    private static final double STEP = 24;

    private double grabbed;

    /// @param higher is told by how many pixels the part below is to become higher
    Divider(Store store, DoubleConsumer higher) {
        getStyleClass().add("divider");
        setCursor(Cursor.V_RESIZE);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.THUMB);
        setOnMousePressed(event -> grabbed = event.getSceneY());
        setOnMouseDragged(event -> drag(event, higher));
        setOnMouseReleased(event -> drag(event, higher));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
                higher.accept(event.getCode() == KeyCode.UP ? STEP : -STEP);
                event.consume();
            }
        });
        store.watch(workspace -> workspace.words(), words -> setAccessibleText(words.say("tables.divider")));
    }

    private void drag(MouseEvent event, DoubleConsumer higher) {
        higher.accept(grabbed - event.getSceneY());
        grabbed = event.getSceneY();
    }
}

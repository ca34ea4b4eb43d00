package org.pactmap.desktop.window;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.pactmap.desktop.store.Store;

/// What stands under the map: the timeline, or the tables, which take more of the height and have an edge to drag.
final class Below extends VBox {

    /// The part of the window's height that the tables take at first, the least and the most that they can.
    private static final double SHARE = 0.45;
    private static final double LEAST = 0.24;
    private static final double MOST = 0.72;

    private final ReadOnlyBooleanWrapper tables = new ReadOnlyBooleanWrapper();
    private final Time time;
    private final Twin twin;
    private final Divider divider;
    private double window = 1;
    private double share = SHARE;

    Below(Store store, Time time, Twin twin) {
        this.time = time;
        this.twin = twin;
        divider = new Divider(store, this::higher);
        time.head().accept(new Tabs(store, tables(), this::turn));
        twin.head().accept(new Tabs(store, tables(), this::turn));
        getChildren().addAll(divider, time.pane(), twin.pane());
        show(false);
    }

    /// Whether the tables are chosen.
    ReadOnlyBooleanProperty tables() {
        return tables.getReadOnlyProperty();
    }

    /// Shows the tables and takes the keyboard there, or shows the timeline again.
    void turn() {
        show(!tables.get());
        if (tables.get()) {
            twin.start().run();
        }
    }

    void showTimeline() {
        show(false);
    }

    /// Takes its part of the height of the window.
    void fit(double height) {
        window = Math.max(1, height);
        time.fit().accept(height);
        twin.pane().setPrefHeight(Math.rint(window * share));
        twin.pane().setMinHeight(USE_PREF_SIZE);
    }

    private void higher(double pixels) {
        share = Math.clamp(share + pixels / window, LEAST, MOST);
        fit(window);
    }

    private void show(boolean now) {
        tables.set(now);
        put(time.pane(), !now);
        put(twin.pane(), now);
        put(divider, now);
        twin.inSight().accept(now);
    }

    private static void put(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}

package org.pactmap.desktop.window;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.pactmap.desktop.store.Store;

/// The two tabs of what stands under the map.
final class Tabs extends HBox {

    /// @param tables whether the tables are chosen
    /// @param turn chooses the other
    Tabs(Store store, ObservableValue<Boolean> tables, Runnable turn) {
        var time = new ToggleButton();
        var rows = new ToggleButton();
        time.setId("tab-timeline");
        rows.setId("tab-tables");
        getStyleClass().add("tabs");
        getChildren().addAll(time, rows);
        for (ToggleButton tab : new ToggleButton[]{time, rows}) {
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setOnAction(_ -> {
                boolean other = tab.equals(rows) != tables.getValue();
                tab.setSelected(true);
                if (other) {
                    turn.run();
                }
            });
        }
        tables.subscribe(chosen -> {
            time.setSelected(!chosen);
            rows.setSelected(chosen);
        });
        store.watch(workspace -> workspace.words(), words -> {
            time.setText(words.say("timeline"));
            rows.setText(words.say("tables"));
            rows.setTooltip(new Tooltip(words.say("tables") + "  " + Keys.TABLES.label()));
        });
    }
}

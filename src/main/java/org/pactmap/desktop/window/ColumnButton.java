package org.pactmap.desktop.window;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.desktop.store.Store;
import org.pactmap.workspace.Workspace;

/// Shows the column on the left over the map, or puts it away, where the window has no room for it beside the map.
final class ColumnButton extends ToggleButton {

    ColumnButton(Store store, Workbench workbench) {
        setId("column");
        setGraphic(new FontIcon(Feather.SIDEBAR));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(USE_PREF_SIZE);
        managedProperty().bind(visibleProperty());
        workbench.columnFits().subscribe(fits -> setVisible(!fits));
        workbench.columnShown().subscribe(this::setSelected);
        setOnAction(_ -> workbench.turnColumn());
        store.watch(Workspace::words, words -> {
            setAccessibleText(HelpPane.plain(words.say(Keys.SIDE.words())));
            setTooltip(new Tooltip(getAccessibleText() + "  (" + Keys.SIDE.label() + ")"));
        });
    }
}

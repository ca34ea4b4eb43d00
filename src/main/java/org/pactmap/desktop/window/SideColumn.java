package org.pactmap.desktop.window;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// What is looked at: finding on top, which takes the whole column while something is asked, and the panels below it.
final class SideColumn extends VBox {

    /// @param asking whether something is asked of `find`
    SideColumn(Region find, ObservableValue<Boolean> asking, List<? extends Node> panels) {
        getStyleClass().add("side");
        var all = new VBox();
        all.getStyleClass().add("panels");
        all.getChildren().addAll(panels);
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(find, scroll);
        asking.subscribe(asked -> {
            scroll.setVisible(!asked);
            scroll.setManaged(!asked);
            VBox.setVgrow(find, asked ? Priority.ALWAYS : Priority.NEVER);
        });
    }
}

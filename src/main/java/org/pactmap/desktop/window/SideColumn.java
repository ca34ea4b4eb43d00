package org.pactmap.desktop.window;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pactmap.desktop.look.Within;

/// What is looked at: finding on top, which takes the whole column while something is asked, and the panels below it.
final class SideColumn extends VBox {

    /// What is left around what is brought into sight.
    private static final double ROOM = 24;

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
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> {
            if (Within.is(owner, all)) {
                Platform.runLater(() -> bring(owner, all, scroll));
            }
        });
        asking.subscribe(asked -> {
            scroll.setVisible(!asked);
            scroll.setManaged(!asked);
            VBox.setVgrow(find, asked ? Priority.ALWAYS : Priority.NEVER);
        });
    }

    /// Scrolls as little as brings what the keyboard came to into sight, with what it stands in, if that is small. What
    /// the pointer holds stays where it is.
    private static void bring(Node node, Region all, ScrollPane scroll) {
        scroll.applyCss();
        scroll.layout();
        double seen = scroll.getViewportBounds().getHeight();
        double rest = all.getHeight() - seen;
        if (rest <= 0 || all.isPressed() || !Within.is(node, all)) {
            return;
        }
        double above = scroll.getVvalue() * rest;
        Node whole = node.getParent();
        boolean small = whole != null && whole.getLayoutBounds().getHeight() < seen / 2;
        Bounds there = within(all, small ? whole : node);
        if (there.getMinY() >= above && there.getMaxY() <= above + seen) {
            return;
        }
        double wanted = Math.min(there.getMinY() - ROOM, Math.max(above, there.getMaxY() + ROOM - seen));
        scroll.setVvalue(Math.clamp(wanted / rest, 0, 1));
    }

    private static Bounds within(Node all, Node node) {
        return all.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}

package org.pactmap.desktop.missing;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pactmap.desktop.look.Citing;
import org.pactmap.desktop.store.Store;
import org.pactmap.workspace.Look;

/// A line of the panel, which acts like a button. It stays the same node whatever it says, so that it keeps the focus.
final class Line extends StackPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass ABSENT = PseudoClass.getPseudoClass("absent");
    private static final PseudoClass SUPPOSED = PseudoClass.getPseudoClass("supposed");

    private final Store store;
    private final Label name = new Label();
    private final Label detail = new Label();
    private final Label number = new Label();
    private final VBox words = new VBox();
    private final Tooltip tip = new Tooltip();
    private final Label brief = new Label();
    private String id = "";

    Line(Store store, Citing citing) {
        this.store = store;
        getStyleClass().add("line");
        name.getStyleClass().add("name");
        brief.getStyleClass().add("name");
        brief.setWrapText(true);
        detail.getStyleClass().add("detail");
        number.getStyleClass().add("number");
        name.setWrapText(true);
        detail.setWrapText(true);
        brief.setMinHeight(USE_PREF_SIZE);
        number.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(words, Priority.ALWAYS);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                open();
            }
        });
        citing.offer(this, () -> Citing.citation(store.workspace()).of(id));
        setOnMouseEntered(_ -> store.apply(new Look.Hover(Optional.of(id))));
        setOnMouseExited(_ -> store.apply(new Look.Hover(Optional.empty())));
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                open();
                event.consume();
            }
        });
    }

    /// Puts the number over the name, or at the end of the line; where there is little room, the detail is a tooltip.
    void arrange(boolean narrow, boolean low) {
        boolean under = narrow && !low;
        getChildren().clear();
        words.setAlignment(under ? Pos.CENTER : Pos.CENTER_LEFT);
        words.getChildren().setAll(narrow ? List.of(brief) : List.of(name, detail));
        if (under) {
            var parts = new VBox(number, words);
            parts.setAlignment(Pos.CENTER);
            getChildren().setAll(parts);
        } else {
            var parts = new HBox(words, number);
            parts.setAlignment(Pos.CENTER_LEFT);
            getChildren().setAll(parts);
        }
        if (narrow) {
            Tooltip.install(this, tip);
        } else {
            Tooltip.uninstall(this, tip);
        }
    }

    void show(Shortfall shortfall, Optional<String> selected) {
        id = shortfall.id();
        name.setText(shortfall.name());
        brief.setText(shortfall.brief());
        detail.setText(shortfall.detail());
        number.setText(shortfall.number());
        tip.setText(shortfall.detail());
        setAccessibleText(shortfall.name() + ": " + shortfall.number() + ", " + shortfall.detail());
        pseudoClassStateChanged(SELECTED, selected.filter(id::equals).isPresent());
        pseudoClassStateChanged(ABSENT, shortfall.missing());
        pseudoClassStateChanged(SUPPOSED, shortfall.supposed());
    }

    private void open() {
        store.apply(new Look.Select(Optional.of(id)));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case FIRE -> open();
            default -> super.executeAccessibleAction(action, parameters);
        }
    }
}

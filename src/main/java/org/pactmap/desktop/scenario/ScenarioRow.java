package org.pactmap.desktop.scenario;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.desktop.look.KeptField;
import org.pactmap.desktop.store.Store;
import org.pactmap.scenario.Scenario;
import org.pactmap.words.Words;
import org.pactmap.workspace.Edit;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// One scenario among the choices, with its whole name, which turns into a field to be changed in place, as long as the
/// keyboard is there. It stays the same node whatever it is called, so that what is typed stays.
final class ScenarioRow extends HBox {

    private final Store store;
    private final RadioButton choice = new RadioButton();
    private final KeptField name = new KeptField(false, this::rename);
    private final Button remove = new Button("", new FontIcon(Feather.X));
    private @Nullable Scenario scenario;

    ScenarioRow(Store store, ToggleGroup group, String id) {
        this.store = store;
        getStyleClass().add("choice");
        choice.setWrapText(true);
        choice.setMnemonicParsing(false);
        choice.setToggleGroup(group);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setOnAction(_ -> store.apply(new Look.Under(Optional.of(id))));
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox.setHgrow(choice, Priority.ALWAYS);
        name.focusedProperty().subscribe(this::edits);
        name.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
                Platform.runLater(this::leave);
            }
        });
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && name.isVisible()) {
                event.consume();
            }
        });
        choice.setMinHeight(USE_PREF_SIZE);
        remove.getStyleClass().add("close");
        remove.setOnAction(_ -> remove());
        getChildren().addAll(choice, name, remove);
    }

    void show(Workspace workspace, Scenario shown) {
        scenario = shown;
        Words words = workspace.words();
        String called = shown.name().in(workspace.view().language());
        choice.setSelected(workspace.network().scenario().map(Scenario::id).filter(shown.id()::equals).isPresent());
        choice.setText(called);
        name.show(called);
        name.setAccessibleText(words.say("scenario.name"));
        remove.setAccessibleText(words.say("edit.remove-scenario", called));
        remove.setTooltip(new Tooltip(remove.getAccessibleText()));
    }

    /// What chooses it.
    Node choice() {
        return choice;
    }

    /// Lets the name be changed.
    void edit() {
        edits(true);
        name.requestFocus();
        name.selectAll();
    }

    /// The field has kept or brought back its text by now.
    private void leave() {
        edits(false);
        choice.requestFocus();
    }

    /// Shows the name in its field, or the choice.
    private void edits(boolean now) {
        name.setVisible(now);
        name.setManaged(now);
        for (Node part : List.of(choice, remove)) {
            part.setVisible(!now);
            part.setManaged(!now);
        }
    }

    private void rename(String typed) {
        Scenario of = scenario;
        if (of != null) {
            store.apply(Edit.Rework.renamed(of, typed));
        }
    }

    private void remove() {
        Scenario of = scenario;
        if (of != null) {
            if (store.workspace().view().scenario().filter(of.id()::equals).isPresent()) {
                store.apply(new Look.Under(Optional.empty()));
            }
            store.apply(new Edit.RemoveScenario(of));
        }
    }
}

package org.pactmap.desktop.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.desktop.look.Heading;
import org.pactmap.desktop.look.KeptField;
import org.pactmap.desktop.store.Store;
import org.pactmap.network.Supposed;
import org.pactmap.scenario.Scenario;
import org.pactmap.workspace.Edit;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Supposing;
import org.pactmap.workspace.Workspace;

/// The facts and the scenarios, one of which is looked at; what that supposes, each to be taken back; and what it
/// changes. What can't be supposed of these facts is kept, and says why it changes nothing.
public final class ScenarioPane extends VBox {

    private final Store store;
    private final Heading heading = new Heading();
    private final VBox choices = new VBox();
    private final VBox looked = new VBox();
    private final Label badge = new Label();
    private final KeptField name = new KeptField(false, this::rename);
    private final VBox suppositions = new VBox();
    private final List<SupposedRow> rows = new ArrayList<>();
    private final VBox effect = new VBox();
    private final Label hint = new Label();

    public ScenarioPane(Store store) {
        this.store = store;
        getStyleClass().add("scenario");
        choices.getStyleClass().add("choices");
        looked.getStyleClass().add("looked-at");
        badge.getStyleClass().add("scenario-badge");
        suppositions.getStyleClass().add("suppositions");
        effect.getStyleClass().add("effect");
        hint.getStyleClass().add("aside");
        hint.setWrapText(true);
        looked.getChildren().addAll(badge, name, suppositions);
        getChildren().addAll(heading, choices, looked, new SupposeForm(store), effect, hint);
        store.watch(workspace -> List.of(workspace.project().scenarios(), workspace.subject()),
                _ -> show(store.workspace()));
    }

    private void show(Workspace workspace) {
        heading.say(workspace.words().say("scenario.heading"));
        var group = new ToggleGroup();
        choices.getChildren().setAll(choice(group, workspace.words().say("scenario.facts"), Optional.empty()));
        workspace.project().scenarios()
                .forEach(scenario -> choices.getChildren().add(row(workspace, group, scenario)));
        Optional<Scenario> under = workspace.network().scenario();
        looked.setVisible(under.isPresent());
        looked.setManaged(under.isPresent());
        under.ifPresent(scenario -> show(workspace, scenario));
        effect.getChildren().setAll(under.isPresent() ? changed(workspace) : List.of());
        effect.setManaged(!effect.getChildren().isEmpty());
        hint.setText(workspace.words().say(under.isPresent() ? "scenario.hold" : "scenario.how"));
    }

    /// The scenario that is looked at: its name and its suppositions, all to be changed in place.
    private void show(Workspace workspace, Scenario scenario) {
        badge.setText(workspace.words().say("scenario.badge"));
        name.show(scenario.name().in(workspace.view().language()));
        name.setAccessibleText(workspace.words().say("scenario.name"));
        List<Supposed> supposed = Supposed.of(workspace.network());
        while (rows.size() < supposed.size()) {
            rows.add(new SupposedRow(store));
        }
        for (int i = 0; i < supposed.size(); i++) {
            rows.get(i).show(workspace, scenario, supposed.get(i));
        }
        List<SupposedRow> shown = rows.subList(0, supposed.size());
        if (!suppositions.getChildren().equals(shown)) {
            suppositions.getChildren().setAll(shown);
        }
    }

    private void rename(String typed) {
        store.workspace().network().scenario()
                .ifPresent(scenario -> store.apply(Edit.Rework.renamed(scenario, typed)));
    }

    private RadioButton choice(ToggleGroup group, String name, Optional<String> id) {
        var choice = new RadioButton(name);
        choice.setWrapText(true);
        choice.setToggleGroup(group);
        choice.setSelected(store.workspace().network().scenario().map(Scenario::id).equals(id));
        choice.setOnAction(_ -> store.apply(new Look.Under(id)));
        HBox.setHgrow(choice, Priority.ALWAYS);
        choice.setMaxWidth(Double.MAX_VALUE);
        return choice;
    }

    private HBox row(Workspace workspace, ToggleGroup group, Scenario scenario) {
        String called = scenario.name().in(workspace.view().language());
        return new HBox(choice(group, called, Optional.of(scenario.id())),
                button(Feather.COPY, workspace.words().say("edit.scenario.copy", called),
                        () -> Supposing.copy(store.workspace(), scenario).toList().forEach(store::apply)),
                button(Feather.X, workspace.words().say("edit.remove-scenario", called), () -> remove(scenario)));
    }

    private void remove(Scenario scenario) {
        if (store.workspace().view().scenario().equals(Optional.of(scenario.id()))) {
            store.apply(new Look.Under(Optional.empty()));
        }
        store.apply(new Edit.RemoveScenario(scenario));
    }

    private static List<Node> changed(Workspace workspace) {
        return Effects.lines(workspace).stream().<Node>map(line -> {
            var label = new Label(line);
            label.setWrapText(true);
            return label;
        }).toList();
    }

    private static Button button(Feather icon, String says, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().add(icon == Feather.X ? "close" : "copy");
        button.setAccessibleText(says);
        button.setTooltip(new Tooltip(says));
        button.setOnAction(_ -> action.run());
        return button;
    }
}

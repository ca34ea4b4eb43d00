package org.pactmap.desktop.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.desktop.look.Heading;
import org.pactmap.desktop.store.Store;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.workspace.Edit;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// The facts and the scenarios, one of which is looked at; what that supposes, each to be taken back; and what it
/// changes. What can't be supposed of these facts is kept, and says why it changes nothing.
public final class ScenarioPane extends VBox {

    private final Store store;
    private final Heading heading = new Heading();
    private final VBox choices = new VBox();
    private final VBox suppositions = new VBox();
    private final VBox effect = new VBox();
    private final Label hint = new Label();

    public ScenarioPane(Store store) {
        this.store = store;
        getStyleClass().add("scenario");
        choices.getStyleClass().add("choices");
        suppositions.getStyleClass().add("suppositions");
        effect.getStyleClass().add("effect");
        hint.getStyleClass().add("aside");
        hint.setWrapText(true);
        getChildren().addAll(heading, choices, suppositions, effect, hint);
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
        suppositions.getChildren().setAll(under.map(scenario -> supposed(workspace, scenario)).orElse(List.of()));
        effect.getChildren().setAll(under.isPresent() ? changed(workspace) : List.of());
        for (VBox box : List.of(suppositions, effect)) {
            box.setManaged(!box.getChildren().isEmpty());
        }
        hint.setText(workspace.words().say(under.isPresent() ? "scenario.hold" : "scenario.how"));
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
        String name = scenario.name().in(workspace.view().language());
        return new HBox(choice(group, name, Optional.of(scenario.id())),
                cross(workspace.words().say("edit.remove-scenario", name), () -> remove(scenario)));
    }

    private void remove(Scenario scenario) {
        if (store.workspace().view().scenario().equals(Optional.of(scenario.id()))) {
            store.apply(new Look.Under(Optional.empty()));
        }
        store.apply(new Edit.RemoveScenario(scenario));
    }

    private List<Node> supposed(Workspace workspace, Scenario scenario) {
        var rows = new ArrayList<Node>();
        for (Supposition supposition : scenario.suppositions()) {
            String sentence = Effects.sentence(workspace, scenario, supposition);
            var words = new Label(sentence);
            words.setWrapText(true);
            HBox.setHgrow(words, Priority.ALWAYS);
            words.setMaxWidth(Double.MAX_VALUE);
            rows.add(new HBox(words, cross(workspace.words().say("scenario.take-back", sentence),
                    () -> store.apply(new Edit.Suppose(scenario.without(supposition))))));
        }
        return rows;
    }

    private static List<Node> changed(Workspace workspace) {
        return Effects.lines(workspace).stream().<Node>map(line -> {
            var label = new Label(line);
            label.setWrapText(true);
            return label;
        }).toList();
    }

    private static Button cross(String says, Runnable action) {
        var cross = new Button("", new FontIcon(Feather.X));
        cross.getStyleClass().add("close");
        cross.setAccessibleText(says);
        cross.setOnAction(_ -> action.run());
        return cross;
    }
}

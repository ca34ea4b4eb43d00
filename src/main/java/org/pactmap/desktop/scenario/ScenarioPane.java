package org.pactmap.desktop.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.desktop.look.Heading;
import org.pactmap.desktop.look.Within;
import org.pactmap.desktop.store.Store;
import org.pactmap.network.Supposed;
import org.pactmap.scenario.Scenario;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Supposing;
import org.pactmap.workspace.Workspace;

/// The facts and the scenarios, one of which is looked at; what that supposes, each to be taken back; and what it
/// changes. What can't be supposed of these facts is kept, and says why it changes nothing.
public final class ScenarioPane extends VBox {

    private final Store store;
    private final Heading heading = new Heading();
    private final VBox choices = new VBox();
    private final ToggleGroup group = new ToggleGroup();
    private final RadioButton facts = new RadioButton();
    private final SequencedMap<String, ScenarioRow> byId = new LinkedHashMap<>();
    private final VBox looked = new VBox();
    private final Label badge = new Label();
    private final Button rename = new Button("", new FontIcon(Feather.EDIT_2));
    private final Button copy = new Button("", new FontIcon(Feather.COPY));
    private final VBox suppositions = new VBox();
    private final List<SupposedRow> rows = new ArrayList<>();
    private final SupposeForm form;
    private final VBox effect = new VBox();
    private final Label hint = new Label();

    public ScenarioPane(Store store) {
        this.store = store;
        form = new SupposeForm(store);
        getStyleClass().add("scenario");
        choices.getStyleClass().add("choices");
        facts.setToggleGroup(group);
        facts.setOnAction(_ -> store.apply(new Look.Under(Optional.empty())));
        looked.getStyleClass().add("looked-at");
        badge.getStyleClass().add("scenario-badge");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        rename.getStyleClass().add("rename");
        rename.setOnAction(_ -> store.workspace().network().scenario().ifPresent(scenario -> row(scenario).edit()));
        copy.getStyleClass().add("copy");
        copy.setOnAction(_ -> store.workspace().network().scenario().ifPresent(this::copy));
        suppositions.getStyleClass().add("suppositions");
        effect.getStyleClass().add("effect");
        hint.getStyleClass().add("aside");
        hint.setWrapText(true);
        looked.getChildren().addAll(new HBox(badge, space, rename, copy), suppositions);
        getChildren().addAll(heading, choices, looked, form, effect, hint);
        store.watch(workspace -> List.of(workspace.project().scenarios(), workspace.subject()),
                _ -> show(store.workspace()));
    }

    /// Asks what to suppose.
    public void suppose() {
        form.open();
    }

    private void show(Workspace workspace) {
        heading.say(workspace.words().say("scenario.heading"));
        facts.setText(workspace.words().say("scenario.facts"));
        facts.setSelected(workspace.network().scenario().isEmpty());
        List<Scenario> scenarios = workspace.project().scenarios();
        scenarios.forEach(scenario -> row(scenario).show(workspace, scenario));
        List<Node> shown = Stream.<Node>concat(Stream.of(facts), scenarios.stream().map(this::row)).toList();
        if (!choices.getChildren().equals(shown)) {
            choose(shown);
        }
        Optional<Scenario> under = workspace.network().scenario();
        looked.setVisible(under.isPresent());
        looked.setManaged(under.isPresent());
        under.ifPresent(scenario -> show(workspace, scenario));
        effect.getChildren().setAll(under.isPresent() ? changed(workspace) : List.of());
        effect.setManaged(!effect.getChildren().isEmpty());
        form.explain(workspace.words().say("scenario.how"));
        hint.setText(workspace.words().say(under.isPresent() ? "scenario.hold" : "scenario.drag"));
    }

    /// The keyboard stays where it is, or goes from a scenario that is removed to the next choice.
    private void choose(List<Node> shown) {
        int place = Within.place(choices);
        Optional<Node> keyboard = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        choices.getChildren().setAll(shown);
        if (place >= 0) {
            keyboard.filter(node -> Within.is(node, choices))
                    .orElseGet(() -> shown.get(Math.min(place, shown.size() - 1)) instanceof ScenarioRow row
                            ? row.choice()
                            : facts)
                    .requestFocus();
        }
    }

    private ScenarioRow row(Scenario scenario) {
        return byId.computeIfAbsent(scenario.id(), id -> new ScenarioRow(store, group, id));
    }

    /// The suppositions of the scenario that is looked at, to be changed in place.
    private void show(Workspace workspace, Scenario scenario) {
        String called = scenario.name().in(workspace.view().language());
        badge.setText(workspace.words().say("scenario.badge"));
        say(rename, workspace.words().say("scenario.rename", called));
        say(copy, workspace.words().say("edit.scenario.copy", called));
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

    private void copy(Scenario scenario) {
        Supposing.copy(store.workspace(), scenario).toList().forEach(store::apply);
    }

    private static void say(Button button, String words) {
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
    }

    private static List<Node> changed(Workspace workspace) {
        return Effects.lines(workspace).stream().<Node>map(line -> {
            var label = new Label(line);
            label.setWrapText(true);
            return label;
        }).toList();
    }
}

package org.pactmap.desktop.window;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Datasets;
import org.pactmap.desktop.store.Store;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.Layout;
import org.pactmap.view.View;
import org.pactmap.words.Words;
import org.pactmap.workspace.Change;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// What changes the finding, what can be lit on the map, and the ways out.
final class Toolbar extends HBox {

    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");
    private static final PseudoClass FOLDED = PseudoClass.getPseudoClass("folded");

    /// Below this width the keys and the names of the lists are left out.
    private static final double ROOMY = 1180;

    /// Below this width what has a key and a menu of its own is left out.
    private static final double AMPLE = 1640;

    /// The id of the scenario that was laid over the facts last.
    private String lookedAt = "";
    private final Store store;
    private final SplitMenuButton open = new SplitMenuButton();
    private final StepsButton undo;
    private final StepsButton redo;
    private final Choice<Layout> layout = new Choice<>();
    private final Choice<String> function = new Choice<>();
    private final Choice<Strength> strength = new Choice<>();
    private final ToggleButton facts = new ToggleButton();
    private final ToggleButton scenario = new ToggleButton();
    private final ToggleButton ties = new ToggleButton();
    private final ToggleButton shelf = new ToggleButton();
    private final Button export = new Button();
    private final Button alone = new Button();

    /// @param column shows and puts away what stands on the left
    Toolbar(Store store, Commands commands, ToggleButton column) {
        this.store = store;
        undo = new StepsButton(store, StepsButton.Kind.UNDO);
        redo = new StepsButton(store, StepsButton.Kind.REDO);
        getStyleClass().add("toolbar");
        List.of(open, undo, redo, facts, scenario, ties, shelf, export, alone)
                .forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        layout.setId("layout");
        open.setGraphic(new FontIcon(Feather.FOLDER));
        ties.setId("ties");
        shelf.setId("shelf");
        function.setId("function");
        strength.setId("strength");
        var lit = new SegmentedButton(FXCollections.observableArrayList(ties, shelf));
        lit.setToggleGroup(null);
        var laid = new SegmentedButton(FXCollections.observableArrayList(facts, scenario));
        setMinWidth(0);
        laid.setMinWidth(USE_PREF_SIZE);
        alone.getStyleClass().addAll("main", "sign");
        export.getStyleClass().add("sign");
        var space = new Region();
        space.setMinWidth(8);
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(column, open, undo, redo, layout, function, strength, laid, lit, space, export, alone);
        listen(commands);
        column.managedProperty().subscribe(_ -> fold());
        store.watchSubject(this::show);
        widthProperty().subscribe(width -> {
            boolean tight = width.doubleValue() < ROOMY;
            pseudoClassStateChanged(TIGHT, tight);
            lit.setVisible(width.doubleValue() >= AMPLE);
            lit.setManaged(lit.isVisible());
            layout.abridge(tight);
            function.abridge(tight);
            strength.abridge(tight);
            fold();
        });
    }

    /// Where the words have no room, undo and redo become signs, then what takes the map out, then what opens: a language
    /// may need more room than another.
    private void fold() {
        if (getScene() == null || getWidth() == 0) {
            return;
        }
        for (int signs = 0; signs <= 3; signs++) {
            undo.abridge(signs > 0);
            redo.abridge(signs > 0);
            export.setGraphic(signs > 1 ? new FontIcon(Feather.DOWNLOAD) : hint(Keys.EXPORT));
            alone.setGraphic(signs > 1 ? new FontIcon(Feather.MAXIMIZE) : hint(Keys.MAP_ALONE));
            pseudoClassStateChanged(FOLDED, signs > 1);
            open.setContentDisplay(signs > 2 ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
            applyCss();
            if (computeMinWidth(-1) <= getWidth()) {
                return;
            }
        }
    }

    /// Opens the list of what can be undone.
    void listDone() {
        undo.open();
    }

    /// Opens the list of what can be done again.
    void listUndone() {
        redo.open();
    }

    private void listen(Commands commands) {
        open.setOnAction(_ -> commands.open().run());
        Datasets.bundledIds().forEach(id -> {
            var network = new MenuItem();
            network.setOnAction(_ -> commands.openBundled().accept(id));
            store.watch(Workspace::words, words -> network.setText(words.say("network." + id)));
            open.getItems().add(network);
        });
        export.setOnAction(_ -> commands.takes().save().run());
        alone.setOnAction(_ -> store.apply(new Look.ShowMapAlone(true)));
        ties.setOnAction(_ -> store.apply(new Look.LightTies(ties.isSelected())));
        shelf.setOnAction(_ -> store.apply(new Look.OpenShelf(shelf.isSelected())));
        facts.setOnAction(_ -> store.apply(new Look.Under(Optional.empty())));
        scenario.setOnAction(_ -> lookUnder(commands.suppose()));
        store.watch(workspace -> List.of(workspace.project().scenarios().isEmpty(), workspace.network().scenario(),
                workspace.words()), _ -> {
                    boolean first = store.workspace().project().scenarios().isEmpty();
                    String key = first ? "toolbar.scenario.first" : "toolbar.scenario";
                    say(scenario, store.workspace().words().say(key), null,
                            store.workspace().words().say(key + ".tip"));
                    boolean under = store.workspace().network().scenario().isPresent();
                    store.workspace().view().scenario().ifPresent(id -> lookedAt = id);
                    facts.setSelected(!under);
                    scenario.setSelected(under);
                });
        layout.onChosen(chosen -> store.apply(new Look.LayOut(chosen)));
        function.onChosen(chosen -> ask(view -> new Look.Ask(chosen, view.strength())));
        strength.onChosen(chosen -> ask(view -> new Look.Ask(view.function(), chosen)));
    }

    /// Lays over the facts what was looked at last, or was supposed last, or asks what to suppose first.
    private void lookUnder(Runnable suppose) {
        List<Scenario> scenarios = store.workspace().project().scenarios();
        if (scenarios.isEmpty()) {
            scenario.setSelected(false);
            facts.setSelected(true);
            suppose.run();
        } else {
            String last = scenarios.stream().map(Scenario::id).filter(lookedAt::equals).findFirst()
                    .orElseGet(() -> scenarios.getLast().id());
            store.apply(new Look.Under(Optional.of(last)));
        }
    }

    private void ask(Function<View, Change> change) {
        store.apply(change.apply(store.workspace().view()));
    }

    private void show(Workspace workspace) {
        Words words = workspace.words();
        Names names = workspace.names();
        View view = workspace.view();
        layout.show(words.say("toolbar.layout"), List.of(Layout.values()), one -> words.say("layout." + one.word()),
                view.layout());
        function.show(words.say("toolbar.function"), List.copyOf(workspace.facts().header().functions().keySet()),
                names::function, view.function());
        strength.show(words.say("toolbar.strength"), List.of(Strength.values()).reversed(),
                one -> words.say("strength." + one.word()), view.strength());
        strength.setTooltip(new Tooltip(words.say("toolbar.strength.tip")));
        layout.setTooltip(new Tooltip(words.say("toolbar.layout.tip")));
        function.setTooltip(new Tooltip(words.say("toolbar.function.tip")));
        say(open, words.say("toolbar.open"), null, words.say("menu.open.tip") + keyed(Keys.OPEN));
        say(facts, words.say("toolbar.facts"), null, words.say("toolbar.facts.tip"));
        say(export, words.say("toolbar.export"), Keys.EXPORT, words.say("menu.export.tip") + keyed(Keys.EXPORT));
        say(alone, words.say("toolbar.alone"), Keys.MAP_ALONE, words.say("menu.alone.tip") + keyed(Keys.MAP_ALONE));
        say(ties, words.say("toolbar.ties"), Keys.TIES, words.say("menu.ties.tip") + keyed(Keys.TIES));
        say(shelf, words.say("toolbar.shelf"), Keys.SHELF, words.say("menu.shelf.tip") + keyed(Keys.SHELF));
        ties.setSelected(view.tiesLit());
        shelf.setSelected(view.shelfOpen());
        fold();
    }

    private static String keyed(Keys key) {
        return "  (" + key.label() + ")";
    }

    private static void say(ButtonBase button, String words, @org.jspecify.annotations.Nullable Keys key, String tip) {
        button.setText(words);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(tip));
        if (key != null) {
            button.setGraphic(hint(key));
        }
    }

    private static Node hint(Keys key) {
        var hint = new Label(key.label());
        hint.getStyleClass().add("hint");
        return hint;
    }
}

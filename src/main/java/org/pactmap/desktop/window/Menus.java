package org.pactmap.desktop.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.pactmap.dataset.Datasets;
import org.pactmap.desktop.canvas.MapPane;
import org.pactmap.desktop.store.Settings;
import org.pactmap.desktop.store.Store;
import org.pactmap.view.Layout;
import org.pactmap.words.Language;
import org.pactmap.workspace.Edit;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Round;
import org.pactmap.workspace.Travel;
import org.pactmap.workspace.Workspace;

/// The menus: File, Edit, View, Map, Help.
final class Menus extends MenuBar {

    static final double STEP = 1.25;

    private final Store store;
    private final Settings settings;
    private final Commands commands;
    private final Entries entries;
    private final Time time;

    /// What the frame of the window does itself.
    ///
    /// @param tables shows the tables, or the timeline again
    /// @param tablesShown whether the tables are shown
    /// @param done lists what can be undone
    /// @param undone lists what can be done again
    record Frame(Runnable keys, Runnable about, Runnable column, Runnable tables,
            ObservableValue<Boolean> tablesShown, Runnable done, Runnable undone) {}

    Menus(Store store, Settings settings, MapPane map, Commands commands, Time time, Frame frame) {
        this.store = store;
        this.time = time;
        this.settings = settings;
        this.commands = commands;
        this.entries = new Entries(store, this);
        getMenus().addAll(
                entries.menu("menu.file", entries.item(Keys.OPEN, commands.open()), networks(), recent(),
                        new SeparatorMenuItem(),
                        entries.item(Keys.SAVE, Workspace::differsFromFile, commands.save()),
                        entries.item(Keys.SAVE_AS, commands.saveAs()), new SeparatorMenuItem(),
                        entries.item(Keys.EXPORT, commands.takes().save()),
                        entries.item(Keys.TAKE, commands.takes().choose()),
                        entries.item(Keys.PRINT, commands.takes().print()),
                        new SeparatorMenuItem(), entries.item(Keys.QUIT, commands.quit())),
                entries.menu("menu.edit", edit(frame)),
                entries.menu("menu.view", view(frame)),
                entries.menu("menu.map", map(map)),
                entries.menu("menu.help", entries.item(Keys.HELP, frame.keys()),
                        entries.plain("menu.about", frame.about())));
        setUseSystemMenuBar(true);
        entries.speak();
    }

    /// The networks that come with the program.
    private Menu networks() {
        return entries.menu("menu.networks", Datasets.bundledIds().stream()
                .map(id -> entries.plain("network." + id, () -> commands.openBundled().accept(id)))
                .toArray(MenuItem[]::new));
    }

    private Menu recent() {
        Menu recent = entries.menu("menu.recent");
        settings.watch(preferences -> preferences.recent(), files -> {
            recent.getItems().setAll(files.stream().map(file -> {
                var item = new MenuItem(Recent.name(file, files));
                item.setMnemonicParsing(false);
                item.setOnAction(_ -> commands.openFile().accept(file));
                return item;
            }).toList());
            recent.setDisable(files.isEmpty());
        });
        return recent;
    }

    private MenuItem[] map(MapPane map) {
        var items = new ArrayList<MenuItem>();
        var layouts = new ToggleGroup();
        for (Layout one : Layout.values()) {
            RadioMenuItem item = entries.radio("menu.layout." + one.word(), layouts,
                    () -> store.apply(new Look.LayOut(one)));
            store.watch(workspace -> workspace.view().layout() == one, item::setSelected);
            items.add(item);
        }
        items.addAll(List.of(new SeparatorMenuItem(), time(), new SeparatorMenuItem(),
                entries.item(Keys.FIT, map::fit),
                entries.item(Keys.ZOOM_IN, () -> map.zoom(STEP)), entries.item(Keys.ZOOM_OUT, () -> map.zoom(1 / STEP)),
                new SeparatorMenuItem(),
                entries.item(Keys.ANEW, Menus::byForces, () -> store.apply(new Look.LayOutAnew())),
                entries.item(Keys.UNPIN, Menus::anyPinned, map::unpin),
                entries.item(Keys.UNPIN_ALL, Menus::anyPinned, () -> store.apply(new Edit.UnpinAll())),
                new SeparatorMenuItem(),
                entries.item(Keys.NEXT_FINDING, () -> map.goTo(Round.step(store.workspace(), 1))),
                entries.item(Keys.PREVIOUS_FINDING, () -> map.goTo(Round.step(store.workspace(), -1))),
                new SeparatorMenuItem(),
                entries.check(Keys.TIES, workspace -> workspace.view().tiesLit(), Look.LightTies::new),
                entries.check(Keys.SHELF, workspace -> workspace.view().shelfOpen(), Look.OpenShelf::new),
                new SeparatorMenuItem(), new SiftEntries(store, entries).menu()));
        return items.toArray(MenuItem[]::new);
    }

    private Menu time() {
        return entries.menu("menu.time", entries.item(Keys.DAY, time.ask()), entries.item(Keys.PLAY, time.play()),
                new SeparatorMenuItem(), entries.item(Keys.NEXT_CHANGE, time.next()),
                entries.item(Keys.PREVIOUS_CHANGE, time.previous()), entries.item(Keys.FIRST_DAY, time.first()),
                entries.item(Keys.LAST_DAY, time.last()), new SeparatorMenuItem(),
                entries.check(Keys.COMPARE, workspace -> workspace.view().since().isPresent(), time.compare()));
    }

    /// What the entries do, by their names.
    List<Entries.Named> commands() {
        return entries.commands();
    }

    private static boolean byForces(Workspace workspace) {
        return workspace.view().layout() == Layout.FORCE;
    }

    private static boolean anyPinned(Workspace workspace) {
        return byForces(workspace) && !workspace.project().pins().isEmpty();
    }

    private MenuItem[] edit(Frame frame) {
        MenuItem undo = entries.item(Keys.UNDO, workspace -> !workspace.history().done().isEmpty(),
                () -> store.apply(new Travel.Undo()));
        MenuItem redo = entries.item(Keys.REDO, workspace -> !workspace.history().undone().isEmpty(),
                () -> store.apply(new Travel.Redo()));
        return List.of(undo, redo,
                entries.item(Keys.UNDO_TO, workspace -> !workspace.history().done().isEmpty(), frame.done()),
                entries.item(Keys.REDO_TO, workspace -> !workspace.history().undone().isEmpty(), frame.undone()),
                new SeparatorMenuItem(),
                entries.item(Keys.BACK, workspace -> !workspace.trail().back().isEmpty(),
                        () -> store.apply(new Travel.Back())),
                entries.item(Keys.FORTH, workspace -> !workspace.trail().forth().isEmpty(),
                        () -> store.apply(new Travel.Forth())),
                new SeparatorMenuItem(), entries.item(Keys.COPY, commands.takes().copy()),
                entries.item(Keys.CITE, commands.cite()),
                new SeparatorMenuItem(), entries.item(Keys.FIND, commands.find()),
                entries.item(Keys.CONNECT, Menus::canConnect, commands.connect()),
                entries.item(Keys.NEXT_WAY, workspace -> workspace.way().isPresent(),
                        () -> store.apply(new Look.StepWays(1))),
                entries.item(Keys.PREVIOUS_WAY, workspace -> workspace.way().isPresent(),
                        () -> store.apply(new Look.StepWays(-1))))
                .toArray(MenuItem[]::new);
    }

    private static boolean canConnect(Workspace workspace) {
        return Look.Connect.start(workspace).isPresent()
                || workspace.pointing().lifted().filter(workspace.network()::exists).isPresent();
    }

    private List<MenuItem> views() {
        return List.of(entries.item(Keys.SAVE_VIEW, commands.saveView()),
                entries.item(Keys.NEXT_VIEW, () -> commands.stepViews().accept(1)),
                entries.item(Keys.PREVIOUS_VIEW, () -> commands.stepViews().accept(-1)),
                entries.menu("menu.views", IntStream.rangeClosed(1, 9).mapToObj(this::view).toArray(MenuItem[]::new)));
    }

    private MenuItem view(int place) {
        return entries.item(Keys.view(place), workspace -> workspace.project().views().size() >= place,
                () -> store.workspace().project().views().stream().skip(place - 1).findFirst()
                        .ifPresent(view -> store.apply(new Look.Recall(view))));
    }

    private MenuItem[] view(Frame frame) {
        var languages = new ToggleGroup();
        var items = new ArrayList<MenuItem>();
        items.add(new AppearanceEntries(settings, entries).menu());
        items.add(new SeparatorMenuItem());
        for (Language one : Language.values()) {
            RadioMenuItem item = entries.radio("menu.language." + one.code(), languages, () -> {
                settings.change(before -> before.with(one));
                store.apply(new Look.Speak(one));
            });
            store.watch(workspace -> workspace.view().language() == one, item::setSelected);
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.addAll(views());
        items.addAll(List.of(new SeparatorMenuItem(), entries.item(Keys.SIDE, frame.column()),
                entries.check(Keys.TABLES, frame.tablesShown(), frame.tables())));
        items.add(entries.check(Keys.MAP_ALONE, Workspace::mapAlone, Look.ShowMapAlone::new));
        return items.toArray(MenuItem[]::new);
    }
}

package org.pactmap.desktop.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.pactmap.dataset.Datasets;
import org.pactmap.desktop.canvas.MapPane;
import org.pactmap.desktop.store.Preferences.Appearance;
import org.pactmap.desktop.store.Settings;
import org.pactmap.desktop.store.Store;
import org.pactmap.view.Layout;
import org.pactmap.words.Language;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// The menus: File, View, Map, Help.
final class Menus extends MenuBar {

    static final double STEP = 1.25;

    private final Store store;
    private final Settings settings;
    private final Commands commands;
    private final Entries entries;

    Menus(Store store, Settings settings, MapPane map, Commands commands, Runnable keys, Runnable about) {
        this.store = store;
        this.settings = settings;
        this.commands = commands;
        this.entries = new Entries(store, this);
        getMenus().addAll(
                entries.menu("menu.file", entries.item(Keys.OPEN, commands.open()), networks(), recent(),
                        new SeparatorMenuItem(), entries.item(Keys.EXPORT, commands.export()),
                        new SeparatorMenuItem(), entries.item(Keys.QUIT, commands.quit())),
                entries.menu("menu.view", view()),
                entries.menu("menu.map", map(map)),
                entries.menu("menu.help", entries.item(Keys.HELP, keys), entries.plain("menu.about", about)));
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
                var item = new MenuItem(Optional.ofNullable(file.getFileName()).orElse(file).toString());
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
        items.addAll(List.of(new SeparatorMenuItem(), entries.item(Keys.FIT, map::fit),
                entries.item(Keys.ZOOM_IN, () -> map.zoom(STEP)), entries.item(Keys.ZOOM_OUT, () -> map.zoom(1 / STEP)),
                new SeparatorMenuItem(),
                entries.check(Keys.TIES, workspace -> workspace.view().tiesLit(), Look.LightTies::new),
                entries.check(Keys.SHELF, workspace -> workspace.view().shelfOpen(), Look.OpenShelf::new)));
        return items.toArray(MenuItem[]::new);
    }

    private MenuItem[] view() {
        var appearances = new ToggleGroup();
        var languages = new ToggleGroup();
        var items = new ArrayList<MenuItem>();
        for (Appearance one : Appearance.values()) {
            RadioMenuItem item = entries.radio("menu.appearance." + one.word(), appearances,
                    () -> settings.change(before -> before.with(one)));
            settings.watch(preferences -> preferences.appearance() == one, item::setSelected);
            items.add(item);
        }
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
        items.add(entries.check(Keys.MAP_ALONE, Workspace::mapAlone, Look.ShowMapAlone::new));
        return items.toArray(MenuItem[]::new);
    }
}

package org.pactmap.desktop.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.pactmap.desktop.canvas.MapPane;
import org.pactmap.desktop.store.Preferences.Appearance;
import org.pactmap.desktop.store.Settings;
import org.pactmap.desktop.store.Store;
import org.pactmap.words.Language;
import org.pactmap.words.Words;
import org.pactmap.workspace.Change;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// The menus: File, View, Map, Help. An item says what it does in the language of the window.
final class Menus extends MenuBar {

    static final double STEP = 1.25;

    private final Store store;
    private final Settings settings;
    private final List<Runnable> sayings = new ArrayList<>();
    private final Menu recent = new Menu();
    private final Commands commands;

    Menus(Store store, Settings settings, MapPane map, Commands commands, Runnable keys, Runnable about) {
        this.store = store;
        this.settings = settings;
        this.commands = commands;
        said(recent, "menu.recent");
        MenuItem clear = new SeparatorMenuItem();
        getMenus().addAll(
                menu("menu.file", item(Keys.OPEN, commands.open()), recent, clear, item(Keys.EXPORT, commands.export()),
                        new SeparatorMenuItem(), item(Keys.QUIT, commands.quit())),
                menu("menu.view", view()),
                menu("menu.map", item(Keys.FIT, map::fit), item(Keys.ZOOM_IN, () -> map.zoom(STEP)),
                        item(Keys.ZOOM_OUT, () -> map.zoom(1 / STEP)), new SeparatorMenuItem(),
                        check(Keys.TIES, workspace -> workspace.view().tiesLit(), Look.LightTies::new),
                        check(Keys.SHELF, workspace -> workspace.view().shelfOpen(), Look.OpenShelf::new)),
                menu("menu.help", item(Keys.HELP, keys), plain("menu.about", about)));
        setUseSystemMenuBar(true);
        store.watch(workspace -> workspace.view().language(), _ -> sayings.forEach(Runnable::run));
        settings.watch(preferences -> preferences.recent(), _ -> listRecent());
    }

    private Menu menu(String key, MenuItem... items) {
        var menu = new Menu("", null, items);
        said(menu, key);
        return menu;
    }

    private MenuItem[] view() {
        var appearances = new ToggleGroup();
        var languages = new ToggleGroup();
        var items = new ArrayList<MenuItem>();
        for (Appearance one : Appearance.values()) {
            RadioMenuItem item = radio("menu.appearance." + one.word(), appearances,
                    () -> settings.change(before -> before.with(one)));
            settings.watch(preferences -> preferences.appearance() == one, item::setSelected);
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        for (Language one : Language.values()) {
            RadioMenuItem item = radio("menu.language." + one.code(), languages, () -> {
                settings.change(before -> before.with(one));
                store.apply(new Look.Speak(one));
            });
            store.watch(workspace -> workspace.view().language() == one, item::setSelected);
            items.add(item);
        }
        items.add(new SeparatorMenuItem());
        items.add(check(Keys.MAP_ALONE, Workspace::mapAlone, Look.ShowMapAlone::new));
        return items.toArray(MenuItem[]::new);
    }

    private MenuItem item(Keys key, Runnable action) {
        MenuItem item = plain(key.words(), action);
        item.setAccelerator(key.combination());
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                key.elsewhere().forEach(combination -> scene.getAccelerators().put(combination, action));
            }
        });
        return item;
    }

    private MenuItem plain(String key, Runnable action) {
        var item = new MenuItem();
        item.setOnAction(_ -> action.run());
        said(item, key);
        return item;
    }

    private RadioMenuItem radio(String key, ToggleGroup group, Runnable action) {
        var item = new RadioMenuItem();
        item.setToggleGroup(group);
        item.setOnAction(_ -> action.run());
        said(item, key);
        return item;
    }

    private CheckMenuItem check(Keys key, java.util.function.Predicate<Workspace> is,
            java.util.function.Function<Boolean, Change> change) {
        var item = new CheckMenuItem();
        item.setAccelerator(key.combination());
        item.setOnAction(_ -> store.apply(change.apply(!is.test(store.workspace()))));
        store.watch(is::test, item::setSelected);
        said(item, key.words());
        return item;
    }

    private void said(MenuItem item, String key) {
        Supplier<Words> words = () -> store.workspace().words();
        sayings.add(() -> item.setText(words.get().say(key)));
    }

    private void listRecent() {
        recent.getItems().setAll(settings.preferences().recent().stream().map(file -> {
            var item = new MenuItem(Optional.ofNullable(file.getFileName()).orElse(file).toString());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> commands.openFile().accept(file));
            return item;
        }).toList());
        recent.setDisable(recent.getItems().isEmpty());
    }
}

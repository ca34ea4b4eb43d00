package org.pactmap.desktop.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.pactmap.desktop.store.Store;
import org.pactmap.workspace.Change;
import org.pactmap.workspace.Workspace;

/// Makes the entries of menus. Each says what it does in the language of the window, whichever that becomes.
final class Entries {

    private final Store store;
    private final MenuBar bar;
    private final List<Runnable> sayings = new ArrayList<>();
    private final List<MenuItem> items = new ArrayList<>();

    /// @param bar the keys of entries work in the scene that it is in
    Entries(Store store, MenuBar bar) {
        this.store = store;
        this.bar = bar;
    }

    /// Something that an entry does, by its name.
    record Named(String name, Runnable action) {}

    /// What the entries do, in their order; those that can't be chosen now are left out.
    List<Named> commands() {
        return items.stream().filter(item -> !item.isDisable())
                .map(item -> new Named(item.getText().replace("_", "").replace("…", ""), item::fire)).toList();
    }

    /// An entry that can be chosen only while something is so.
    MenuItem item(Keys key, Predicate<Workspace> possible, Runnable action) {
        MenuItem item = item(key, action);
        store.watch(possible::test, can -> item.setDisable(!can));
        return item;
    }

    /// Says all entries in the language of the window from now on.
    void speak() {
        store.watch(workspace -> workspace.view().language(), _ -> sayings.forEach(Runnable::run));
    }

    Menu menu(String key, MenuItem... items) {
        var menu = new Menu("", null, items);
        said(menu, key);
        return menu;
    }

    MenuItem item(Keys key, Runnable action) {
        MenuItem item = plain(key.words(), action);
        item.setAccelerator(key.combination());
        bar.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                key.elsewhere().forEach(combination -> scene.getAccelerators().put(combination, action));
            }
        });
        return item;
    }

    MenuItem plain(String key, Runnable action) {
        var item = new MenuItem();
        item.setOnAction(_ -> action.run());
        said(item, key);
        return item;
    }

    RadioMenuItem radio(String key, ToggleGroup group, Runnable action) {
        var item = new RadioMenuItem();
        item.setToggleGroup(group);
        item.setOnAction(_ -> action.run());
        said(item, key);
        return item;
    }

    CheckMenuItem check(Keys key, Predicate<Workspace> is, Function<Boolean, Change> change) {
        return check(key, is, () -> store.apply(change.apply(!is.test(store.workspace()))));
    }

    CheckMenuItem check(Keys key, Predicate<Workspace> is, Runnable turn) {
        var item = new CheckMenuItem();
        item.setAccelerator(key.combination());
        item.setOnAction(_ -> turn.run());
        store.watch(is::test, item::setSelected);
        said(item, key.words());
        return item;
    }

    CheckMenuItem check(Keys key, ObservableValue<Boolean> is, Runnable turn) {
        var item = new CheckMenuItem();
        item.setAccelerator(key.combination());
        item.setOnAction(_ -> {
            item.setSelected(is.getValue());
            turn.run();
        });
        is.subscribe(item::setSelected);
        said(item, key.words());
        return item;
    }

    private void said(MenuItem item, String key) {
        if (!(item instanceof Menu)) {
            items.add(item);
        }
        sayings.add(() -> item.setText(store.workspace().words().say(key)));
    }
}

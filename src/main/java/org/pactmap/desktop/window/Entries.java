package org.pactmap.desktop.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
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

    /// @param bar the keys of entries work in the scene that it is in
    Entries(Store store, MenuBar bar) {
        this.store = store;
        this.bar = bar;
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
        var item = new CheckMenuItem();
        item.setAccelerator(key.combination());
        item.setOnAction(_ -> store.apply(change.apply(!is.test(store.workspace()))));
        store.watch(is::test, item::setSelected);
        said(item, key.words());
        return item;
    }

    private void said(MenuItem item, String key) {
        sayings.add(() -> item.setText(store.workspace().words().say(key)));
    }
}

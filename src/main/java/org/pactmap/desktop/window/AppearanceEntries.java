package org.pactmap.desktop.window;

import java.util.ArrayList;
import java.util.function.UnaryOperator;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.pactmap.desktop.store.Preferences;
import org.pactmap.desktop.store.Preferences.Appearance;
import org.pactmap.desktop.store.Preferences.Wish;
import org.pactmap.desktop.store.Settings;

/// How the window looks: what it wears, how strong its contrasts are and whether things move in it. Each follows the
/// system until something else is chosen.
final class AppearanceEntries {

    private final Settings settings;
    private final Entries entries;

    AppearanceEntries(Settings settings, Entries entries) {
        this.settings = settings;
        this.entries = entries;
    }

    Menu menu() {
        var items = new ArrayList<MenuItem>();
        var themes = new ToggleGroup();
        for (Appearance one : Appearance.values()) {
            items.add(radio("menu.appearance." + one.word(), themes, before -> before.with(one)));
        }
        items.add(new SeparatorMenuItem());
        var contrasts = new ToggleGroup();
        for (Wish one : Wish.values()) {
            items.add(radio("menu.contrast." + one.word(), contrasts, before -> before.withContrast(one)));
        }
        items.add(new SeparatorMenuItem());
        var motions = new ToggleGroup();
        for (Wish one : Wish.values()) {
            items.add(radio("menu.calm." + one.word(), motions, before -> before.withCalm(one)));
        }
        return entries.menu("menu.appearance", items.toArray(MenuItem[]::new));
    }

    /// An entry that is ticked while choosing it would change nothing.
    private RadioMenuItem radio(String key, ToggleGroup group, UnaryOperator<Preferences> choice) {
        RadioMenuItem item = entries.radio(key, group, () -> settings.change(choice));
        settings.watch(preferences -> choice.apply(preferences).equals(preferences), item::setSelected);
        return item;
    }
}

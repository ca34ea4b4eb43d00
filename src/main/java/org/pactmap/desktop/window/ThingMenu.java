package org.pactmap.desktop.window;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.pactmap.desktop.canvas.MapPane;
import org.pactmap.desktop.store.Store;
import org.pactmap.view.Filter;
import org.pactmap.words.Words;
import org.pactmap.workspace.Look;

/// What can be done with one thing of the map, beside it: read about it, join it to another, cite it, show it alone, hide
/// it. Beside no thing, all
/// can be shown again.
final class ThingMenu extends ContextMenu {

    private final Store store;
    private final MapPane map;
    private final Commands commands;

    ThingMenu(Store store, MapPane map, Commands commands) {
        this.store = store;
        this.commands = commands;
        this.map = map;
        map.onAsked(this::show);
    }

    private void show(Optional<String> what, Point2D at) {
        hide();
        getItems().clear();
        what.ifPresent(this::offer);
        MenuItem all = item("menu.show-all", Keys.SHOW_ALL, () -> sift(filter -> Filter.NONE.in(filter.manner())));
        all.setDisable(store.workspace().view().filter().isOpen());
        getItems().addAll(all, item("menu.fit", Keys.FIT, map::fit));
        show(map, at.getX(), at.getY());
    }

    private void offer(String id) {
        var around = new Menu(words().say("thing.around"));
        IntStream.rangeClosed(1, Filter.Focus.DEEPEST).forEach(depth -> around.getItems().add(
                item(Keys.around(depth).words(), Keys.around(depth),
                        () -> sift(filter -> filter.focusing(Optional.of(new Filter.Focus(id, depth)))))));
        var read = new MenuItem(words().say("thing.read"));
        read.setOnAction(_ -> map.read(id));
        getItems().addAll(read, item("connect", Keys.CONNECT, () -> with(id, commands.connect())),
                item("cite", Keys.CITE, () -> with(id, commands.cite())), new SeparatorMenuItem(),
                item("thing.isolate", Keys.ISOLATE, () -> sift(filter -> filter.isolating(id))), around,
                item("thing.hide", Keys.HIDE, () -> sift(filter -> filter.hiding(id))), new SeparatorMenuItem());
    }

    /// Does something with a thing, which is selected for it.
    private void with(String id, Runnable action) {
        store.apply(new Look.Select(Optional.of(id)));
        action.run();
    }

    /// The key is shown, and works without the menu too.
    private MenuItem item(String said, Keys key, Runnable action) {
        var item = new MenuItem(words().say(said));
        item.setAccelerator(key.combination());
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void sift(UnaryOperator<Filter> change) {
        store.apply(new Look.Sift(change.apply(store.workspace().view().filter())));
    }

    private Words words() {
        return store.workspace().words();
    }
}

package org.pactmap.desktop.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.pactmap.desktop.store.Store;
import org.pactmap.view.Filter;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// What can be shown of the map less or more: the thing that is meant can be hidden or shown alone, and so can what lies
/// so many ties around it.
final class SiftEntries {

    private final Store store;
    private final Entries entries;

    SiftEntries(Store store, Entries entries) {
        this.store = store;
        this.entries = entries;
    }

    Menu menu() {
        var items = new ArrayList<MenuItem>(List.of(
                entries.menu("menu.around", IntStream.rangeClosed(1, Filter.Focus.DEEPEST).mapToObj(this::around)
                        .toArray(MenuItem[]::new)),
                entries.item(Keys.FARTHER, SiftEntries::anyMeant, () -> focus(1)),
                entries.item(Keys.NEARER, workspace -> workspace.view().filter().focus().isPresent(),
                        () -> focus(-1)),
                new SeparatorMenuItem(),
                entries.item(Keys.ISOLATE, SiftEntries::anyMeant, () -> meant(Filter::isolating)),
                entries.item(Keys.HIDE, SiftEntries::anyMeant, () -> meant(Filter::hiding)),
                entries.item(Keys.SHOW_ALL, workspace -> !workspace.view().filter().isOpen(),
                        () -> sift(filter -> Filter.NONE.in(filter.manner()))),
                new SeparatorMenuItem(),
                entries.check(Keys.HIDE_REST, workspace -> workspace.view().filter().manner() == Filter.Manner.HIDE,
                        () -> sift(filter -> filter.in(filter.manner() == Filter.Manner.HIDE
                                ? Filter.Manner.DIM
                                : Filter.Manner.HIDE)))));
        return entries.menu("menu.sift", items.toArray(MenuItem[]::new));
    }

    private MenuItem around(int depth) {
        return entries.item(Keys.around(depth), SiftEntries::anyMeant,
                () -> meant((filter, id) -> filter.focusing(Optional.of(new Filter.Focus(id, depth)))));
    }

    private static boolean anyMeant(Workspace workspace) {
        return workspace.meant().isPresent();
    }

    /// Shows what is one tie farther around the thing that is meant, or one less; less than none shows all again.
    private void focus(int by) {
        Optional<Filter.Focus> now = store.workspace().view().filter().focus();
        Optional<String> around = store.workspace().meant().or(() -> now.map(Filter.Focus::id));
        int depth = now.filter(focus -> around.equals(Optional.of(focus.id()))).map(Filter.Focus::depth).orElse(0)
                + by;
        sift(filter -> filter.focusing(depth < 1
                ? Optional.empty()
                : around.map(id -> new Filter.Focus(id, depth))));
    }

    /// A change of the filter that is about one thing.
    private interface About {
        Filter of(Filter filter, String id);
    }

    private void meant(About change) {
        store.workspace().meant().ifPresent(id -> sift(filter -> change.of(filter, id)));
    }

    private void sift(UnaryOperator<Filter> change) {
        store.apply(new Look.Sift(change.apply(store.workspace().view().filter())));
    }
}

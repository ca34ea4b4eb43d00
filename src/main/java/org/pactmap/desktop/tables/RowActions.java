package org.pactmap.desktop.tables;

import java.util.Optional;
import org.pactmap.desktop.store.Store;
import org.pactmap.report.table.Row;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.workspace.Look;

/// What a row does: it selects what it is about on the map, lifts it while the pointer is at it, and opens it.
///
/// @param open takes the keyboard to what is said of the thing that is selected
record RowActions(Store store, Runnable open) {

    void select(Optional<String> about) {
        if (about.isPresent() && !store.workspace().view().selected().equals(about)) {
            store.apply(new Look.Select(about));
        }
    }

    void hover(Optional<String> about) {
        if (!store.workspace().pointing().hovered().equals(about)) {
            store.apply(new Look.Hover(about));
        }
    }

    /// Opens what the row is about; of a source, shows what it says alone, or all again.
    void open(Row row) {
        if (row.about().isPresent()) {
            open(row.about());
        } else {
            Filter filter = store.workspace().view().filter();
            store.apply(new Look.Sift(filter.toggled(new Condition.SaidBy(row.id()))));
        }
    }

    void open(Optional<String> about) {
        select(about);
        about.ifPresent(_ -> open.run());
    }
}

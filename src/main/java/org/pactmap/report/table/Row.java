package org.pactmap.report.table;

import java.util.List;
import java.util.Optional;

/// A row of a table.
///
/// @param id what it is known by in its table, on every day
/// @param about id of the thing or the tie on the map that it tells of; empty where it tells of none
/// @param touches ids of what that joins
/// @param cells one for each column
/// @param said the row in words: what the thing is, what it is tied to, and how sure that is
/// @param supposed whether it is there only because a scenario supposes it
public record Row(String id, Optional<String> about, List<String> touches, List<Cell> cells, String said,
        boolean supposed) {

    public Row {
        touches = List.copyOf(touches);
        cells = List.copyOf(cells);
    }

    /// Whether it tells of the very thing that is selected.
    public boolean isOf(String selected) {
        return about.filter(selected::equals).isPresent();
    }
}

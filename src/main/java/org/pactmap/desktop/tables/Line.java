package org.pactmap.desktop.tables;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pactmap.report.table.Row;

/// A line of a table that stays the same while its row becomes another, so that selection and place are kept.
final class Line {

    private final ReadOnlyObjectWrapper<Row> row;
    private int place;

    /// @param place in the table
    Line(Row row, int place) {
        this.row = new ReadOnlyObjectWrapper<>(row);
        this.place = place;
    }

    ReadOnlyObjectProperty<Row> row() {
        return row.getReadOnlyProperty();
    }

    Row now() {
        return row.get();
    }

    int place() {
        return place;
    }

    void show(Row next, int at) {
        place = at;
        if (!next.equals(row.get())) {
            row.set(next);
        }
    }
}

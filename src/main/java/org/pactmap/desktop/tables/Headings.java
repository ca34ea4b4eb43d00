package org.pactmap.desktop.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.pactmap.report.table.Cell;
import org.pactmap.report.table.Column;
import org.pactmap.report.table.Row;

/// The columns of a table on the screen, each under a heading that explains itself. A column stays the same in every
/// language.
final class Headings {

    /// What a header leaves beside its words for the arrow of the order.
    private static final double ARROW = 17;

    private final SequencedMap<String, TableColumn<Line, Cell>> known = new LinkedHashMap<>();

    void show(TableView<Line> view, List<Column> columns) {
        List<TableColumn<Line, Cell>> next = columns.stream().map(column -> named(column, columns.indexOf(column)))
                .toList();
        if (!view.getColumns().equals(next)) {
            view.getColumns().setAll(next);
        }
    }

    private TableColumn<Line, Cell> named(Column column, int index) {
        TableColumn<Line, Cell> made = known.computeIfAbsent(column.key(), _ -> made(column));
        made.setCellValueFactory(line -> line.getValue().row().map(row -> cell(row, index)));
        if (made.getGraphic() instanceof Label heading && !heading.getText().equals(column.heading())) {
            heading.setText(column.heading());
            heading.setTooltip(new Tooltip(column.about()));
            heading.setAccessibleText(column.heading() + ". " + column.about());
            made.setCellFactory(_ -> new GridCell(column));
        }
        return made;
    }

    private static TableColumn<Line, Cell> made(Column column) {
        var made = new TableColumn<Line, Cell>();
        var heading = new Label();
        heading.getStyleClass().add("column-name");
        heading.setAlignment(column.numeric() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        heading.prefWidthProperty().bind(made.widthProperty().subtract(ARROW));
        made.setGraphic(heading);
        made.setUserData(column.key());
        made.setReorderable(false);
        return made;
    }

    /// A row from before a column came has nothing for it.
    private static Cell cell(Row row, int index) {
        return index < row.cells().size() ? row.cells().get(index) : new Cell.Missing("", "");
    }
}

package org.pactmap.desktop.tables;

import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.pactmap.report.table.Cell;
import org.pactmap.report.table.Column;

/// A cell on the screen: numbers end at the right, and what does not fit is told by a tooltip.
final class GridCell extends TableCell<Line, Cell> {

    private final Column column;
    private final Tooltip tip = new Tooltip();

    GridCell(Column column) {
        this.column = column;
        setAlignment(column.numeric() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        textTruncatedProperty().subscribe(truncated -> setTooltip(truncated ? tip : null));
    }

    @Override
    protected void updateItem(@Nullable Cell cell, boolean empty) {
        super.updateItem(cell, empty);
        String shown = cell == null || empty ? "" : cell.shown();
        setText(shown);
        tip.setText(shown);
        setAccessibleText(cell == null || empty ? null : column.heading() + ": " + cell.said());
    }
}

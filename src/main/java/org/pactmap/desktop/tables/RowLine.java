package org.pactmap.desktop.tables;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.pactmap.report.table.Row;

/// A row of a table on the screen. Who listens to it hears all of it in words.
final class RowLine extends TableRow<Line> {

    private static final PseudoClass SUPPOSED = PseudoClass.getPseudoClass("supposed");

    RowLine(RowActions actions) {
        ObservableValue<Row> row = itemProperty().flatMap(Line::row);
        row.subscribe(this::say);
        setOnMouseEntered(_ -> about().ifPresent(id -> actions.hover(Optional.of(id))));
        setOnMouseExited(_ -> actions.hover(Optional.empty()));
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && getItem() != null) {
                actions.open(getItem().now());
            }
        });
    }

    private Optional<String> about() {
        return Optional.ofNullable(getItem()).flatMap(line -> line.now().about());
    }

    private void say(@Nullable Row row) {
        setAccessibleText(row == null ? null : row.said());
        pseudoClassStateChanged(SUPPOSED, row != null && row.supposed());
    }
}

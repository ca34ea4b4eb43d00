package org.pactmap.desktop.tables;

import java.util.function.Supplier;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.pactmap.words.Words;

/// Sorts a table without a pointer: its entries are the columns, and which way round.
final class SortMenu extends MenuButton {

    /// @param table the table that is seen
    SortMenu(Supplier<TableView<Line>> table, Supplier<Words> words) {
        setId("sort");
        setOnShowing(_ -> fill(table.get(), words.get()));
    }

    /// An entry at least, without which a menu does not open.
    void say(Words words) {
        setText(words.say("tables.sort"));
        getItems().setAll(new RadioMenuItem(words.say("tables.sort.unsorted")));
    }

    private void fill(TableView<Line> table, Words words) {
        getItems().clear();
        boolean sorted = !table.getSortOrder().isEmpty();
        var unsorted = new RadioMenuItem(words.say("tables.sort.unsorted"));
        unsorted.setSelected(!sorted);
        unsorted.setOnAction(_ -> {
            table.getSortOrder().clear();
            table.sort();
        });
        getItems().add(unsorted);
        table.getColumns().forEach(column -> getItems().add(by(table, column)));
        if (sorted) {
            TableColumn<Line, ?> first = table.getSortOrder().getFirst();
            var round = new CheckMenuItem(words.say("tables.sort.descending"));
            round.setSelected(first.getSortType() == TableColumn.SortType.DESCENDING);
            round.setOnAction(_ -> first.setSortType(round.isSelected()
                    ? TableColumn.SortType.DESCENDING
                    : TableColumn.SortType.ASCENDING));
            getItems().addAll(new SeparatorMenuItem(), round);
        }
    }

    private static RadioMenuItem by(TableView<Line> table, TableColumn<Line, ?> column) {
        var item = new RadioMenuItem(column.getGraphic() instanceof Label heading ? heading.getText() : "");
        item.setSelected(!table.getSortOrder().isEmpty() && table.getSortOrder().getFirst().equals(column));
        item.setOnAction(_ -> {
            table.getSortOrder().clear();
            table.getSortOrder().add(column);
            table.sort();
        });
        return item;
    }
}

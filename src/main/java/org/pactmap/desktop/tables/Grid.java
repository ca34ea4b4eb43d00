package org.pactmap.desktop.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;
import org.pactmap.report.table.Clipping;
import org.pactmap.report.table.Column;
import org.pactmap.report.table.Order;
import org.pactmap.report.table.Row;
import org.pactmap.report.table.Table;
import org.pactmap.words.Words;

/// A table on the screen. While the day moves, its lines stay the same and their rows become others, so that what is
/// selected, the order, and where the reader is stay as they are.
final class Grid {

    private final TableView<Line> view = new TableView<>();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final Headings headings = new Headings();
    private final Widths widths = new Widths();
    private final Label none = new Label();
    private @Nullable Table shown;
    private boolean showing;

    /// @param sorted what to do when another order is asked for; the rows come in it
    Grid(RowActions actions, Runnable sorted) {
        view.getStyleClass().addAll("grid", "dense");
        view.setItems(lines);
        view.setPlaceholder(none);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setRowFactory(_ -> new RowLine(actions));
        view.setSortPolicy(_ -> {
            sorted.run();
            return true;
        });
        view.getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && !showing) {
                actions.select(line.now().about());
            }
        });
        view.widthProperty().subscribe(() -> widths.fit(view));
    }

    TableView<Line> view() {
        return view;
    }

    /// Shows a table, its rows in the order in which they come.
    ///
    /// @param empty what is said where it has no rows
    void show(Table table, String empty, Optional<String> selected) {
        showing = true;
        shown = table;
        none.setText(empty);
        List<Line> chosen = List.copyOf(view.getSelectionModel().getSelectedItems());
        replace(table.rows());
        headings.show(view, table.columns());
        widths.fit(view);
        sort();
        keep(chosen);
        showing = false;
        select(selected);
    }

    private void replace(List<Row> rows) {
        SequencedMap<String, Line> known = new LinkedHashMap<>();
        lines.forEach(line -> known.put(line.now().id(), line));
        SequencedSet<Line> kept = new LinkedHashSet<>();
        var fresh = new ArrayList<Line>();
        for (int i = 0; i < rows.size(); i++) {
            Line line = known.get(rows.get(i).id());
            if (line == null) {
                fresh.add(new Line(rows.get(i), i));
            } else {
                line.show(rows.get(i), i);
                kept.add(line);
            }
        }
        if (kept.size() < lines.size()) {
            lines.removeIf(line -> !kept.contains(line));
        }
        if (!fresh.isEmpty()) {
            lines.addAll(fresh);
        }
    }

    /// Puts the lines in order, if they are not.
    private void sort() {
        if (IntStream.range(1, lines.size()).anyMatch(i -> lines.get(i - 1).place() > lines.get(i).place())) {
            FXCollections.sort(lines, Comparator.comparingInt(Line::place));
        }
    }

    Order order() {
        return new Order(view.getSortOrder().stream().map(column -> new Order.By(view.getColumns().indexOf(column),
                column.getSortType() == TableColumn.SortType.ASCENDING)).filter(by -> by.column() >= 0).toList());
    }

    /// What is said of all of the table, and what the column tells by which it is sorted.
    List<String> explained(Words words) {
        if (shown == null) {
            return List.of();
        }
        List<Column> columns = shown.columns();
        Stream<String> sorted = order().columns().stream().limit(1).map(by -> columns.get(by.column()))
                .map(column -> words.say("tables.about.more",
                        words.say("tables.about", column.heading(), column.about())));
        return Stream.concat(Stream.of(shown.note()), sorted).filter(said -> !said.isEmpty()).toList();
    }

    /// Sees to it that these lines are selected, as far as they are still there.
    private void keep(List<Line> chosen) {
        List<Line> there = chosen.stream().filter(lines::contains).toList();
        var model = view.getSelectionModel();
        if (!there.equals(List.copyOf(model.getSelectedItems()))) {
            model.clearSelection();
            there.forEach(model::select);
        }
    }

    /// Selects what is selected on the map: its own rows, or else those of its ties. A row that is selected already
    /// stays the only one.
    void select(Optional<String> selected) {
        Line now = view.getSelectionModel().getSelectedItem();
        if (selected.isPresent() && now != null && now.now().isOf(selected.get())) {
            return;
        }
        List<Integer> own = selected.map(id -> matching(row -> row.isOf(id))).orElse(List.of());
        List<Integer> meant = own.isEmpty()
                ? selected.map(id -> matching(row -> row.touches().contains(id))).orElse(List.of())
                : own;
        boolean ofMap = now == null || now.now().about().isPresent();
        showing = true;
        if (ofMap || !meant.isEmpty()) {
            view.getSelectionModel().clearSelection();
        }
        if (!meant.isEmpty()) {
            meant.reversed().forEach(view.getSelectionModel()::select);
            bringIntoView(meant.getFirst());
        }
        showing = false;
    }

    private List<Integer> matching(Predicate<Row> wanted) {
        return IntStream.range(0, lines.size()).filter(i -> wanted.test(lines.get(i).now())).boxed().toList();
    }

    /// Moves the table as little as may be.
    private void bringIntoView(int index) {
        if (view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getCellCount() > index) {
            flow.scrollTo(index);
        } else {
            view.scrollTo(index);
        }
    }

    /// The rows that are selected, in the order in which they are seen.
    Optional<Clipping> selected() {
        List<Row> rows = view.getSelectionModel().getSelectedIndices().stream().sorted()
                .filter(index -> index >= 0 && index < lines.size()).map(index -> lines.get(index).now()).toList();
        return Optional.ofNullable(shown).filter(_ -> !rows.isEmpty()).map(table -> new Clipping(table, rows));
    }

    /// All rows, in the order in which they are seen.
    Optional<Clipping> all() {
        return Optional.ofNullable(shown).map(table -> new Clipping(table, lines.stream().map(Line::now).toList()));
    }
}

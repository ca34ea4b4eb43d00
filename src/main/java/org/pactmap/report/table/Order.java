package org.pactmap.report.table;

import java.util.Comparator;
import java.util.List;
import org.pactmap.words.Alphabet;
import org.pactmap.words.Language;

/// By which columns rows are sorted, the weightiest first; by none they stay in the order of the file.
public record Order(List<By> columns) {

    public Order {
        columns = List.copyOf(columns);
    }

    /// @param column from 0
    public record By(int column, boolean ascending) {}

    public Comparator<Row> in(Language language) {
        Alphabet alphabet = Alphabet.of(language);
        Comparator<Row> order = (_, _) -> 0;
        for (By by : columns) {
            Comparator<Cell> cells = Cell.order(alphabet, by.ascending());
            order = order.thenComparing(row -> row.cells().get(by.column()), cells);
        }
        return order;
    }
}

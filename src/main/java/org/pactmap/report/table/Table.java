package org.pactmap.report.table;

import java.util.List;
import java.util.Optional;
import org.pactmap.words.Language;

/// A table of the network on a day.
///
/// @param rows those that pass the filter, in the order of the file; what is supposed comes last
/// @param scenario what is supposed, where something is; it goes with each row that is taken away
/// @param headline what is shown of what: the scenario, the day, how many rows, and what is filtered
/// @param note what is said of all of it; may be empty
public record Table(Subject subject, List<Column> columns, List<Row> rows, Optional<String> scenario,
        String headline, String note) {

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /// The same with its rows in an order; columns that it does not have order nothing.
    public Table in(Order order, Language language) {
        var own = new Order(order.columns().stream().filter(by -> by.column() < columns.size()).toList());
        return new Table(subject, columns, rows.stream().sorted(own.in(language)).toList(), scenario, headline, note);
    }
}

package org.pactmap.report.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Rows to take away, under the headings of their table. Under a scenario each row says so, wherever it may go.
public record Clipping(Table table, List<Row> rows) {

    public Clipping {
        rows = List.copyOf(rows);
    }

    /// As a reader sees them, with tabs between; what a table program would take for a formula is made harmless.
    public String text() {
        return lines(Cell::shown).map(line -> line.stream().map(Clipping::onOneLine).map(Csv::harmless)
                .collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
    }

    /// With days and numbers as a table program reads them in every language.
    public String csv() {
        return Csv.of(lines(Cell::plain).toList());
    }

    private Stream<List<String>> lines(Function<Cell, String> words) {
        Stream<String> headings = table.columns().stream().map(Column::heading);
        return Stream.concat(Stream.of(with(headings, "SCENARIO")),
                rows.stream().map(row -> with(row.cells().stream().map(words), table.scenario().orElse(""))));
    }

    private List<String> with(Stream<String> cells, String scenario) {
        return Stream.concat(cells, table.scenario().isPresent() ? Stream.of(scenario) : Stream.empty()).toList();
    }

    private static String onOneLine(String shown) {
        return shown.replaceAll("[\\t\\r\\n]+", " ");
    }
}

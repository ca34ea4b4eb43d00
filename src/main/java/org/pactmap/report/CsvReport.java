package org.pactmap.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.pactmap.report.Report.Block;
import org.pactmap.report.table.Csv;

/// A report as CSV (RFC 4180), for a table program: one value a row, with the section, the row and the column that it
/// stands in. No two rows of a table have the same name.
final class CsvReport {

    private final List<List<String>> rows = new ArrayList<>();

    private CsvReport() {}

    static byte[] of(Report report) {
        var csv = new CsvReport();
        csv.rows.add(List.of("section", "row", "column", "value"));
        csv.add("report", "title", "", report.title());
        csv.add("report", "lead", "", report.lead());
        report.parameters().forEach(fact -> csv.add("report", fact.name(), "", fact.value()));
        csv.add("report", "map", "", report.map().description());
        for (Report.Section section : report.sections()) {
            for (int i = 0; i < section.blocks().size(); i++) {
                csv.add(section.heading(), i + 1, section.blocks().get(i));
            }
        }
        return Csv.of(csv.rows).getBytes(StandardCharsets.UTF_8);
    }

    private void add(String section, int number, Block block) {
        switch (block) {
            case Report.Paragraph(var words) -> add(section, Integer.toString(number), "", words);
            case Report.Fact(var name, var value) -> add(section, name, "", value);
            case Report.Saying(var side, var words, var where, _) -> add(section, side, where, words);
            case Report.Table table -> add(section, table);
        }
    }

    private void add(String section, Report.Table table) {
        SequencedSet<String> keys = new LinkedHashSet<>();
        for (List<String> row : table.rows()) {
            String key = free(Csv.harmless(row.getFirst()), keys);
            keys.add(key);
            for (int i = 1; i < row.size(); i++) {
                add(section, key, table.columns().get(i), row.get(i));
            }
        }
    }

    /// What a row is known by: its first cell, with a number where that is empty or another row has it.
    private static String free(String first, SequencedSet<String> taken) {
        String key = first;
        for (int n = first.isEmpty() ? 1 : 2; key.isEmpty() || taken.contains(key); n++) {
            key = (first + " (" + n + ")").strip();
        }
        return key;
    }

    private void add(String section, String row, String column, String value) {
        rows.add(List.of(section, row, column, value));
    }
}

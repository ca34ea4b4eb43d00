package org.pactmap.report;

import java.util.List;

/// A table in plain text: the first column starts at the left, the others end at the right, with two spaces between.
final class Columns {

    private static final String GAP = "  ";

    private Columns() {}

    /// @param rows of equal length
    static List<String> of(List<List<String>> rows) {
        return rows.stream().map(row -> line(row, rows)).toList();
    }

    private static String line(List<String> row, List<List<String>> rows) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            int column = i;
            int width = rows.stream().mapToInt(one -> one.get(column).length()).max().orElse(0);
            String blank = " ".repeat(width - row.get(i).length());
            line.append(i == 0 ? row.get(i) + blank : GAP + blank + row.get(i));
        }
        return line.toString().stripTrailing();
    }
}

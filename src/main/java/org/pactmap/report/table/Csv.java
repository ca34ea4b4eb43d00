package org.pactmap.report.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/// Comma separated values (RFC 4180), for a table program. A value that such a program would take for a formula gets an
/// apostrophe before it (OWASP ASVS 1.2.10).
public final class Csv {

    private static final String FORMULA = "=+-@\t\r\0";

    private Csv() {}

    public static String of(List<List<String>> rows) {
        var text = new StringBuilder();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            for (List<String> row : rows) {
                printer.printRecord(row.stream().map(Csv::harmless).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException("text in memory cannot fail", impossible);
        }
        return text.toString();
    }

    /// The value as no table program computes it.
    public static String harmless(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}

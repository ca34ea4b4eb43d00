package org.pactmap.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The files that a report can be.
public enum ReportFormat {
    HTML("html"),
    MARKDOWN("md"),
    CSV("csv"),
    JSON("json");

    private final String ending;

    ReportFormat(String ending) {
        this.ending = ending;
    }

    /// The ending of the names of such files.
    public String ending() {
        return ending;
    }

    /// The format that the name of a file asks for.
    public static Optional<ReportFormat> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> name.endsWith("." + format.ending)).findFirst();
    }

    /// The bytes of the file, in UTF-8. The same report gives the same bytes.
    public byte[] write(Report report) {
        return switch (this) {
            case HTML -> HtmlReport.of(report);
            case MARKDOWN -> MarkdownReport.of(report);
            case CSV -> CsvReport.of(report);
            case JSON -> JsonReport.of(report);
        };
    }
}

package org.pactmap.report;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.pactmap.report.Report.Block;

/// A report as Markdown; the map is told in words.
final class MarkdownReport {

    private static final Pattern SIGNS = Pattern.compile("([\\\\`*_\\[\\]<>|#&])");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    private final Report report;
    private final StringBuilder markdown = new StringBuilder();

    private MarkdownReport(Report report) {
        this.report = report;
    }

    static byte[] of(Report report) {
        return new MarkdownReport(report).written().getBytes(StandardCharsets.UTF_8);
    }

    private String written() {
        paragraph("# " + text(report.title()));
        paragraph(text(report.lead()));
        report.parameters().forEach(fact -> line("- " + text(fact.name()) + ": **" + text(fact.value()) + "**"));
        line("");
        paragraph(text(report.map().description()));
        for (Report.Section section : report.sections()) {
            paragraph("## " + text(section.heading()));
            section.blocks().forEach(this::block);
        }
        return markdown.toString().stripTrailing() + "\n";
    }

    private void block(Block block) {
        switch (block) {
            case Report.Paragraph(var words) -> paragraph(text(words));
            case Report.Fact(var name, var value) -> paragraph(text(name) + ": **" + text(value) + "**");
            case Report.Saying saying -> paragraph("> **" + text(saying.side()) + "** " + text(saying.words())
                    + where(saying));
            case Report.Table table -> table(table);
        }
    }

    private static String where(Report.Saying saying) {
        if (saying.where().isEmpty()) {
            return "";
        }
        return "  \n> " + text(saying.where()) + (saying.note() > 0 ? " (" + saying.note() + ")" : "");
    }

    private void table(Report.Table table) {
        row(table.columns());
        line("|" + String.join("|", Collections.nCopies(table.columns().size(), "---")) + "|");
        table.rows().forEach(this::row);
        line("");
    }

    private void row(List<String> cells) {
        line("| " + String.join(" | ", cells.stream().map(MarkdownReport::text).toList()) + " |");
    }

    private void paragraph(String words) {
        line(words);
        line("");
    }

    private void line(String words) {
        markdown.append(words).append('\n');
    }

    /// Words of ours or of a dataset, whatever signs are in them. An address can be copied as it stands.
    private static String text(String words) {
        if (ADDRESS.matcher(words).matches()) {
            return "<" + words.replace("<", "%3C").replace(">", "%3E").replace("|", "%7C") + ">";
        }
        return SIGNS.matcher(words.replace('\n', ' ')).replaceAll("\\\\$1");
    }
}

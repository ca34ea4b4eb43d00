package org.pactmap.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pactmap.export.SvgFile;
import org.pactmap.report.Report.Block;

/// A report as one HTML file, with the map in it. It needs nothing from outside and runs nothing.
final class HtmlReport {

    private static final String STYLE = """
            body{font:16px/1.5 "Helvetica Neue",Arial,sans-serif;color:#17202a;background:#fbfaf7;            max-width:60rem;margin:2rem auto;padding:0 1rem}
            svg{width:100%;height:auto;border:1px solid #d5dae1}
            table{border-collapse:collapse;width:100%;font-size:.875rem}
            th,td{text-align:left;vertical-align:top;padding:.25rem .5rem;border-bottom:1px solid #d5dae1}
            td{overflow-wrap:anywhere}
            blockquote{margin:.5rem 0;padding-left:.75rem;border-left:3px solid #17202a}
            dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}
            dt{color:#4e5968}dd{margin:0;font-weight:600}
            """;

    private final Report report;
    private final StringBuilder html = new StringBuilder();

    private HtmlReport(Report report) {
        this.report = report;
    }

    static byte[] of(Report report) {
        return new HtmlReport(report).written().getBytes(StandardCharsets.UTF_8);
    }

    private String written() {
        html.append("<!DOCTYPE html>\n<html lang=\"").append(text(report.language()))
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n<title>").append(text(report.title()))
                .append("</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n<body>\n");
        element("h1", report.title());
        element("p", report.lead());
        html.append(map()).append('\n');
        facts(report.parameters());
        element("p", report.map().description());
        report.sections().forEach(this::section);
        return html.append("</body>\n</html>\n").toString();
    }

    /// The SVG without the line that says it is XML, which HTML does not have.
    private String map() {
        String svg = new String(SvgFile.of(report.map()), StandardCharsets.UTF_8);
        return svg.substring(svg.indexOf("<svg")).strip();
    }

    private void section(Report.Section section) {
        element("h2", section.heading());
        section.blocks().forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Report.Paragraph(var words) -> element("p", words);
            case Report.Fact fact -> facts(List.of(fact));
            case Report.Saying saying -> saying(saying);
            case Report.Table table -> table(table);
        }
    }

    private void facts(List<Report.Fact> facts) {
        html.append("<dl>\n");
        for (Report.Fact fact : facts) {
            html.append("<dt>").append(text(fact.name())).append("</dt><dd>").append(text(fact.value()))
                    .append("</dd>\n");
        }
        html.append("</dl>\n");
    }

    private void saying(Report.Saying saying) {
        html.append("<blockquote><strong>").append(text(saying.side())).append("</strong> ")
                .append(text(saying.words()));
        if (!saying.where().isEmpty()) {
            html.append("<br><small>").append(text(saying.where()));
            if (saying.note() > 0) {
                html.append(" [").append(saying.note()).append(']');
            }
            html.append("</small>");
        }
        html.append("</blockquote>\n");
    }

    private void table(Report.Table table) {
        html.append("<table>\n<thead><tr>");
        table.columns().forEach(column -> html.append("<th scope=\"col\">").append(text(column)).append("</th>"));
        html.append("</tr></thead>\n<tbody>\n");
        for (List<String> row : table.rows()) {
            html.append("<tr>");
            row.forEach(cell -> html.append("<td>").append(text(cell)).append("</td>"));
            html.append("</tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private void element(String name, String words) {
        html.append('<').append(name).append('>').append(text(words)).append("</").append(name).append(">\n");
    }

    private static String text(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}

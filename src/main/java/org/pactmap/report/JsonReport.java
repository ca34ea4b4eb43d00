package org.pactmap.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.pactmap.report.Report.Block;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A report as JSON, for programs: the same sections and blocks.
final class JsonReport {

    private JsonReport() {}

    static byte[] of(Report report) {
        ObjectNode object = Json.object();
        object.put("title", report.title());
        object.put("lead", report.lead());
        object.put("language", report.language());
        ObjectNode parameters = object.putObject("parameters");
        report.parameters().forEach(fact -> parameters.put(fact.name(), fact.value()));
        object.put("map", report.map().description());
        ArrayNode sections = object.putArray("sections");
        for (Report.Section section : report.sections()) {
            ObjectNode one = sections.addObject();
            one.put("heading", section.heading());
            ArrayNode blocks = one.putArray("blocks");
            section.blocks().forEach(block -> add(block, blocks.addObject()));
        }
        return Json.text(object).getBytes(StandardCharsets.UTF_8);
    }

    private static void add(Block block, ObjectNode object) {
        switch (block) {
            case Report.Paragraph(var words) -> object.put("text", words);
            case Report.Fact(var name, var value) -> object.put("name", name).put("value", value);
            case Report.Saying(var side, var words, var where, var note) ->
                object.put("side", side).put("words", words).put("where", where).put("source", note);
            case Report.Table(var columns, var rows) -> {
                texts(columns, object.putArray("columns"));
                ArrayNode lines = object.putArray("rows");
                rows.forEach(row -> texts(row, lines.addArray()));
            }
        }
    }

    private static void texts(List<String> texts, ArrayNode array) {
        texts.forEach(array::add);
    }
}

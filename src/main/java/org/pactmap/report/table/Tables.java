package org.pactmap.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.plot.FilterWords;
import org.pactmap.scenario.Sentences;
import org.pactmap.words.Words;

/// Makes the tables of a network on a day. What the tables of one network show follows its day, its scenario and the
/// filter of its view.
public final class Tables {

    private Tables() {}

    public static Table of(Subject subject, Material material) {
        return switch (subject) {
            case ENTITIES -> {
                var rows = new EntityRows(material);
                yield table(subject, material, rows.columns(), rows.rows(), rows.note());
            }
            case TIES -> {
                var rows = new TieRows(material);
                yield table(subject, material, rows.columns(), rows.rows(), "");
            }
            case EVIDENCE -> {
                var rows = new EvidenceRows(material);
                yield table(subject, material, rows.columns(), rows.rows(), "");
            }
            case SOURCES -> {
                var rows = new SourceRows(material);
                yield table(subject, material, rows.columns(), rows.rows(), "");
            }
        };
    }

    private static Table table(Subject subject, Material material, List<Column> columns, List<Row> rows, String note) {
        return new Table(subject, columns, rows, scenario(material), headline(material,
                material.words().count("table.count." + subject.word(), rows.size())), note);
    }

    private static Optional<String> scenario(Material material) {
        return material.network().scenario().map(scenario -> Sentences.heading(scenario, material.words()));
    }

    /// "SCENARIO “...”  ·  15 May 2024  ·  94 things  ·  filtered: without bodies".
    static String headline(Material material, String count) {
        Words words = material.words();
        var parts = new ArrayList<String>();
        scenario(material).ifPresent(parts::add);
        parts.add(words.day(material.network().day()));
        parts.add(count);
        List<String> asked = new FilterWords(material.names()).all(material.view().filter());
        if (!asked.isEmpty()) {
            parts.add(words.say("subtitle.filtered", String.join(", ", asked)));
        }
        return String.join("  ·  ", parts);
    }
}

package org.pactmap.report.table;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.Relation;
import org.pactmap.network.Network;
import org.pactmap.words.Words;

/// A row for each tie that holds on the day, there or absent.
final class TieRows {

    private final Material material;
    private final Network network;
    private final Words words;
    private final Phrases phrases;
    private final Spoken spoken;

    TieRows(Material material) {
        this.material = material;
        this.network = material.network();
        this.words = material.words();
        this.phrases = new Phrases(material.names());
        this.spoken = new Spoken(network, material.names());
    }

    List<Column> columns() {
        return Stream.of("from", "tie", "to", "since", "until", "holds", "strength", "sources")
                .map(key -> material.column(key, false)).toList();
    }

    List<Row> rows() {
        return material.ties().stream().map(this::row).toList();
    }

    private Row row(Relation relation) {
        boolean supposed = network.isSupposed(relation.id());
        List<Cell> cells = List.of(end(relation.from(), relation), material.text(phrases.onward(relation)),
                end(relation.to(), relation), material.day(relation.holds().from()), until(relation),
                material.text(status(relation)),
                supposed ? material.doesNotApply() : material.strength(relation.strength()),
                supposed ? material.doesNotApply() : material.text(sources(relation)));
        return new Row(relation.id(), Optional.of(relation.id()),
                Stream.concat(relation.from().stream(), relation.to().stream()).toList(), cells, spoken.tie(relation),
                supposed);
    }

    private Cell end(Optional<String> id, Relation relation) {
        return material.text(phrases.end(id, relation));
    }

    private Cell until(Relation relation) {
        return relation.holds().until().isPresent()
                ? material.day(relation.holds().until())
                : new Cell.Missing("", words.say("table.open"));
    }

    private String status(Relation relation) {
        if (network.isSupposed(relation.id())) {
            return words.say("strength.supposed");
        }
        String status = !relation.exists()
                ? words.say("tie.absent")
                : words.say(relation.holds().approximate(network.day()) ? "table.tie.about" : "table.tie.holds");
        return Spoken.isDisputed(relation) ? words.say("table.remark", status, words.say("table.disputed")) : status;
    }

    private String sources(Relation relation) {
        return relation.evidence().stream().map(Evidence::source).distinct().map(material::source)
                .collect(Collectors.joining("; "));
    }
}

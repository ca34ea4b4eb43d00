package org.pactmap.report.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Source;
import org.pactmap.words.Words;

/// A row for each source, with how much of what is shown rests on it. Under a filter, only those on which something
/// does.
final class SourceRows {

    private final Material material;
    private final Words words;

    SourceRows(Material material) {
        this.material = material;
        this.words = material.words();
    }

    List<Column> columns() {
        return List.of(material.column("title", false), material.column("publisher", false),
                material.column("date", false), material.column("claims", true), material.column("url", false),
                material.column("retrieved", false));
    }

    List<Row> rows() {
        SequencedMap<String, Integer> claims = new LinkedHashMap<>();
        Claim.of(material).forEach(claim -> claim.evidence().stream().map(Evidence::source).distinct()
                .forEach(source -> claims.merge(source, 1, Integer::sum)));
        return material.network().facts().sources().values().stream()
                .filter(source -> material.view().filter().isOpen() || claims.containsKey(source.id()))
                .map(source -> row(source, claims.getOrDefault(source.id(), 0))).toList();
    }

    private Row row(Source source, int claims) {
        List<Cell> cells = List.of(material.text(source.title()), material.text(source.publisher()),
                material.day(source.date()), material.number(claims), material.text(source.url()),
                material.day(source.retrieved()));
        String said = words.count("table.said.source", claims, source.title(), cells.get(1).said(),
                cells.get(2).said());
        return new Row(source.id(), Optional.empty(), List.of(), cells, said, false);
    }
}

package org.pactmap.report.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Evidence;
import org.pactmap.words.Words;

/// A row for each piece of evidence for what holds on the day.
final class EvidenceRows {

    private final Material material;
    private final Words words;

    EvidenceRows(Material material) {
        this.material = material;
        this.words = material.words();
    }

    List<Column> columns() {
        return Stream.of("claim", "stance", "strength", "source", "locator", "quote")
                .map(key -> material.column(key, false)).toList();
    }

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        for (Claim claim : Claim.of(material)) {
            for (int i = 0; i < claim.evidence().size(); i++) {
                rows.add(row(claim, i, claim.evidence().get(i)));
            }
        }
        return rows;
    }

    private Row row(Claim claim, int number, Evidence evidence) {
        String stance = words.say("table.stance." + evidence.bearing().word());
        Cell quote = quote(evidence);
        Cell strength = claim.strength().map(material::strength).orElseGet(material::doesNotApply);
        List<Cell> cells = List.of(material.text(claim.words()), material.text(stance), strength,
                material.text(material.source(evidence.source())), material.text(evidence.locator()), quote);
        String said =
                words.say("table.said.evidence", claim.words(), words.capital(stance), material.names().place(evidence),
                        quote.said());
        return new Row(claim.id() + "@" + number, Optional.of(claim.about()), claim.touches(), cells, said, false);
    }

    /// The quote; else what the dataset notes in its own words.
    private Cell quote(Evidence evidence) {
        return evidence.quote().isEmpty()
                ? evidence.note().map(note -> material.text(note.in(words.language())))
                        .orElseGet(material::notFound)
                : new Cell.Text(words.say("said.quote", evidence.quote()));
    }
}

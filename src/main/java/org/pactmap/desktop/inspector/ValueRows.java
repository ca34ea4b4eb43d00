package org.pactmap.desktop.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.pactmap.agreement.Contents;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Strength;
import org.pactmap.agreement.Value;
import org.pactmap.desktop.inspector.Card.Fact;

/// The values of an attribute as rows: one for each, but one for all that rest on the same evidence.
record ValueRows(Contents contents, Sayings sayings) {

    List<Fact> of(String key, List<Value> values) {
        SequencedMap<List<Evidence>, List<String>> byEvidence = new LinkedHashMap<>();
        values.forEach(value -> byEvidence.computeIfAbsent(value.evidence(), _ -> new ArrayList<>())
                .add(remarked(contents.of(value.content()), value.strength())));
        return byEvidence.entrySet().stream().map(entry -> new Fact(contents.attribute(key),
                String.join("; ", entry.getValue()), sayings.of(entry.getKey()))).toList();
    }

    /// What is said, and how surely where that is not quite.
    String remarked(String said, Strength strength) {
        return strength == Strength.ASSERTED ? said : said + " · " + sayings.strength(strength);
    }
}

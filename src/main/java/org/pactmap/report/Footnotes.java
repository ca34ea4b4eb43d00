package org.pactmap.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Source;

/// Evidence as footnotes, ready to be pasted: publisher, title, date, places, address, and when it was read.
record Footnotes(Names names) {

    private record Cited(String source, boolean disputes) {}

    /// One footnote a source, in the order in which it is first cited, with all places in it; what disputes stands apart.
    List<String> of(List<Evidence> evidence) {
        SequencedMap<Cited, SequencedSet<String>> places = new LinkedHashMap<>();
        evidence.forEach(one -> {
            SequencedSet<String> of = places.computeIfAbsent(new Cited(one.source(), one.disputes()),
                    _ -> new LinkedHashSet<>());
            if (!one.locator().isEmpty()) {
                of.add(one.locator());
            }
        });
        var notes = new ArrayList<String>();
        places.forEach((cited, locators) -> {
            String note = note(cited.source(), List.copyOf(locators));
            notes.add(cited.disputes() ? names.words().say("cite.against", note) : note);
        });
        return notes;
    }

    private String note(String id, List<String> locators) {
        Source source = names.facts().sources().get(id);
        if (source == null) {
            return id + ".";
        }
        if (source.isGeneralKnowledge()) {
            return names.words().say("inspector.unsourced") + ".";
        }
        String title = names.words().say("cite.title", source.title());
        String all = Stream.of(Stream.of(source.publisher(), title), source.date().map(names::when).stream(),
                locators.stream(), Stream.of(source.url())).flatMap(parts -> parts).filter(part -> !part.isEmpty())
                .reduce((one, other) -> one + ", " + other).orElse(id);
        return retrieved(source).map(when -> names.words().say("cite.retrieved", all, when)).orElse(all + ".");
    }

    private Optional<String> retrieved(Source source) {
        return source.retrieved().map(names::when);
    }
}

package org.pactmap.desktop.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Contents;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.Search;
import org.pactmap.agreement.Source;
import org.pactmap.agreement.Strength;
import org.pactmap.desktop.inspector.Card.Said;
import org.pactmap.gaps.Ground;
import org.pactmap.gaps.Tally;
import org.pactmap.words.Words;

/// Who says what: evidence and grounds in words, with the place in the source.
record Sayings(Names names) {

    /// Each piece of evidence once, in the order of the file.
    List<Said> of(List<Evidence> evidence) {
        return evidence.stream().map(one -> said(one, "", "")).distinct().toList();
    }

    /// What speaks for a finding, or against it.
    List<Said> grounds(List<Ground> grounds) {
        return grounds.stream().map(this::said).distinct().toList();
    }

    private Said said(Ground ground) {
        return switch (ground) {
            case Ground.Said(var relation, var evidence) -> said(evidence, strength(relation.strength()),
                    new Phrases(names).sentence(relation));
            case Ground.Sought(var search) -> sought(search);
            case Ground.Channels(var tally) -> channels(tally);
            case Ground.Supposed(var relation) -> new Said(new Phrases(names).sentence(relation),
                    names.words().say("supposed.not-sourced"), "", false);
        };
    }

    /// The quote with the dataset's note; else the note alone; else what the evidence is for, in our words, which may
    /// be none where it stands right under what it is for.
    private Said said(Evidence evidence, String remark, String otherwise) {
        String place = names.place(evidence);
        String where = remark.isEmpty() ? place : place + " · " + remark;
        String note = evidence.note().map(label -> label.in(names.language())).orElse("");
        if (evidence.quote().isEmpty()) {
            return new Said(note.isEmpty() ? otherwise : note, where, "", evidence.disputes());
        }
        return new Said(names.words().say("said.quote", evidence.quote()), where, note, evidence.disputes());
    }

    private Said sought(Search search) {
        Words words = names.words();
        String tie = "tie." + search.sought() + ".sought";
        String kind = words.knows(tie) ? words.say(tie) : new Contents(names).attribute(search.sought());
        String found = search.found() == 0
                ? words.say("said.sought.none", kind)
                : words.count("said.sought.some", search.found(), kind);
        String where = words.count("said.sought.where", search.sources().size(), search.extent().in(names.language()),
                names.when(search.when()));
        return new Said(found, where, "", false);
    }

    private Said channels(Tally tally) {
        Words words = names.words();
        Stream<String> rest = Stream.of(
                tally.partly() == 0 ? "" : words.say("said.channels.partly", tally.partly()),
                tally.unknown() == 0 ? "" : words.say("said.channels.unknown", tally.unknown()));
        String details = String.join(", ", rest.filter(part -> !part.isEmpty()).toList());
        String where = words.say("said.channels.where");
        return new Said(words.count("said.channels", tally.yes(), tally.of()),
                details.isEmpty() ? where : where + " · " + details, "", false);
    }

    /// The word for how surely something is said.
    String strength(Strength strength) {
        return names.words().say("strength." + strength.word());
    }

    /// The names of the sources, each once.
    String sources(List<Evidence> evidence) {
        return String.join("; ", evidence.stream().map(Evidence::source).distinct()
                .map(id -> Optional.ofNullable(names.facts().sources().get(id)).map(Source::shortTitle).orElse(id))
                .toList());
    }
}

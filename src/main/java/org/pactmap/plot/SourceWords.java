package org.pactmap.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.RelationKind;
import org.pactmap.gaps.Basis;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Ground;
import org.pactmap.network.Standing;
import org.pactmap.words.Words;

/// The source line: who states what is missing and where, how many sources stand behind the rest, footnotes of
/// names, the day that is shown, and the edition of the data.
record SourceWords(Subject subject) {

    /// The longest wording first.
    List<String> wordings() {
        return signatories().map(list -> List.of(line(List.of(sources(), list)), line(List.of(sources()))))
                .orElseGet(() -> List.of(line(List.of(sources()))));
    }

    private String line(List<String> sources) {
        var parts = new ArrayList<String>(sources);
        if (subject.signed() > 1 && bases().contains(Optional.of(Basis.COMPUTED))) {
            parts.add(subject.words().say("source.none-found"));
        }
        Words words = subject.words();
        int unsourced = (int) subject.parties().stream().filter(SeatLabels::isUnsourced)
                .filter(party -> subject.standing(party) == Standing.SIGNED).count();
        if (unsourced > 0) {
            parts.add(words.say("source.unsourced", subject.of(unsourced)));
        }
        subject.parties().stream().filter(party -> party.entity().label().footnote().isPresent())
                .forEach(party -> parts.add(words.say("source.footnote", party.entity().label().in(words.language()),
                        party.entity().label().footnote().orElseThrow().in(words.language()))));
        parts.add(words.say("source.edition", words.day(subject.network().day()), Version.program(),
                subject.facts().header().edition()));
        return String.join("  ·  ", parts);
    }

    /// Whose list of those who signed a framework counts, where another source disputes a name on it.
    private Optional<String> signatories() {
        Words words = subject.words();
        List<String> documents = subject.findings().framework().documents();
        return subject.network().relations(RelationKind.SIGNS).stream()
                .filter(tie -> tie.evidence().stream().anyMatch(Evidence::disputes))
                .filter(tie -> documents.stream().anyMatch(tie::endsAt))
                .flatMap(tie -> tie.evidence().stream().filter(evidence -> !evidence.disputes()).limit(1)
                        .flatMap(evidence -> Optional.ofNullable(subject.facts().sources().get(evidence.source()))
                                .stream())
                        .map(source -> words.say("source.signatories",
                                words.capital(tie.to().map(subject::inSentence).orElse("")), source.publisher())))
                .findFirst();
    }

    private List<Optional<Basis>> bases() {
        Findings findings = subject.findings();
        return List.of(findings.hub().basis(), findings.framework().basis(), findings.accession().basis());
    }

    private String sources() {
        Facts facts = subject.facts();
        SequencedMap<String, SequencedSet<String>> stating = new LinkedHashMap<>();
        var topics = new ArrayList<String>();
        if (subject.signed() > 1) {
            Findings found = subject.findings();
            collect("hub", found.hub().basis(), found.hub().speaksFor(), stating, topics);
            collect("framework", found.framework().basis(), found.framework().speaksFor(), stating, topics);
            collect("accession", found.accession().basis(), found.accession().speaksFor(), stating, topics);
        }
        Words words = subject.words();
        int all = (int) facts.sources().values().stream().filter(source -> !source.isGeneralKnowledge()).count();
        int rest = all - stating.size();
        if (stating.isEmpty()) {
            return words.count("source.all", all);
        }
        String stated = words.list(stating.entrySet().stream().map(entry -> named(entry.getKey(),
                entry.getValue())).toList());
        return words.say("source.stated", stated, String.join(", ", topics)) + "; "
                + words.count("source.rest", rest);
    }

    private void collect(String topic, Optional<Basis> basis, List<Ground> grounds,
            SequencedMap<String, SequencedSet<String>> stating, List<String> topics) {
        if (!basis.equals(Optional.of(Basis.STATED))) {
            return;
        }
        topics.add(subject.words().say("source.about." + topic));
        for (Ground ground : grounds) {
            if (ground instanceof Ground.Said said) {
                stating.computeIfAbsent(said.evidence().source(), _ -> new LinkedHashSet<>())
                        .add(said.evidence().locator());
            }
        }
    }

    private String named(String source, SequencedSet<String> locators) {
        String title = subject.facts().sources().containsKey(source)
                ? subject.facts().sources().get(source).shortTitle()
                : source;
        List<String> sorted = locators.stream().filter(locator -> !locator.isEmpty()).sorted().toList();
        return sorted.isEmpty() ? title : title + ", " + String.join(", ", sorted);
    }
}

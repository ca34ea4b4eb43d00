package org.pactmap.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.RelationKind;
import org.pactmap.gaps.Basis;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Ground;
import org.pactmap.layout.Caption;
import org.pactmap.layout.Captions;
import org.pactmap.network.Standing;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Sentences;
import org.pactmap.words.Words;

/// The source line: who states what is missing and where, how many sources stand behind the rest, footnotes of
/// names, the day that is shown, and the edition of the data.
record SourceWords(Subject subject) {

    /// Characters of the name of a scenario where there is little room.
    private static final int LONGEST_NAME = 24;

    private static final String SEPARATOR = "  ·  ";

    /// Of what a page wants said, the longest wording first; none where it wants nothing.
    List<String> wordings(Captions captions) {
        boolean day = captions.has(Caption.DAY);
        if (!captions.has(Caption.SOURCES)) {
            return day ? List.of(edition()) : List.of();
        }
        int ending = day ? 0 : (SEPARATOR + edition()).length();
        return wordings().stream().map(text -> text.substring(0, text.length() - ending)).toList();
    }

    /// The longest wording first.
    List<String> wordings() {
        var wordings = new ArrayList<List<String>>();
        signatories().ifPresent(list -> wordings.add(List.of(sources(), list)));
        wordings.add(List.of(sources()));
        return subject.network().scenario().map(scenario -> supposed(scenario, wordings))
                .orElseGet(() -> wordings.stream().map(sources -> line(sources, true)).toList());
    }

    /// Before the sources of the facts stands that not all is sourced; at the end in as few words as can be.
    private List<String> supposed(Scenario scenario, List<List<String>> wordings) {
        Words words = subject.words();
        String heading = Sentences.heading(scenario, words);
        List<String> all = List.of(words.count("source.all", sourced()));
        String brief = Sentences.heading(scenario, brief(scenario.name().in(words.language())), words);
        return Stream.concat(Stream.concat(wordings.stream().map(sources -> after(heading, sources)),
                Stream.of(after(heading, List.of(briefly())), after(heading, all), after(brief, all)))
                .map(sources -> line(sources, true)),
                Stream.of(line(after(heading, all), false), line(after(brief, all), false))).toList();
    }

    private static List<String> after(String heading, List<String> sources) {
        return Stream.concat(Stream.of(heading), sources.stream()).toList();
    }

    private static String brief(String name) {
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME).strip() + "…";
    }

    /// @param explained whether it says what "none found" means
    private String line(List<String> sources, boolean explained) {
        var parts = new ArrayList<String>(sources);
        if (explained && subject.signed() > 1 && bases().contains(Optional.of(Basis.COMPUTED))) {
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
        parts.add(edition());
        return String.join(SEPARATOR, parts);
    }

    private String edition() {
        Words words = subject.words();
        return words.say("source.edition", words.day(subject.network().day()), Version.program(),
                subject.facts().header().edition());
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
        var topics = new ArrayList<String>();
        SequencedMap<String, SequencedSet<String>> stating = stating(topics);
        Words words = subject.words();
        int rest = sourced() - stating.size();
        if (stating.isEmpty()) {
            return words.count("source.all", sourced());
        }
        String stated = words.list(stating.entrySet().stream().map(entry -> named(entry.getKey(),
                entry.getValue())).toList());
        return words.say("source.stated", stated, String.join(", ", topics)) + "; "
                + words.count("source.rest", rest);
    }

    /// How many sources there are beside general knowledge.
    private int sourced() {
        return (int) subject.facts().sources().values().stream().filter(source -> !source.isGeneralKnowledge())
                .count();
    }

    /// The same without saying what is stated where.
    private String briefly() {
        List<String> titles = stating(new ArrayList<>()).sequencedKeySet().stream().map(this::title).toList();
        int rest = sourced() - titles.size();
        return titles.isEmpty()
                ? sources()
                : subject.words().count("source.brief", rest, String.join(", ", titles));
    }

    /// The sources that state what is missing, each with the places in it.
    ///
    /// @param topics takes what they state
    private SequencedMap<String, SequencedSet<String>> stating(List<String> topics) {
        SequencedMap<String, SequencedSet<String>> stating = new LinkedHashMap<>();
        if (subject.signed() > 1) {
            Findings found = subject.findings();
            collect("hub", found.hub().basis(), found.hub().speaksFor(), stating, topics);
            collect("framework", found.framework().basis(), found.framework().speaksFor(), stating, topics);
            collect("accession", found.accession().basis(), found.accession().speaksFor(), stating, topics);
        }
        return stating;
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
        String title = title(source);
        List<String> sorted = locators.stream().filter(locator -> !locator.isEmpty()).sorted().toList();
        return sorted.isEmpty() ? title : title + ", " + String.join(", ", sorted);
    }

    private String title(String source) {
        return subject.facts().sources().containsKey(source)
                ? subject.facts().sources().get(source).shortTitle()
                : source;
    }
}

package org.pactmap.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.Candidate;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.GapId;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.network.Standing;
import org.pactmap.picture.Mark;
import org.pactmap.words.Words;

/// What a picture shows, in sentences, for who cannot see it: title, day, every number of the findings, everything
/// that is named on it, and its sources. It is the alt text of every file.
final class Description {

    private final Subject subject;
    private final Findings findings;
    private final Words words;
    private final SequencedMap<String, List<String>> drawn;
    private final List<String> sentences = new ArrayList<>();

    private Description(Subject subject) {
        this.subject = subject;
        this.findings = subject.findings();
        this.words = subject.words();
        this.drawn = drawn(subject.sheet());
    }

    static String of(Subject subject, String title, String subtitle) {
        var description = new Description(subject);
        description.sentences.add(title);
        description.sentences.add(subtitle);
        description.addGaps();
        if (subject.signed() > 0) {
            description.addNumbers();
            description.addReach();
        }
        description.addParties();
        description.addOthers();
        description.addNames();
        description.sentences.add(new SourceWords(subject).wordings().getFirst());
        return String.join(". ", description.sentences) + ".";
    }

    private void addGaps() {
        for (String gap : List.of(subject.hubGap(), subject.frameworkGap(), subject.accessionGap())) {
            said(gap).ifPresent(sentences::add);
        }
    }

    private Optional<String> said(String about) {
        return Optional.ofNullable(subject.sheet().says().get(about));
    }

    /// The numbers that what is said of the gaps leaves out.
    private void addNumbers() {
        if (findings.question().strength() != Strength.ASSERTED) {
            sentences.add(words.say("alt.counting", words.say("strength." + findings.question().strength().word())));
        }
        var hub = findings.hub();
        sentences.add(words.say("alt.covered", subject.of(hub.covered().size()), hub.best()));
        String framed = subject.of(findings.framework().framed().size());
        if (said(subject.frameworkGap()).filter(sentence -> sentence.contains(framed)).isEmpty()) {
            sentences.add(words.say("alt.framed", framed));
        }
        if (!subject.facts().header().steps().isEmpty()) {
            var tie = findings.accession();
            sentences.add(words.say("alt.serve", subject.of(tie.serve().size()), tie.unknown().serve()));
            sentences.add(words.say("report.layers", tie.endWith().size(), tie.unknown().endWith(),
                    tie.mention().size(), tie.unknown().mention()));
        }
        sentences.add(words.capital(words.say("report.channels", subject.of(findings.channels().yes()),
                findings.channels().partly(), findings.channels().unknown())));
        findings.pieces().fragmentation().ifPresent(this::addPieces);
    }

    private void addPieces(double fragmentation) {
        int pieces = findings.pieces().components().size();
        String f = words.decimal(fragmentation, 3);
        sentences.add(subject.facts().header().centre()
                .map(centre -> words.count("report.pieces", pieces, label(centre.id()), f))
                .orElseGet(() -> words.count("alt.pieces", pieces, f)));
    }

    private void addReach() {
        SequencedMap<Integer, List<String>> bodies = new LinkedHashMap<>();
        for (Candidate candidate : findings.candidates()) {
            bodies.computeIfAbsent(candidate.reach(), _ -> new ArrayList<>()).add(label(candidate.body()));
        }
        var groups = new ArrayList<String>();
        bodies.forEach((reach, names) -> groups.add(words.say("says.is", subject.of(reach), words.list(names))));
        if (bodies.isEmpty()) {
            groups.add(words.say("report.reach.none"));
        }
        findings.smallestSets().forEach(set -> groups.add(words.say("report.set",
                words.list(set.stream().map(this::label).toList()))));
        if (!findings.allSets()) {
            groups.add(words.say("report.set.more"));
        }
        sentences.add(words.say("report.reach") + " " + String.join("; ", groups));
    }

    private void addParties() {
        for (Standing standing : Standing.values()) {
            List<String> names = subject.parties().stream().filter(party -> subject.standing(party) == standing)
                    .map(party -> asDrawn(party.id(), label(party.id()))).toList();
            if (!names.isEmpty()) {
                sentences.add(words.say("says.is", heading(standing), words.list(names)));
            }
        }
    }

    private String heading(Standing standing) {
        return words.capital(switch (standing) {
            case SIGNED -> words.say("alt.signed");
            case BACKS -> words.say("legend.backs",
                    Headline.declaration(subject.network(), subject.view().system())
                            .map(document -> subject.inSentence(document.id())).orElse("?"));
            case NEITHER -> words.say("legend.neither");
        });
    }

    /// What is drawn beside parties, agreements and gaps: the centre, bodies, steps, ties and proposals.
    private void addOthers() {
        List<String> parties = subject.parties().stream().map(Party::id).toList();
        subject.sheet().says().forEach((about, said) -> {
            boolean agreement = subject.facts().entity(about).filter(Agreement.class::isInstance).isPresent();
            if (!agreement && GapId.read(about).isEmpty() && !parties.contains(about)) {
                sentences.add(asDrawn(about, said));
            }
        });
    }

    /// Names that stand on the picture and were not said yet, as those of agreements whose parties were named.
    private void addNames() {
        String said = String.join(" ", sentences);
        Set<String> texts = new LinkedHashSet<>();
        drawn.values().forEach(texts::addAll);
        List<String> names = subject.facts().entities().values().stream().flatMap(
                entity -> Stream.of(entity.label().in(words.language()), entity.shortLabel().in(words.language())))
                .filter(texts::contains).distinct().filter(name -> !said.contains(name)).toList();
        if (!names.isEmpty()) {
            sentences.add(words.say("says.is", words.say("alt.also"), words.list(names)));
        }
    }

    /// What is said of a thing, followed by its short name where that is what stands on the picture.
    private String asDrawn(String id, String said) {
        return subject.facts().entity(id).map(entity -> entity.shortLabel().in(words.language()))
                .filter(shortLabel -> !said.contains(shortLabel))
                .filter(shortLabel -> drawn.getOrDefault(id, List.of()).contains(shortLabel))
                .map(shortLabel -> words.say("alt.named", said, shortLabel)).orElse(said);
    }

    /// The texts that stand on a sheet about each thing.
    private static SequencedMap<String, List<String>> drawn(Sheet sheet) {
        var drawn = new LinkedHashMap<String, List<String>>();
        for (Mark mark : sheet.marks()) {
            if (mark instanceof Mark.Words text) {
                drawn.computeIfAbsent(text.about(), _ -> new ArrayList<>()).add(text.text());
            }
        }
        return drawn;
    }

    private String label(String id) {
        return subject.network().entity(id).map(entity -> entity.label().in(words.language())).orElse(id);
    }
}

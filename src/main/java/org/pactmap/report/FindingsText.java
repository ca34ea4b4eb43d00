package org.pactmap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Source;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.AccessionTie;
import org.pactmap.gaps.Basis;
import org.pactmap.gaps.Candidate;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.FrameworkGap;
import org.pactmap.gaps.Ground;
import org.pactmap.gaps.HubGap;
import org.pactmap.gaps.Tally;
import org.pactmap.network.Network;
import org.pactmap.plot.Headline;
import org.pactmap.scenario.Sentences;
import org.pactmap.words.Words;

/// Findings in plain words, a finding a paragraph, each with what speaks for it and against it.
public final class FindingsText {

    private final Network network;
    private final Findings findings;
    private final Words words;
    private final List<String> lines = new ArrayList<>();

    private FindingsText(Network network, Findings findings, Words words) {
        this.network = network;
        this.findings = findings;
        this.words = words;
    }

    public static String of(Network network, Findings findings, Words words) {
        FindingsText text = new FindingsText(network, findings, words);
        text.write();
        return String.join("\n", text.lines) + "\n";
    }

    private void write() {
        lines.addAll(ScenarioText.lines(network, words.language()));
        lines.add(Headline.title(findings, words));
        lines.add(Headline.subtitles(network, findings, words).getFirst());
        if (findings.question().strength() != Strength.ASSERTED) {
            lines.add(words.say("report.counting",
                    words.say("strength." + findings.question().strength().word())));
        }
        int signed = findings.signed().size();
        if (signed == 0) {
            return;
        }
        writeHub();
        writeFramework();
        writeAccession();
        writePieces();
        writeCandidates();
        section("report.coverage.matrix", CoverageText.lines(network, findings.question(), words.language()));
        section("report.reversal", ReversalText.lines(network, findings.question(), words.language()));
        section("report.sureness", SurenessText.lines(network, findings.question(), words.language()));
    }

    private void section(String heading, List<String> told) {
        if (!told.isEmpty()) {
            lines.add("");
            lines.add(words.say(heading));
            lines.addAll(told);
        }
    }

    /// Below two agreements none is missing, but one may be there.
    private void writeHub() {
        HubGap gap = findings.hub();
        if (gap.hub().isPresent() || gap.missing()) {
            finding(words.say("report.hub", function()), named(gap.best(), gap.hub().stream().toList()), gap.basis(),
                    0);
            if (gap.missing() && gap.covered().size() > gap.best()) {
                lines.add("  " + words.say("report.coverage", of(gap.covered().size())));
            }
            grounds(gap.speaksFor(), gap.speaksAgainst());
        }
    }

    private void writeFramework() {
        FrameworkGap gap = findings.framework();
        int framed = gap.framed().size();
        if (framed > 0 || findings.signed().size() > 1) {
            finding(words.say("report.framework"), named(framed, gap.documents()), gap.basis(), framed);
            grounds(gap.speaksFor(), gap.speaksAgainst());
        }
    }

    private void writeAccession() {
        AccessionTie tie = findings.accession();
        if (network.facts().header().steps().isEmpty()) {
            return;
        }
        String what = tie.nextStep().map(step -> words.say("report.accession", name(step)))
                .orElseGet(() -> words.say("report.accession.any"));
        finding(what, of(tie.serve().size()), tie.basis(), tie.serve().size());
        lines.add("  " + words.say("report.layers", tie.endWith().size(), tie.unknown().endWith(),
                tie.mention().size(), tie.unknown().mention()));
        grounds(tie.speaksFor(), tie.speaksAgainst());
    }

    private void writePieces() {
        findings.pieces().fragmentation().ifPresent(f -> network.facts().header().centre().ifPresent(centre -> {
            lines.add("");
            lines.add(words.count("report.pieces", findings.pieces().components().size(), name(centre.id()),
                    words.decimal(f, 3)));
        }));
    }

    private void writeCandidates() {
        lines.add("");
        lines.add(words.say("report.reach"));
        for (Candidate candidate : findings.candidates()) {
            if (candidate.reach() > 0) {
                String functions = words.list(candidate.functions().stream().map(this::function).toList());
                lines.add("  " + words.say(candidate.insideAlliance()
                        ? "report.candidate.inside"
                        : "report.candidate.outside", words.say("of", candidate.reach(), candidate.of()),
                        name(candidate.body()), functions.isEmpty() ? "–" : functions));
            }
        }
        if (findings.candidates().stream().noneMatch(candidate -> candidate.reach() > 0)) {
            lines.add("  " + words.say("report.reach.none"));
        }
        for (List<String> set : findings.smallestSets()) {
            lines.add("  " + words.say("report.set", words.list(set.stream().map(this::name).toList())));
        }
        if (!findings.allSets()) {
            lines.add("  " + words.say("report.set.more"));
        }
    }

    /// @param have how many have what is missing for the others
    private void finding(String what, String number, Optional<Basis> basis, int have) {
        lines.add("");
        String word = basis.map(Basis::word).orElse("there");
        lines.add(basis.isPresent() && have > 0
                ? words.count("report.rest." + word, findings.signed().size() - have, what, number)
                : words.say("report.finding." + word, what, number));
    }

    private String named(int part, List<String> ids) {
        return ids.isEmpty()
                ? of(part)
                : words.say("report.named", of(part), words.list(ids.stream().map(this::name).toList()));
    }

    private void grounds(List<Ground> speaksFor, List<Ground> speaksAgainst) {
        speaksFor.forEach(ground -> lines.add("  " + words.say("report.for", said(ground))));
        speaksAgainst.forEach(ground -> lines.add("  " + words.say("report.against", said(ground))));
    }

    private String said(Ground ground) {
        return switch (ground) {
            case Ground.Said(var relation, var evidence) ->
                said(words(evidence), cited(evidence), words.say("strength." + relation.strength().word()));
            case Ground.Sought(var search) -> words.say("report.sought", search.extent().in(words.language()));
            case Ground.Channels(Tally(var yes, var partly, var unknown, var of)) ->
                words.say("report.channels", words.say("of", yes, of), partly, unknown);
            case Ground.Supposed(var relation) ->
                words.say("report.said.bare", supposed(relation), words.say("supposed.not-sourced"));
        };
    }

    private String supposed(Relation relation) {
        return network.scenario().flatMap(scenario -> scenario.supposition(relation.id())
                .map(Sentences.of(network.facts(), scenario, words.language())::of)).orElse(relation.id());
    }

    private String said(String text, String source, String strength) {
        return text.isEmpty()
                ? words.say("report.said.bare", source, strength)
                : words.say("report.said", text, source, strength);
    }

    private String words(Evidence evidence) {
        return evidence.quote().isEmpty()
                ? evidence.note().map(note -> note.in(words.language())).orElse("")
                : "“" + evidence.quote() + "”";
    }

    private String cited(Evidence evidence) {
        Facts facts = network.facts();
        Source source = facts.sources().get(evidence.source());
        String title = source == null ? evidence.source() : source.shortTitle();
        return evidence.locator().isEmpty() ? title : title + ", " + evidence.locator();
    }

    private String of(int part) {
        return words.say("of", part, findings.signed().size());
    }

    private String function() {
        return function(findings.question().function());
    }

    private String function(String id) {
        var label = network.facts().header().functions().get(id);
        return label == null ? id : label.in(words.language());
    }

    private String name(String id) {
        return network.entity(id).map(entity -> entity.label().in(words.language())).orElse(id);
    }
}

package org.pactmap.desktop.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Names;
import org.pactmap.desktop.inspector.Card.Badge;
import org.pactmap.desktop.inspector.Card.Link;
import org.pactmap.desktop.inspector.Card.Said;
import org.pactmap.desktop.inspector.Card.Section;
import org.pactmap.desktop.inspector.Card.Tone;
import org.pactmap.gaps.AccessionTie;
import org.pactmap.gaps.Basis;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.FrameworkGap;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.Ground;
import org.pactmap.gaps.HubGap;
import org.pactmap.gaps.Pieces;
import org.pactmap.gaps.Study;
import org.pactmap.scenario.Supposition;
import org.pactmap.words.Words;
import org.pactmap.workspace.Workspace;

/// Explains something that is missing: the rule that found it, what speaks for it, and what against.
final class GapCard {

    private final Workspace workspace;
    private final GapId gap;
    private final Findings findings;
    private final Names names;
    private final Words words;
    private final Optional<GapStudy> study;

    /// @param study of the question; empty as long as it is not there
    GapCard(Workspace workspace, GapId gap, Optional<Study> study) {
        this.workspace = workspace;
        this.gap = gap;
        this.study = study.map(known -> new GapStudy(workspace, gap, known));
        this.findings = workspace.findings();
        this.names = workspace.names();
        this.words = workspace.words();
    }

    Card card() {
        Card card = plain();
        return study.filter(_ -> findings.signed().size() > 1)
                .map(known -> new Card(card.about(), card.title(), card.badge(), card.lead(),
                        Stream.concat(card.sections().stream(), known.sections()).toList()))
                .orElse(card);
    }

    private Card plain() {
        return switch (gap.about()) {
            case GapId.FRAMEWORK -> framework(findings.framework());
            case GapId.ACCESSION -> accession(findings.accession());
            case GapId.PIECES -> pieces(findings.pieces());
            default -> hub(findings.hub());
        };
    }

    private Card hub(HubGap hub) {
        String function = names.function(findings.question().function());
        String lead = hub.hub().map(body -> words.say("gap.hub.found", names.inSentence(body), function))
                .orElseGet(() -> hub.basis().map(basis -> words.count("gap.hub." + basis.word(),
                        findings.signed().size(), function, signed(), day())).orElseGet(this::few));
        var sections = new ArrayList<Section>();
        sections.add(rule(words.say("gap.hub.rule", strength())));
        sections.addAll(grounds(hub.speaksFor(), hub.speaksAgainst()));
        if (!findings.candidates().isEmpty()) {
            sections.addAll(new CandidateRows(workspace).sections());
        }
        return card("missing.hub", hub.basis(), lead, sections);
    }

    private Card framework(FrameworkGap framework) {
        int framed = framework.framed().size();
        String documents = words.list(framework.documents().stream().map(names::inSentence).toList());
        String lead = findings.signed().isEmpty()
                ? few()
                : framed == 0
                        ? words.count("gap.framework.none", findings.signed().size(), signed(), day())
                        : words.count("gap.framework.some", framed, of(framed), documents);
        var sections = new ArrayList<Section>();
        sections.add(rule(words.say("gap.framework.rule", strength())));
        sections.addAll(grounds(framework.speaksFor(), framework.speaksAgainst()));
        sections.add(new Section(words.say("inspector.tied"), "",
                Stream.of(ties("gap.framework.under", framework.framed()),
                        ties("gap.framework.documents", framework.documents())).flatMap(Optional::stream).toList()));
        return card("missing.framework", framework.basis(), lead, sections);
    }

    private Card accession(AccessionTie tie) {
        String step = tie.nextStep().map(names::inSentence).orElse("");
        int serve = tie.serve().size();
        String lead = findings.signed().isEmpty()
                ? few()
                : words.count("gap.accession", serve, of(serve), step, of(tie.mention().size()));
        var sections = new ArrayList<Section>();
        sections.add(rule(words.say("gap.accession.rule", strength())));
        sections.addAll(grounds(tie.speaksFor(), tie.speaksAgainst()));
        sections.add(layers(tie));
        tie.nextStep().filter(_ -> tie.basis().isPresent()).ifPresent(next -> sections.add(new Section(
                words.say("gap.suppose"), "", List.of(new Card.Suppose(words.say("gap.suppose.accession", step),
                        Supposition.serves(gap.system(), next))))));
        String title = words.say("missing.accession", tie.nextStep().map(names::inSentence).orElse(""));
        return new Card(Optional.of(gap.text()), title, badge(tie.basis()), lead, sections);
    }

    private Section layers(AccessionTie tie) {
        var unknown = tie.unknown();
        return new Section(words.say("gap.accession.layers"), "", Stream.of(
                layer("gap.accession.serve", tie.serve(), unknown.serve()),
                layer("gap.accession.end", tie.endWith(), unknown.endWith()),
                layer("gap.accession.mention", tie.mention(), unknown.mention())).toList());
    }

    private Card.Row layer(String key, List<String> agreements, int unknown) {
        String count = words.say(key, of(agreements.size()));
        String all = unknown == 0 ? count : count + ", " + words.say("said.channels.unknown", unknown);
        return new Card.Ties(all, links(agreements), List.of());
    }

    private Card pieces(Pieces pieces) {
        int count = pieces.components().size();
        String centre = workspace.facts().header().centre().map(at -> names.name(at.id())).orElse("");
        String lead = findings.signed().isEmpty() ? few() : words.count("gap.pieces", count, centre);
        var sections = new ArrayList<Section>();
        sections.add(rule(words.say("gap.pieces.rule", strength())));
        sections.add(new Section(words.count("gap.pieces.list", count), "",
                pieces.components().stream().<Card.Row>map(piece -> new Card.Ties("", links(agreementsOf(piece)),
                        List.of())).toList()));
        String title = centre.isEmpty() ? words.say("missing.pieces.plain") : words.say("missing.pieces", centre);
        Badge badge = new Badge(Integer.toString(count), count > 1 ? Tone.STATED_MISSING : Tone.EXISTS);
        return new Card(Optional.of(gap.text()), title, Optional.of(badge).filter(_ -> count > 0), lead, sections);
    }

    private List<String> agreementsOf(List<String> piece) {
        List<String> agreements = piece.stream().filter(findings.signed()::contains).toList();
        return agreements.isEmpty() ? piece : agreements;
    }

    private Card card(String title, Optional<Basis> basis, String lead, List<Section> sections) {
        return new Card(Optional.of(gap.text()), words.say(title), badge(basis), lead,
                sections.stream().filter(section -> !section.rows().isEmpty()).toList());
    }

    private Optional<Badge> badge(Optional<Basis> basis) {
        if (findings.signed().size() < 2) {
            return Optional.empty();
        }
        return Optional.of(basis.map(rests -> switch (rests) {
            case STATED -> new Badge(words.say("badge.stated"), Tone.STATED_MISSING);
            case COMPUTED -> new Badge(words.say("badge.computed"), Tone.NONE_FOUND);
        }).orElseGet(() -> isSupposed()
                ? new Badge(words.say("strength.supposed"), Tone.SUPPOSED)
                : new Badge(words.say("badge.found"), Tone.EXISTS)));
    }

    /// Whether what is found is there only because a scenario supposes it.
    private boolean isSupposed() {
        return switch (gap.about()) {
            case GapId.FRAMEWORK -> !findings.supposed().framed().isEmpty();
            case GapId.ACCESSION -> !findings.supposed().serving().isEmpty();
            default -> findings.supposed().hub();
        };
    }

    private Section rule(String rule) {
        return new Section(words.say("gap.rule"), "", List.of(new Card.Text(rule)));
    }

    private List<Section> grounds(List<Ground> speaksFor, List<Ground> speaksAgainst) {
        var sayings = new Sayings(names);
        return Stream.of(side("gap.for", sayings.grounds(speaksFor), false),
                side("gap.against", sayings.grounds(speaksAgainst), true)).flatMap(Optional::stream).toList();
    }

    private Optional<Section> side(String heading, List<Said> said, boolean against) {
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(words.say(heading, said.size()), "",
                        said.stream().<Card.Row>map(one -> new Said(one.words(), one.where(), one.note(), against))
                                .toList()));
    }

    private Optional<Card.Row> ties(String how, List<String> ids) {
        return ids.isEmpty() ? Optional.empty() : Optional.of(new Card.Ties(words.say(how), links(ids), List.of()));
    }

    private List<Link> links(List<String> ids) {
        return ids.stream().map(id -> new Link(Optional.of(id), names.shortName(id), "")).toList();
    }

    private String few() {
        return findings.signed().isEmpty() ? words.say("title.none") : words.say("gap.single");
    }

    private String signed() {
        return words.number(findings.signed().size());
    }

    private String of(int part) {
        return words.say("of", part, findings.signed().size());
    }

    private String day() {
        return words.day(findings.asOf());
    }

    private String strength() {
        return words.say("strength." + findings.question().strength().word());
    }
}

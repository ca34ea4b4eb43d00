package org.pactmap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Value;
import org.pactmap.gaps.AccessionTie;
import org.pactmap.gaps.Basis;
import org.pactmap.gaps.Candidate;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.FrameworkGap;
import org.pactmap.gaps.Ground;
import org.pactmap.gaps.HubGap;
import org.pactmap.gaps.Profile;
import org.pactmap.network.Network;
import org.pactmap.picture.Picture;
import org.pactmap.plot.Headline;
import org.pactmap.plot.Version;
import org.pactmap.report.Report.Block;
import org.pactmap.report.Report.Fact;
import org.pactmap.report.Report.Paragraph;
import org.pactmap.report.Report.Section;
import org.pactmap.report.Report.Table;
import org.pactmap.scenario.Sentences;
import org.pactmap.view.View;
import org.pactmap.words.Words;

/// Composes a report from the answers to a view's question.
public final class Composition {

    private final Network network;
    private final Findings findings;
    private final View view;
    private final Names names;
    private final Words words;
    private final Citations citations;

    private Composition(Network network, Findings findings, View view) {
        this.network = network;
        this.findings = findings;
        this.view = view;
        this.names = network.names(view.language());
        this.words = names.words();
        this.citations = new Citations(network, names);
    }

    /// @param map the picture of the same view
    /// @param checksum of the dataset; empty where it is not known
    public static Report of(Network network, Findings findings, View view, Picture map, String checksum) {
        var composition = new Composition(network, findings, view);
        return new Report(Headline.title(findings, composition.words),
                Headline.subtitles(network, findings, composition.words).getFirst(),
                composition.parameters(checksum), map, composition.sections(), view.language().code());
    }

    private List<Fact> parameters(String checksum) {
        var facts = new ArrayList<Fact>();
        facts.add(fact("day", words.day(network.day())));
        facts.add(fact("system", names.name(view.system())));
        facts.add(fact("function", names.function(view.function())));
        facts.add(fact("strength", words.say("strength." + view.strength().word())));
        network.scenario().ifPresent(scenario -> facts.add(fact("scenario", Sentences.heading(scenario, words))));
        facts.add(fact("dataset", network.facts().header().id() + ", "
                + words.say("status.facts", network.facts().header().edition())));
        if (!checksum.isEmpty()) {
            facts.add(fact("checksum", checksum));
        }
        facts.add(fact("until", words.day(network.facts().header().dataUntil())));
        facts.add(fact("program", "PactMap " + Version.program()));
        return facts;
    }

    private Fact fact(String key, String value) {
        return new Fact(words.say("handout.parameter." + key), value);
    }

    private List<Section> sections() {
        var sections = new ArrayList<Section>();
        ScenarioSection.of(network, findings, view.language()).ifPresent(sections::add);
        if (!findings.signed().isEmpty()) {
            sections.add(hub());
            sections.add(framework());
            if (!network.facts().header().steps().isEmpty()) {
                sections.add(accession());
            }
            sections.add(pieces());
            sections.add(candidates());
            sections.add(agreements());
        }
        sections.add(profiles());
        sections.add(citations.section());
        return sections;
    }

    private Section hub() {
        HubGap hub = findings.hub();
        var blocks = new ArrayList<Block>();
        blocks.add(new Fact(words.say("report.hub", names.function(view.function())), of(hub.best())));
        blocks.add(new Fact(words.say("handout.covered"), of(hub.covered().size())));
        hub.hub().ifPresent(body -> blocks.add(new Fact(words.say("handout.hub"), names.name(body))));
        blocks.add(new Paragraph(words.say("gap.hub.rule", strength())));
        weigh(blocks, hub.basis(), hub.speaksFor(), hub.speaksAgainst());
        return section("hub", blocks);
    }

    private Section framework() {
        FrameworkGap gap = findings.framework();
        var blocks = new ArrayList<Block>();
        blocks.add(new Fact(words.say("report.framework"), of(gap.framed().size())));
        if (!gap.documents().isEmpty()) {
            blocks.add(new Fact(words.say("gap.framework.documents"),
                    words.list(gap.documents().stream().map(names::name).toList())));
        }
        blocks.add(new Paragraph(words.say("gap.framework.rule", strength())));
        weigh(blocks, gap.basis(), gap.speaksFor(), gap.speaksAgainst());
        return section("framework", blocks);
    }

    private Section accession() {
        AccessionTie tie = findings.accession();
        var blocks = new ArrayList<Block>();
        blocks.add(new Fact(tie.nextStep().map(step -> words.say("report.accession", names.name(step)))
                .orElseGet(() -> words.say("report.accession.any")), of(tie.serve().size())));
        layer(blocks, "gap.accession.end", tie.endWith(), tie.unknown().endWith());
        layer(blocks, "gap.accession.mention", tie.mention(), tie.unknown().mention());
        blocks.add(new Paragraph(words.say("gap.accession.rule", strength())));
        weigh(blocks, tie.basis(), tie.speaksFor(), tie.speaksAgainst());
        AccessionWays.of(network, findings, view.language()).values()
                .forEach(sentence -> blocks.add(new Paragraph(sentence)));
        return section("accession", blocks);
    }

    private void layer(List<Block> blocks, String key, List<String> agreements, int unknown) {
        String said = words.say(key, of(agreements.size()));
        blocks.add(new Paragraph(unknown == 0 ? said : said + ", " + words.say("said.channels.unknown", unknown)));
    }

    private Section pieces() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Fact(words.say("handout.pieces"), Integer.toString(findings.pieces().components().size())));
        findings.pieces().fragmentation().ifPresent(
                f -> blocks.add(new Fact(words.say("handout.fragmentation"), words.decimal(f, 3))));
        blocks.add(new Paragraph(words.say("gap.pieces.rule", strength())));
        return section("pieces", blocks);
    }

    private Section candidates() {
        List<List<String>> rows = findings.candidates().stream().filter(candidate -> candidate.reach() > 0)
                .map(this::row).toList();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(words.say("report.reach")));
        blocks.add(new Table(columns("body", "reach", "functions", "place"), rows));
        findings.smallestSets().forEach(set -> blocks.add(new Paragraph(words.say("report.set",
                words.list(set.stream().map(names::name).toList())))));
        if (!findings.allSets()) {
            blocks.add(new Paragraph(words.say("report.set.more")));
        }
        return section("candidates", blocks);
    }

    private List<String> row(Candidate candidate) {
        return List.of(names.name(candidate.body()), words.say("of", candidate.reach(), candidate.of()),
                words.list(candidate.functions().stream().map(names::function).toList()),
                words.say(candidate.insideAlliance() ? "gap.reach.inside" : "gap.reach.outside"));
    }

    private Section agreements() {
        var rows = findings.signed().stream().flatMap(id -> network.facts().entity(id).stream())
                .filter(Entity.Agreement.class::isInstance).map(Entity.Agreement.class::cast)
                .map(agreement -> List.of(names.name(agreement.id()),
                        network.signature(agreement).map(words::day).orElse(""), code(agreement, "legal-nature"),
                        yes(findings.hub().covered(), agreement), yes(findings.framework().framed(), agreement),
                        yes(findings.accession().endWith(), agreement), yes(findings.accession().mention(), agreement)))
                .toList();
        return section("agreements", List.of(new Table(
                columns("agreement", "signed", "nature", "covered", "framed", "ends", "mentions"), rows)));
    }

    private String code(Entity agreement, String attribute) {
        return words.list(agreement.values(attribute).stream()
                .filter(value -> value.holds().covers(network.day())).map(Value::content)
                .filter(Value.Code.class::isInstance).map(content -> ((Value.Code) content).code())
                .map(code -> words.knows("code." + code) ? words.say("code." + code) : code).distinct().toList());
    }

    private String yes(List<String> these, Entity agreement) {
        return these.contains(agreement.id()) ? words.say("handout.yes") : "";
    }

    private Section profiles() {
        var rows = Profile.of(network, view.strength()).stream().map(profile -> List.of(
                names.name(profile.entity().id()), words.say("kind." + profile.entity().kind()),
                Integer.toString(profile.memberships()), Integer.toString(profile.agreements()),
                Integer.toString(profile.degree()), Integer.toString(profile.component()),
                profile.articulation() ? words.say("handout.yes") : "")).toList();
        return section("profiles", List.of(new Paragraph(words.say("handout.profiles.rule", strength())),
                new Table(columns("thing", "kind", "memberships", "agreements", "degree", "component", "articulation"),
                        rows)));
    }

    private void weigh(List<Block> blocks, Optional<Basis> basis, List<Ground> speaksFor,
            List<Ground> speaksAgainst) {
        basis.ifPresent(rests -> blocks.add(new Paragraph(words.say("handout.basis." + rests.word()))));
        speaksFor.forEach(ground -> blocks.add(citations.saying("handout.for", ground)));
        speaksAgainst.forEach(ground -> blocks.add(citations.saying("handout.against", ground)));
    }

    private Section section(String key, List<Block> blocks) {
        return new Section(words.say("handout.section." + key), blocks);
    }

    private List<String> columns(String... keys) {
        return List.of(keys).stream().map(key -> words.say("handout.column." + key)).toList();
    }

    private String of(int part) {
        return words.say("of", part, findings.signed().size());
    }

    private String strength() {
        return words.say("strength." + view.strength().word());
    }
}

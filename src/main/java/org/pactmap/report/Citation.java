package org.pactmap.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Aspect;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.StatusChange;
import org.pactmap.gaps.Basis;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.Ground;
import org.pactmap.gaps.ReachId;
import org.pactmap.network.Network;
import org.pactmap.network.Paths;
import org.pactmap.plot.FilterWords;
import org.pactmap.plot.Headline;
import org.pactmap.plot.Version;
import org.pactmap.scenario.Sentences;
import org.pactmap.view.Condition;
import org.pactmap.view.Group;
import org.pactmap.view.View;
import org.pactmap.words.Words;

/// What to write under a page for anything that the map shows: for what sources say the finished footnotes, for a number
/// its rule in one sentence with the edition of the data and the day.
public final class Citation {

    private final Network network;
    private final Findings findings;
    private final View view;
    private final Names names;
    private final Words words;

    public Citation(Network network, Findings findings, View view) {
        this.network = network;
        this.findings = findings;
        this.view = view;
        this.names = network.names(view.language());
        this.words = names.words();
    }

    /// For a thing, a tie, what is known of a thing, or a number, by its id; for anything else the map as a whole.
    public String of(String id) {
        return GapId.read(id).map(this::number)
                .or(() -> ReachId.read(id).map(this::reach))
                .or(() -> network.facts().entity(id).map(entity -> notes(names.name(id), evidence(entity))))
                .or(() -> network.facts().relation(id).map(tie -> notes(sentence(tie), tie.evidence())))
                .or(() -> Aspect.read(id).flatMap(aspect -> network.facts().entity(aspect.entity())
                        .map(entity -> notes(names.name(entity.id()), evidence(entity, aspect.key())))))
                .or(() -> network.entity(id).map(_ -> words.say("cite.supposed", names.name(id), data())))
                .orElseGet(this::map);
    }

    /// For the map as a whole: what its title says.
    public String map() {
        return words.say("cite.map", Headline.title(findings, words), data());
    }

    /// For an answer, which is a sentence with a rule.
    public String of(String answer, String rule) {
        return words.say("cite.answer", answer, rule, data());
    }

    /// For the ways from one thing to another: in sentences, and then who says that there are these ties.
    public String of(Condition.OnWay asked) {
        Paths paths = Paths.between(network, asked.from(), asked.to(), view.strength());
        List<Evidence> evidence = paths.ways().stream().flatMap(way -> way.hops().stream())
                .flatMap(hop -> hop.relations().stream()).distinct().flatMap(tie -> tie.evidence().stream()).toList();
        String told = String.join(" ", new PathText(network, view.language())
                .sentences(asked.from(), asked.to(), paths));
        return lines(Stream.concat(Stream.of(words.say("cite.ways", told, data())),
                new Footnotes(names).of(evidence).stream()).toList());
    }

    /// For the number of things that a legend tells of a group.
    public String of(Group group, int number) {
        return words.say("cite.number", words.capital(words.say("group." + group.word())), number, rule(group),
                filtered());
    }

    /// By which rule the things of a group are counted.
    public String rule(Group group) {
        return words.say(switch (group) {
            case SIGNED -> "cite.group.signed";
            case BACKS -> "cite.group.backs";
            case NEITHER -> "cite.group.neither";
            case MISSING -> "cite.group.missing";
            case BODIES, TRACK, DOCUMENTS, EVENTS, RECOMMENDATIONS, PEOPLE -> "cite.group.drawn";
        });
    }

    private String number(GapId gap) {
        return switch (gap.about()) {
            case GapId.FRAMEWORK -> number(words.say("report.framework"), of(findings.framework().framed().size()),
                    based("cite.rule.framework", findings.framework().basis(), findings.framework().speaksFor()));
            case GapId.ACCESSION -> number(findings.accession().nextStep()
                    .map(step -> words.say("report.accession", names.name(step)))
                    .orElseGet(() -> words.say("report.accession.any")), of(findings.accession().serve().size()),
                    based("cite.rule.accession", findings.accession().basis(), findings.accession().speaksFor()));
            case GapId.PIECES -> number(words.say("handout.pieces"), pieces(),
                    words.say("cite.rule.pieces", strength()));
            default -> number(words.say("report.hub", names.function(findings.question().function())),
                    of(findings.hub().best()),
                    based("cite.rule.hub", findings.hub().basis(), findings.hub().speaksFor()));
        };
    }

    private String number(String name, String number, String rule) {
        return words.say("cite.number", name, number, rule, data());
    }

    private String reach(ReachId reach) {
        return number(words.list(reach.bodies().stream().map(names::name).toList()),
                of(reach.reached(findings).size()), words.say("cite.rule.reach", strength()));
    }

    private String pieces() {
        String count = Integer.toString(findings.pieces().components().size());
        return findings.pieces().fragmentation().stream()
                .mapToObj(f -> words.say("cite.pieces", count, words.decimal(f, 3)))
                .findFirst().orElse(count);
    }

    /// The rule, and on what it rests that something is missing.
    private String based(String rule, Optional<Basis> basis, List<Ground> grounds) {
        String said = words.say(rule, strength());
        return basis.map(rests -> switch (rests) {
            case STATED -> words.say("cite.stated", said, words.list(grounds.stream()
                    .filter(Ground.Said.class::isInstance).map(ground -> names.place(((Ground.Said) ground).evidence()))
                    .distinct().toList()));
            case COMPUTED -> words.say("cite.computed", said);
        }).orElse(said);
    }

    private String notes(String name, List<Evidence> evidence) {
        return evidence.isEmpty()
                ? words.say("cite.nobody", name, data())
                : lines(new Footnotes(names).of(evidence));
    }

    private static String lines(List<String> notes) {
        return String.join("\n", notes);
    }

    /// All evidence about a thing: for itself, its statuses and values, and its ties.
    private List<Evidence> evidence(Entity entity) {
        List<? extends StatusChange<?>> history = switch (entity) {
            case Entity.Agreement(_, var changes) -> changes;
            case Entity.Step(_, var changes) -> changes;
            case Entity.State _,Entity.Body _,Entity.AgreementSystem _,Entity.Document _,Entity.Event _,Entity.Recommendation _,Entity.Person _ ->
                List.of();
        };
        var all = new ArrayList<>(entity.about().evidence());
        history.forEach(change -> all.addAll(change.evidence()));
        entity.about().attributes().values().forEach(values -> values.forEach(value -> all.addAll(value.evidence())));
        ties(entity).forEach(tie -> all.addAll(tie.evidence()));
        return all;
    }

    /// The evidence for one thing that is known of an entity.
    private List<Evidence> evidence(Entity entity, String key) {
        return Stream.concat(
                entity.about().attributes().entrySet().stream()
                        .filter(entry -> Aspect.covers(key, entry.getKey(), entry.getValue()))
                        .flatMap(entry -> entry.getValue().stream()).flatMap(value -> value.evidence().stream()),
                ties(entity).filter(tie -> tie.kind().word().equals(key)).flatMap(tie -> tie.evidence().stream()))
                .toList();
    }

    private Stream<Relation> ties(Entity entity) {
        return network.facts().relations().filter(tie -> tie.startsAt(entity.id()) || tie.endsAt(entity.id()));
    }

    private String sentence(Relation tie) {
        return words.capital(new Phrases(names).clause(tie));
    }

    /// Whose numbers these are: the facts and their edition, the day, and what is supposed.
    private String data() {
        String title = network.facts().header().title().in(view.language());
        String edition = network.facts().header().edition();
        String day = words.day(network.day());
        return network.scenario()
                .map(scenario -> words.say("cite.data.scenario", title, edition, day, Version.program(),
                        Sentences.heading(scenario, words)))
                .orElseGet(() -> words.say("cite.data", title, edition, day, Version.program()));
    }

    private String filtered() {
        List<String> asked = new FilterWords(names).all(view.filter());
        return asked.isEmpty() ? data() : words.say("cite.filtered", data(), String.join(", ", asked));
    }

    private String of(int part) {
        return words.say("of", part, findings.signed().size());
    }

    private String strength() {
        return words.say("strength." + view.strength().word());
    }
}

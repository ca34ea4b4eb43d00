package org.pactmap.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.Relation;
import org.pactmap.gaps.Answer;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.HubGap;
import org.pactmap.gaps.ReadyQuestion;
import org.pactmap.network.Chronicle;
import org.pactmap.network.Happening;
import org.pactmap.network.HappeningLines;
import org.pactmap.network.Network;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// Answers to ready questions in sentences, each with its rule.
public final class Replies {

    /// How many things a sentence names; of more it says how many there are.
    private static final int FEW = 6;

    /// How many clauses it has; they are longer.
    private static final int FEW_CLAUSES = 4;

    private final Network network;
    private final Findings findings;
    private final Names names;
    private final Words words;

    public Replies(Network network, Findings findings, Language language) {
        this.network = network;
        this.findings = findings;
        this.names = network.names(language);
        this.words = names.words();
    }

    public Reply to(ReadyQuestion question) {
        List<String> found = Answer.of(network, findings, question).found();
        return switch (question) {
            case HUB -> new Reply(hub(found), words.say("answer.hub.rule", strength()), found);
            case UNFRAMED -> new Reply(unframed(found), words.say("gap.framework.rule", strength()), found);
            case OUTSIDE -> new Reply(outside(found), words.say("answer.outside.rule", alliance()), found);
            case SHARED -> new Reply(shared(found), words.say("answer.shared.rule", function(), strength()),
                    findings.hub().coordinators().stream().map(HubGap.Coordinator::body).toList());
            case UNCERTAIN, PROPOSED -> new Reply(said(found),
                    words.say("answer.said.rule", words.say("strength." + question.word())), found);
            case OPPOSED -> new Reply(opposed(found), words.say("answer.opposed.rule"), found);
            case LATEST -> new Reply(changed(Chronicle.of(network.facts()).latest(network.day()), question),
                    words.say("answer.latest.rule", day()), found);
            case NEXT -> new Reply(changed(Chronicle.of(network.facts()).following(network.day()), question),
                    words.say("answer.next.rule", day()), found);
            case JOINED -> new Reply(joined(found), words.say("answer.joined.rule"), found);
            case FUNCTIONS -> functions();
            case UNDER -> new Reply(under(found), words.say("answer.under.rule"), found);
            case UNSIGNED -> new Reply(unsigned(found), words.say("answer.unsigned.rule"), found);
        };
    }

    private String hub(List<String> bodies) {
        int signed = findings.signed().size();
        if (findings.hub().hub().isPresent()) {
            return words.say("answer.hub.found", words.capital(names.inSentence(findings.hub().hub().get())),
                    function(), day());
        }
        String all = sentenceList(bodies);
        if (bodies.isEmpty()) {
            return words.say("answer.hub.none", signed, words.number(signed), day());
        }
        boolean each = findings.candidates().stream()
                .anyMatch(candidate -> candidate.body().equals(bodies.getFirst()) && candidate.missed().isEmpty());
        return each
                ? words.count("answer.hub.reach", signed, words.number(signed), day(), all)
                : words.say("answer.hub.together", signed, words.number(signed), day(), all);
    }

    private String unframed(List<String> agreements) {
        return agreements.isEmpty()
                ? words.say("answer.unframed.none", day())
                : words.say("answer.unframed.some", of(agreements.size(), findings.signed().size()), day(),
                        list(agreements.stream().map(names::shortName).toList()));
    }

    private String outside(List<String> parties) {
        long signatories = findings.signed().stream().flatMap(agreement -> network.providers(agreement).stream())
                .distinct().count();
        return parties.isEmpty()
                ? words.say("answer.outside.none", alliance(), day(), signatories)
                : words.say("answer.outside.some", of(parties.size(), (int) signatories), alliance(), day(),
                        sentenceList(parties));
    }

    private String shared(List<String> many) {
        List<HubGap.Coordinator> coordinators = findings.hub().coordinators();
        if (coordinators.isEmpty()) {
            return words.say("answer.shared.nobody", day());
        }
        return many.isEmpty()
                ? words.count("answer.shared.none", coordinators.size(), day())
                : words.say("answer.shared.some", day(), list(coordinators.stream()
                        .filter(one -> many.contains(one.body()))
                        .map(one -> words.say("answer.shared.body", names.inSentence(one.body()),
                                of(one.agreements().size(), findings.signed().size())))
                        .toList()));
    }

    private String said(List<String> ties) {
        var phrases = new Phrases(names);
        List<String> clauses = ties.stream().flatMap(id -> relation(id).stream()).map(phrases::clause).toList();
        return clauses.isEmpty()
                ? words.say("answer.said.none", day())
                : words.say("answer.said.some", day(), row(clauses));
    }

    private Optional<Relation> relation(String id) {
        return network.facts().relation(id);
    }

    private String opposed(List<String> who) {
        String step = findings.accession().nextStep().map(names::name).orElse(words.say("answer.none"));
        return who.isEmpty()
                ? words.say("answer.opposed.none", step, day())
                : words.say("answer.opposed.some", step, day(), sentenceList(who));
    }

    private String joined(List<String> things) {
        return things.isEmpty()
                ? words.say("answer.joined.none", day())
                : words.say("answer.joined.some", day(), sentenceList(things));
    }

    private String under(List<String> bodies) {
        return bodies.isEmpty()
                ? words.say("answer.under.none", day())
                : words.say("answer.under.some", day(), sentenceList(bodies));
    }

    private String changed(List<Happening> happenings, ReadyQuestion question) {
        if (happenings.isEmpty()) {
            return words.say("answer.changed.none." + question.word(), day());
        }
        List<String> lines = HappeningLines.of(happenings, names).stream().map(HappeningLines.Line::said).toList();
        return words.say("answer.changed", words.day(happenings.getFirst().day()), row(lines));
    }

    /// Which functions one body coordinates for all, and which none does; found are the bodies.
    private Reply functions() {
        SequencedMap<String, String> hubs = new LinkedHashMap<>();
        Answer.hubs(network, findings).forEach((function, hub) -> hub.ifPresent(body -> hubs.put(function, body)));
        List<String> others = network.facts().header().functions().keySet().stream()
                .filter(function -> !hubs.containsKey(function)).map(names::function).toList();
        String sentence = hubs.isEmpty()
                ? words.say("answer.functions.none", day(), others.size())
                : words.say("answer.functions.some", day(), list(hubs.entrySet().stream()
                        .map(hub -> words.say("answer.functions.hub", names.function(hub.getKey()),
                                names.inSentence(hub.getValue())))
                        .toList()), list(others));
        return new Reply(sentence, words.say("gap.hub.rule", strength()),
                hubs.values().stream().distinct().toList());
    }

    private String unsigned(List<String> members) {
        int all = network.facts().header().alliance().map(network::members).orElse(List.of()).size();
        return members.isEmpty()
                ? words.say("answer.unsigned.none", alliance(), day())
                : words.say("answer.unsigned.some", of(members.size(), all), alliance(), day(),
                        sentenceList(members));
    }

    private String sentenceList(List<String> things) {
        return list(things.stream().map(names::inSentence).toList());
    }

    /// "a, b and c"; of many the first, and how many more there are.
    private String list(List<String> all) {
        return all.size() <= FEW
                ? words.list(all)
                : words.say("answer.more", String.join(", ", all.subList(0, FEW)), all.size() - FEW);
    }

    /// Whole clauses in a row.
    private String row(List<String> clauses) {
        String some = String.join("; ", clauses.stream().limit(FEW_CLAUSES).toList());
        return clauses.size() <= FEW_CLAUSES ? some : words.say("answer.more", some, clauses.size() - FEW_CLAUSES);
    }

    private String alliance() {
        return network.facts().header().alliance().map(names::shortName).orElse(words.say("answer.none"));
    }

    private String of(int part, int all) {
        return words.say("of", part, all);
    }

    private String function() {
        return names.function(findings.question().function());
    }

    private String strength() {
        return words.say("strength." + findings.question().strength().word());
    }

    private String day() {
        return words.day(network.day());
    }
}

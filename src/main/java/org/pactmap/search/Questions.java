package org.pactmap.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Names;
import org.pactmap.gaps.Answer;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.ReadyQuestion;
import org.pactmap.network.Distances;
import org.pactmap.network.Distances.Distance;
import org.pactmap.network.Network;
import org.pactmap.view.Condition;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// The ready questions that fit facts and a day: none whose answer is plain anyway.
public final class Questions {

    /// How many are put before a reader; the others can still be found.
    public static final int FEW = 5;

    private final Network network;
    private final Findings findings;
    private final Names names;
    private final Words words;

    private Questions(Network network, Findings findings, Language language) {
        this.network = network;
        this.findings = findings;
        this.names = network.names(language);
        this.words = names.words();
    }

    /// All of them, those that matter most first.
    public static List<Ready> of(Network network, Findings findings, Language language) {
        return new Questions(network, findings, language).all().toList();
    }

    /// The first [#FEW].
    public static List<Ready> few(Network network, Findings findings, Language language) {
        return new Questions(network, findings, language).all().limit(FEW).toList();
    }

    /// What a question reads like, whether it fits the day or not.
    public static String words(Condition.Asked asked, Network network, Findings findings, Language language) {
        var questions = new Questions(network, findings, language);
        return switch (asked) {
            case Condition.Answers(var word) -> ReadyQuestion.read(word).map(questions::words)
                    .orElseGet(() -> questions.words.say("ask.unknown"));
            case Condition.OnWay way -> questions.words(way);
        };
    }

    /// In order, each looked at only when it is come to.
    private Stream<Ready> all() {
        return Stream.of(ReadyQuestion.values()).flatMap(question -> Stream.concat(
                Stream.of(question).filter(one -> Answer.of(network, findings, one).telling())
                        .map(one -> new Ready(new Condition.Answers(one.word()), words(one))),
                Stream.of(question).filter(one -> one == ReadyQuestion.OUTSIDE).flatMap(_ -> way().stream())
                        .map(way -> new Ready(way, words(way)))));
    }

    private String words(Condition.OnWay way) {
        return words.say("ask.way", names.shortName(way.from()), names.shortName(way.to()));
    }

    private String words(ReadyQuestion question) {
        String key = "ask." + question.word();
        int signed = findings.signed().size();
        return switch (question) {
            case HUB, FUNCTIONS -> words.count(key, signed, words.number(signed));
            case UNFRAMED -> {
                int bare = signed - findings.framework().framed().size();
                yield words.count(key, bare, words.number(bare));
            }
            case OUTSIDE, UNSIGNED -> words.say(key, network.facts().header().alliance().map(names::shortName)
                    .orElse(words.say("answer.none")));
            case OPPOSED -> words.say(key, findings.accession().nextStep().map(names::name)
                    .orElse(words.say("answer.none")));
            case JOINED -> words.say(key, network.facts().header().centre().map(at -> names.shortName(at.id()))
                    .orElse(words.say("answer.none")));
            case UNDER -> words.say(key, findings.hub().hub().map(names::inSentence)
                    .orElse(words.say("answer.none")));
            case SHARED, UNCERTAIN, PROPOSED, LATEST, NEXT -> words.say(key);
        };
    }

    /// From the signatory that came last to the one that is joined to it least: farthest away, then in the fewest ways,
    /// then signed first. Where one agreement joins them all there is nothing to ask.
    private Optional<Condition.OnWay> way() {
        Optional<String> centre = network.facts().header().centre().map(at -> at.id());
        List<String> signatories = findings.signed().stream().flatMap(agreement -> network.parties(agreement).stream())
                .filter(party -> !centre.equals(Optional.of(party))).distinct().toList();
        if (findings.signed().size() < 2 || signatories.size() < 2) {
            return Optional.empty();
        }
        String last = signatories.getLast();
        Distances distances = Distances.from(network, last,
                tie -> tie.strength().atLeast(findings.question().strength()));
        record Apart(String party, Distance distance) {}
        return signatories.subList(0, signatories.size() - 1).stream()
                .flatMap(party -> distances.to(party).map(distance -> new Apart(party, distance)).stream())
                .min(Comparator.comparingInt((Apart one) -> -one.distance().steps())
                        .thenComparingLong(one -> one.distance().ways()))
                .map(one -> Condition.OnWay.between(last, one.party()));
    }

    /// The same as entries that can be found.
    public static List<Entry> entries(List<Ready> questions) {
        return Stream.iterate(0, i -> i < questions.size(), i -> i + 1)
                .map(i -> new Entry(Integer.toString(i), Entry.Kind.QUESTION, questions.get(i).words(),
                        List.of(new Entry.Text(Entry.Role.NAME, questions.get(i).words()))))
                .toList();
    }
}

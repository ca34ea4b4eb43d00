package org.pactmap.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.Basis;
import org.pactmap.gaps.Findings;
import org.pactmap.layout.SeatOrder;
import org.pactmap.network.Difference;
import org.pactmap.network.Happening;
import org.pactmap.network.Happening.AgreementIs;
import org.pactmap.network.Network;
import org.pactmap.network.Standing;
import org.pactmap.network.Supposed;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Sentences;
import org.pactmap.scenario.Supposition;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// The title and the subtitle: the finding in words. Map, window, files and reports all say it in these.
public final class Headline {

    private Headline() {}

    /// Such as "Nine agreements, no framework, no hub".
    public static String title(Findings findings, Words words) {
        int signed = findings.signed().size();
        if (signed == 0) {
            return words.say("title.none");
        }
        String agreements = words.capital(words.count("title.agreements", signed, words.number(signed)));
        if (signed == 1) {
            return agreements;
        }
        int framed = findings.framework().framed().size();
        String hub = words.say("title.hub." + findings.hub().basis().map(Basis::word).orElse("found"));
        if (framed > 0 && framed < signed) {
            return words.say("title.some", agreements, words.count("title.framework.some", framed), hub);
        }
        String framework = words.say("title.framework."
                + findings.framework().basis().map(Basis::word).orElse("all"));
        boolean onlyHub = !findings.hub().missing() && framed == 0;
        return words.say("title.two", agreements, onlyHub ? hub : framework, onlyHub ? framework : hub);
    }

    /// Which system on which day, and who stands behind it; the longest wording first.
    /// Under a scenario: what is supposed of which day.
    public static List<String> subtitles(Network network, Findings findings, Words words) {
        return network.scenario().map(scenario -> supposed(network, scenario, words)).orElseGet(() -> {
            String day = asOf(network, findings, words);
            return backing(network, findings, words)
                    .map(backing -> List.of(words.say("with", day, backing), day)).orElse(List.of(day));
        });
    }

    /// Everything that has an effect, or the first of it and how much more there is.
    private static List<String> supposed(Network network, Scenario scenario, Words words) {
        var sentences = new Sentences(network.names(words.language()));
        List<Supposition> all = Supposed.of(network).stream().filter(Supposed::works).map(Supposed::supposition)
                .toList();
        List<String> clauses = all.stream().map(sentences::of).toList();
        var what = new ArrayList<String>();
        if (clauses.isEmpty()) {
            what.add(words.say("subtitle.supposed.nothing"));
        } else {
            what.add(words.say("subtitle.supposed", String.join("; ", clauses)));
            if (clauses.size() > 1) {
                what.add(words.count("subtitle.supposed.more", clauses.size() - 1, telling(all, sentences)));
            }
            what.add(words.count("subtitle.supposed.things", clauses.size()));
        }
        LocalDate known = network.facts().header().dataUntil();
        String day = network.day().isAfter(known)
                ? words.say("subtitle.facts.past", words.day(network.day()), words.day(known))
                : words.say("subtitle.facts", words.day(network.day()));
        return what.stream().map(said -> words.say("with", said, day)).toList();
    }

    /// What says most: a tie rather than the body that is supposed for it.
    private static String telling(List<Supposition> all, Sentences sentences) {
        return sentences.of(all.stream().filter(one -> !(one instanceof Supposition.NewBody)).findFirst()
                .orElseGet(all::getFirst));
    }

    /// The same for a map, which also says what is new since the earlier day with which its day is compared.
    static List<String> subtitles(Subject subject) {
        List<String> plain = subtitles(subject.network(), subject.findings(), subject.words());
        return subject.since().map(marks -> {
            Words words = subject.words();
            String news = news(subject, marks.difference());
            return plain.stream().map(said -> words.say("with", said, news)).toList();
        }).orElse(plain);
    }

    /// Such as "2 signed since 13 May".
    private static String news(Subject subject, Difference difference) {
        Words words = subject.words();
        var counts = new ArrayList<String>();
        count("since.count.signed", ofSystem(difference.added(), subject), words, counts);
        count("since.count.ended", ofSystem(difference.ended(), subject), words, counts);
        if (counts.isEmpty()) {
            count("since.count.changes", difference.all().count(), words, counts);
        }
        return counts.isEmpty()
                ? words.say("since.none", since(difference, words))
                : words.say("since.counted", String.join(", ", counts), since(difference, words));
    }

    private static void count(String key, long number, Words words, List<String> counts) {
        if (number > 0) {
            counts.add(words.count(key, (int) number));
        }
    }

    private static long ofSystem(List<Happening> happenings, Subject subject) {
        return happenings.stream().filter(one -> one.what() instanceof AgreementIs(var agreement, _)
                && SeatOrder.isOfSystem(subject.facts(), agreement.id(), subject.view().system())).count();
    }

    /// The earlier day of a comparison, with its year where that is not the year of the later.
    static String since(Difference difference, Words words) {
        LocalDate since = difference.since();
        return since.getYear() == difference.until().getYear() ? words.dayOfYear(since) : words.day(since);
    }

    private static String asOf(Network network, Findings findings, Words words) {
        Language language = words.language();
        String system = network.facts().entity(findings.question().system())
                .map(entity -> entity.label().in(language)).orElse(findings.question().system());
        LocalDate known = network.facts().header().dataUntil();
        return network.day().isAfter(known)
                ? words.say("subtitle.past", system, words.day(network.day()), words.day(known))
                : words.say("subtitle.day", system, words.day(network.day()));
    }

    /// The document from which the system grew, as a sentence has it.
    static Optional<Entity> declaration(Network network, String system) {
        return network.facts().relations(RelationKind.ORIGINATES_IN).stream()
                .filter(relation -> relation.exists() && relation.startsAt(system))
                .flatMap(relation -> relation.to().flatMap(network.facts()::entity).stream()).findFirst();
    }

    private static Optional<String> backing(Network network, Findings findings, Words words) {
        String system = findings.question().system();
        List<String> backers = network.facts().relations(RelationKind.PARTY).stream()
                .flatMap(relation -> relation.from().stream()).distinct()
                .filter(party -> network.standing(party, system) == Standing.BACKS).toList();
        boolean states = backers.stream().flatMap(id -> network.facts().entity(id).stream())
                .allMatch(Entity.State.class::isInstance);
        String key = "subtitle.backs." + (states ? "states" : "parties");
        return backers.isEmpty()
                ? Optional.empty()
                : declaration(network, system)
                        .map(document -> words.count(key, backers.size(), document.inSentence(words.language())));
    }

    /// The title and the subtitles of the map with the recommendations of a report unfolded; the longest first.
    static List<String> shelf(Draft draft, List<String> proposals, Entity report) {
        Words words = draft.words();
        String name = report.shortLabel().in(words.language());
        String title = words.say("title.shelf", words.capital(words.count("title.shelf.proposals", proposals.size(),
                words.number(proposals.size()))));
        String subtitle = Texts.day(report).map(day -> words.say("subtitle.shelf", name, words.day(day)))
                .orElse(name);
        return addressees(draft, proposals).map(whom -> List.of(title,
                words.say("with", subtitle, words.say("subtitle.shelf.addressed", whom)), subtitle))
                .orElse(List.of(title, subtitle));
    }

    /// To whom the recommendations are addressed, where a source says so without being sure.
    private static Optional<String> addressees(Draft draft, List<String> proposals) {
        return draft.network().relations(RelationKind.ADDRESSES).stream()
                .filter(relation -> relation.exists() && proposals.stream().anyMatch(relation::startsAt)
                        && relation.strength() == Strength.UNCERTAIN)
                .flatMap(relation -> relation.unnamed().stream())
                .map(label -> label.in(draft.view().language())).findFirst();
    }
}

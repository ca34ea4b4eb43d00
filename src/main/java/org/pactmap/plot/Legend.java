package org.pactmap.plot;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Header;
import org.pactmap.agreement.Names;
import org.pactmap.gaps.Basis;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.OnlySupposed;
import org.pactmap.layout.Sizes;
import org.pactmap.network.Network;
import org.pactmap.network.Standing;
import org.pactmap.words.Words;

/// Which symbols a picture has to explain: those that it shows, and no others.
///
/// @param symbol what is drawn as a sample
/// @param text what it stands for
/// @param brief the same in fewer words
record Legend(Symbol symbol, String text, String brief) {

    /// The same entry in fewer words.
    Legend shortened() {
        return new Legend(symbol, brief, brief);
    }

    /// The samples, in the order in which they stand.
    enum Symbol {
        SIGNED,
        SHARED,
        GIVEN,
        BACKS,
        NEITHER,
        MEMBER,
        PARTNER,
        OWN_BODY,
        FRAMEWORK,
        STATED,
        COMPUTED,
        SUPPOSED,
        UNCERTAIN,
        PROPOSED,
        REACHED,
        OPEN,
        ENDS,
        MENTION,
        BODY,
        DOCUMENT,
        COORDINATES,
        BELONGS,
        PINNED,
        NEW,
        CHANGED,
        ENDED,
        YES,
        PARTLY,
        DISPUTED,
        NO,
        NOT_FOUND;

        double width(Sizes sizes) {
            return switch (this) {
                case SIGNED, SHARED, GIVEN, OWN_BODY, BACKS, BODY, COORDINATES, BELONGS -> sizes.between(22, 34);
                case FRAMEWORK, STATED, COMPUTED, SUPPOSED, UNCERTAIN, PROPOSED, NOT_FOUND -> sizes.between(28, 44);
                case NEITHER, MEMBER, PARTNER, REACHED, OPEN, ENDS, MENTION, DOCUMENT, PINNED, YES, PARTLY, DISPUTED,
                        NO ->
                    sizes.between(12, 20);
                case NEW, CHANGED, ENDED -> sizes.between(21, 33);
            };
        }
    }

    /// The entries for these symbols, each once and in their order.
    static List<Legend> of(Collection<Symbol> symbols, Network network, String system, Words words) {
        return Stream.of(Symbol.values()).filter(symbols::contains)
                .map(symbol -> entry(symbol, network, system, words)).toList();
    }

    /// Every entry that a legend of these facts may have on some day; a scenario may add one.
    static List<Legend> all(Subject subject) {
        Star star = Star.of(subject);
        var ever = EnumSet.range(Symbol.SIGNED, Symbol.OPEN);
        ever.remove(Symbol.SUPPOSED);
        if (star.shared().isEmpty()) {
            ever.remove(Symbol.SHARED);
        }
        if (!star.isGiving()) {
            ever.remove(Symbol.GIVEN);
        }
        if (!star.hasSeatsOfAgreements()) {
            ever.remove(Symbol.OWN_BODY);
        }
        if (subject.facts().header().alliance().isEmpty()) {
            ever.removeAll(List.of(Symbol.MEMBER, Symbol.PARTNER));
        }
        if (subject.facts().header().steps().isEmpty()) {
            ever.removeAll(List.of(Symbol.PROPOSED, Symbol.REACHED, Symbol.OPEN));
        }
        return of(ever, subject.network(), subject.view().system(), subject.words());
    }

    /// The entries for rings around what differs from an earlier day.
    static List<Legend> of(List<SinceForm> forms, Subject subject) {
        return forms.stream().map(form -> entry(switch (form) {
            case NEW -> Symbol.NEW;
            case CHANGED -> Symbol.CHANGED;
            case ENDED -> Symbol.ENDED;
        }, subject.network(), subject.view().system(), subject.words())).toList();
    }

    /// The entries for what a picture shows.
    ///
    /// @param track whether it shows the track of steps, and ties that are proposed to it
    static List<Legend> of(Subject subject, boolean track) {
        var shown = new ArrayList<Symbol>();
        Findings findings = subject.findings();
        String system = subject.view().system();
        List<Standing> standings = subject.parties().stream()
                .map(subject::standing).toList();
        boolean asked = findings.signed().size() > 1;
        when(standings.contains(Standing.SIGNED), Symbol.SIGNED, shown);
        Star star = Star.of(subject);
        when(star.shared().stream().anyMatch(findings.signed()::contains), Symbol.SHARED, shown);
        when(findings.signed().stream().anyMatch(star::isGiven), Symbol.GIVEN, shown);
        when(standings.contains(Standing.BACKS), Symbol.BACKS, shown);
        when(!star.hasSeatsOfAgreements() && subject.parties().stream()
                .anyMatch(party -> subject.standing(party) == Standing.NEITHER && subject.ended(party).isEmpty()),
                Symbol.NEITHER, shown);
        when(subject.facts().header().alliance().isPresent(), Symbol.MEMBER, shown);
        when(subject.facts().header().alliance().isPresent(), Symbol.PARTNER, shown);
        when(star.hasSeatsOfAgreements() && findings.signed().stream()
                .anyMatch(agreement -> subject.ownBody(agreement).isPresent()), Symbol.OWN_BODY, shown);
        when(asked && findings.framework().framed().size() > findings.supposed().framed().size(), Symbol.FRAMEWORK,
                shown);
        when(asked && rests(findings, Basis.STATED), Symbol.STATED, shown);
        when(asked && rests(findings, Basis.COMPUTED), Symbol.COMPUTED, shown);
        Bodies bodies = new Bodies(subject);
        when(supposes(subject, bodies), Symbol.SUPPOSED, shown);
        when(asked && !subject.view().shelfOpen()
                && bodies.outside().stream().limit(1)
                        .anyMatch(
                                first -> bodies.uncertainTie(first.body().id(), subject.view().function()).isPresent()
                                        && !bodies.isSeated(first.body().id())),
                Symbol.UNCERTAIN, shown);
        when(asked && track && proposes(subject, bodies), Symbol.PROPOSED, shown);
        when(track, Symbol.REACHED, shown);
        when(track, Symbol.OPEN, shown);
        when(asked && subject.view().tiesLit(), Symbol.ENDS, shown);
        when(asked && subject.view().tiesLit(), Symbol.MENTION, shown);
        return of(shown, subject.network(), system, subject.words());
    }

    private static void when(boolean is, Symbol symbol, List<Symbol> shown) {
        if (is) {
            shown.add(symbol);
        }
    }

    /// Whether anything is drawn that is there only because a scenario supposes it.
    private static boolean supposes(Subject subject, Bodies bodies) {
        OnlySupposed supposed = subject.findings().supposed();
        return supposed.hub() || !supposed.covered().isEmpty() || !supposed.framed().isEmpty()
                || !supposed.serving().isEmpty()
                || bodies.outside().stream().anyMatch(shown -> subject.network().isSupposed(shown.body().id()))
                || subject.facts().header().steps().stream().anyMatch(subject.network()::isReachedBySupposition);
    }

    private static boolean proposes(Subject subject, Bodies bodies) {
        return bodies.proposedTies().stream()
                .anyMatch(tie -> subject.view().shelfOpen() || bodies.outside().stream()
                        .anyMatch(shown -> tie.role().equals(Optional.of(shown.body().id()))));
    }

    private static boolean rests(Findings findings, Basis basis) {
        return List.of(findings.hub().basis(), findings.framework().basis(), findings.accession().basis())
                .contains(Optional.of(basis));
    }

    private static Legend entry(Symbol symbol, Network network, String system, Words words) {
        String text = text(symbol, network, system, words);
        return new Legend(symbol, text, symbol == Symbol.BACKS ? words.say("legend.backs.short") : text);
    }

    private static String text(Symbol symbol, Network network, String system, Words words) {
        String alliance = network.facts().header().alliance().flatMap(network.facts()::entity)
                .map(entity -> entity.shortLabel().in(words.language())).orElse("");
        String declaration = Headline.declaration(network, system)
                .map(document -> document.words("in-sentence", words.language())
                        .orElse(document.shortLabel().in(words.language())))
                .orElse("");
        return switch (symbol) {
            case GIVEN -> words.say("legend.given", network.facts().header().centre().map(Header.Centre::id)
                    .map(new Names(network.facts(), words.language())::inSentence).orElse(""));
            case BACKS -> words.say("legend.backs", declaration);
            case MEMBER -> words.say("legend.member", alliance);
            case SIGNED, SHARED, NEITHER, PARTNER, OWN_BODY, FRAMEWORK, STATED, COMPUTED, SUPPOSED, UNCERTAIN, PROPOSED,
                    REACHED,
                    OPEN, ENDS, MENTION, BODY, DOCUMENT, COORDINATES, BELONGS, PINNED, NEW, CHANGED, ENDED, YES, PARTLY,
                    DISPUTED, NO, NOT_FOUND ->
                words.say("legend." + symbol.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }
}

package org.pactmap.plot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Network;
import org.pactmap.plot.Legend.Symbol;
import org.pactmap.words.Words;

/// Which symbols a layout by forces has to explain.
final class ForceLegend {

    private static final List<Symbol> EVER = List.of(Symbol.SIGNED, Symbol.BACKS, Symbol.NEITHER, Symbol.MEMBER,
            Symbol.PARTNER, Symbol.BODY, Symbol.DOCUMENT, Symbol.COORDINATES, Symbol.BELONGS, Symbol.STATED,
            Symbol.COMPUTED, Symbol.UNCERTAIN, Symbol.PROPOSED, Symbol.REACHED, Symbol.OPEN, Symbol.PINNED);

    private ForceLegend() {}

    /// Every entry that the legend may have on some day.
    static List<Legend> ever(Network network, String system, Words words) {
        return Legend.of(EVER, network, system, words);
    }

    /// @param pinned whether anything is pinned
    static List<Legend> of(Subject subject, ForceNodes nodes, List<ForceNet.Strand> ties, boolean pinned) {
        SequencedSet<Symbol> shown = new LinkedHashSet<>();
        nodes.shown().forEach(entity -> add(entity, nodes, subject, shown));
        ties.forEach(strand -> add(strand.relation(), shown));
        subject.findings().hub().basis().ifPresent(basis -> shown.add(switch (basis) {
            case STATED -> Symbol.STATED;
            case COMPUTED -> Symbol.COMPUTED;
        }));
        if (subject.network().scenario().isPresent()) {
            shown.add(Symbol.SUPPOSED);
        }
        if (pinned) {
            shown.add(Symbol.PINNED);
        }
        return Legend.of(shown, subject.network(), subject.view().system(), subject.words());
    }

    private static void add(Entity entity, ForceNodes nodes, Subject subject, SequencedSet<Symbol> shown) {
        switch (entity) {
            case Entity.Body _ when nodes.isCapsule(entity) -> shown.add(Symbol.BODY);
            case Entity.Document _ -> shown.add(Symbol.DOCUMENT);
            case Entity.Step step -> shown.add(new Symbols(subject).status(step) == StepStatus.REACHED
                    ? Symbol.REACHED
                    : Symbol.OPEN);
            case Entity.State _,Entity.Body _,Entity.Agreement _ -> {
                shown.add(switch (nodes.standing(entity)) {
                    case SIGNED -> Symbol.SIGNED;
                    case BACKS -> Symbol.BACKS;
                    case NEITHER -> Symbol.NEITHER;
                });
                if (subject.facts().header().alliance().isPresent()) {
                    shown.add(Symbol.MEMBER);
                    shown.add(Symbol.PARTNER);
                }
            }
            case Entity.AgreementSystem _,Entity.Event _,Entity.Recommendation _,Entity.Person _ -> {}
        }
    }

    private static void add(Relation tie, SequencedSet<Symbol> shown) {
        if (tie.strength() == Strength.UNCERTAIN) {
            shown.add(Symbol.UNCERTAIN);
        }
        if (tie.strength() == Strength.PROPOSED) {
            shown.add(Symbol.PROPOSED);
        }
        switch (tie.kind()) {
            case COORDINATES -> shown.add(Symbol.COORDINATES);
            case MEMBER, PART_OF, ORIGINATES_IN, NAMES_CHANNEL, ENDORSES, SIGNS, ISSUES, LEADS, HOLDS_OFFICE, PROPOSES,
                    SUBSTITUTES, SUCCEEDS, AFFECTS, ADDRESSES, MENTIONS, SUPPORTS, OPPOSES, OCCURS_AT ->
                shown.add(Symbol.BELONGS);
            case PARTY, FRAMES, PRECEDES, SERVES, ENDS_WITH -> {}
        }
    }
}

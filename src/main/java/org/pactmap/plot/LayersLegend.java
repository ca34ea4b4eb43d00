package org.pactmap.plot;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.Basis;
import org.pactmap.gaps.Findings;
import org.pactmap.plot.Legend.Symbol;

/// What the legend of a map in layers explains.
record LayersLegend(Subject subject) {

    /// All that it may have to explain on some day.
    List<Legend> ever() {
        Set<Symbol> symbols = EnumSet.of(Symbol.SIGNED, Symbol.STATED, Symbol.COMPUTED, Symbol.FRAMEWORK,
                Symbol.UNCERTAIN, Symbol.PROPOSED, Symbol.BODY, Symbol.BELONGS);
        if (Headline.declaration(subject.network(), subject.view().system()).isPresent()) {
            symbols.add(Symbol.BACKS);
        }
        if (subject.facts().header().alliance().isPresent()) {
            symbols.addAll(List.of(Symbol.NEITHER, Symbol.MEMBER, Symbol.PARTNER, Symbol.REACHED, Symbol.OPEN));
        }
        return entries(symbols);
    }

    /// What is drawn on the day.
    List<Legend> of(LayersNodes nodes, List<Relation> ties, LayersBodies bodies) {
        Set<Symbol> symbols = EnumSet.noneOf(Symbol.class);
        nodes.standings().forEach(standing -> symbols.add(switch (standing) {
            case SIGNED -> Symbol.SIGNED;
            case BACKS -> Symbol.BACKS;
            case NEITHER -> Symbol.NEITHER;
        }));
        if (subject.facts().header().alliance().isPresent()) {
            symbols.addAll(List.of(Symbol.MEMBER, Symbol.PARTNER, Symbol.REACHED, Symbol.OPEN));
        }
        ties.forEach(tie -> add(tie, symbols));
        if (!bodies.shown().isEmpty()) {
            symbols.add(Symbol.BODY);
        }
        if (subject.signed() > 1) {
            addMissing(symbols, bodies);
        }
        if (subject.network().scenario().isPresent()) {
            symbols.add(Symbol.SUPPOSED);
        }
        return entries(symbols);
    }

    private static void add(Relation tie, Set<Symbol> symbols) {
        switch (tie.kind()) {
            case COORDINATES -> symbols.add(Symbol.COORDINATES);
            case NAMES_CHANNEL -> symbols.add(Symbol.BELONGS);
            case FRAMES -> symbols.add(Symbol.FRAMEWORK);
            case ENDS_WITH -> symbols.add(Symbol.ENDS);
            case MENTIONS -> symbols.add(Symbol.MENTION);
            case PARTY, MEMBER, PART_OF, ORIGINATES_IN, ENDORSES, SIGNS, ISSUES, LEADS, HOLDS_OFFICE, PROPOSES,
                    SUBSTITUTES, SUCCEEDS, AFFECTS, ADDRESSES, PRECEDES, SERVES, SUPPORTS, OPPOSES, OCCURS_AT ->
                {}
        }
    }

    private void addMissing(Set<Symbol> symbols, LayersBodies bodies) {
        Findings found = subject.findings();
        List.of(found.hub().basis(), found.framework().basis(), found.accession().basis())
                .forEach(basis -> basis.map(why -> why == Basis.STATED ? Symbol.STATED : Symbol.COMPUTED)
                        .ifPresent(symbols::add));
        if (bodies.shown().sequencedKeySet().stream().anyMatch(id -> bodies.uncertain(id).isPresent())) {
            symbols.add(Symbol.UNCERTAIN);
        }
        if (!bodies.proposals(RelationKind.SERVES).isEmpty() || !bodies.proposals(RelationKind.FRAMES).isEmpty()) {
            symbols.add(Symbol.PROPOSED);
        }
    }

    private List<Legend> entries(Collection<Symbol> symbols) {
        return Legend.of(symbols, subject.network(), subject.view().system(), subject.words());
    }
}

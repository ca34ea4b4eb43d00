package org.pactmap.plot;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.Set;
import org.pactmap.plot.Legend.Symbol;

/// What the legend of a matrix explains.
record MatrixLegend(Subject subject) {

    /// All that it may have to explain on some day.
    List<Legend> ever() {
        SequencedSet<Symbol> symbols = new LinkedHashSet<>(EnumSet.of(Symbol.SIGNED, Symbol.STATED, Symbol.COMPUTED,
                Symbol.FRAMEWORK, Symbol.UNCERTAIN, Symbol.PROPOSED, Symbol.YES, Symbol.PARTLY, Symbol.DISPUTED,
                Symbol.NO, Symbol.NOT_FOUND, Symbol.BODY));
        if (Headline.declaration(subject.network(), subject.view().system()).isPresent()) {
            symbols.add(Symbol.BACKS);
        }
        if (!subject.facts().header().steps().isEmpty()) {
            symbols.addAll(List.of(Symbol.ENDS, Symbol.MENTION));
        }
        return entries(symbols);
    }

    /// What is drawn on the day.
    List<Legend> of(MatrixBody body) {
        Set<Symbol> symbols = EnumSet.noneOf(Symbol.class);
        body.standings().forEach(standing -> {
            switch (standing) {
                case SIGNED -> symbols.add(Symbol.SIGNED);
                case BACKS -> symbols.add(Symbol.BACKS);
                case NEITHER -> {}
            }
        });
        body.stretches().forEach(stretch -> symbols.add(switch (stretch.form()) {
            case STATED -> Symbol.STATED;
            case COMPUTED -> Symbol.COMPUTED;
            case FILLED -> Symbol.FRAMEWORK;
            case SUPPOSED -> Symbol.SUPPOSED;
        }));
        body.cells().forEach(cell -> symbol(cell, symbols));
        return entries(symbols);
    }

    private static void symbol(Cell cell, Set<Symbol> symbols) {
        if (cell.disputed()) {
            symbols.add(Symbol.DISPUTED);
        }
        switch (cell.form()) {
            case YES -> symbols.add(Symbol.YES);
            case BODY -> symbols.add(Symbol.BODY);
            case PARTLY -> symbols.add(Symbol.PARTLY);
            case NO -> symbols.add(Symbol.NO);
            case MENTION -> symbols.add(Symbol.MENTION);
            case END -> symbols.add(Symbol.ENDS);
            case UNCERTAIN -> symbols.add(Symbol.UNCERTAIN);
            case PROPOSED -> symbols.add(Symbol.PROPOSED);
            case NOT_FOUND -> symbols.add(Symbol.NOT_FOUND);
            case VALUE, NOTHING -> {}
        }
    }

    private List<Legend> entries(Collection<Symbol> symbols) {
        return Legend.of(symbols, subject.network(), subject.view().system(), subject.words());
    }
}

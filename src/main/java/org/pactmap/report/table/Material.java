package org.pactmap.report.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Source;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Measures;
import org.pactmap.network.Network;
import org.pactmap.plot.Passing;
import org.pactmap.view.View;
import org.pactmap.words.Words;

/// What tables are made from.
///
/// @param passes which things and ties pass the filter, by their ids
/// @param more the measures that take longer, where they are wanted and there already
/// @param moreWanted whether they are wanted
public record Material(Network network, View view, Predicate<String> passes, Optional<Measures> more,
        boolean moreWanted) {

    /// Without the measures that take longer.
    public static Material of(Network network, Findings findings, View view) {
        return new Material(network, view, Passing.of(network, findings, view), Optional.empty(), false);
    }

    /// With places for the measures that take longer.
    public Material wantingMore() {
        return new Material(network, view, passes, more, true);
    }

    public Material with(Measures measures) {
        return new Material(network, view, passes, Optional.of(measures), true);
    }

    Names names() {
        return network.names(view.language());
    }

    Words words() {
        return Words.in(view.language());
    }

    /// The ties that hold on the day and pass the filter, there or absent. A supposed tie passes with its ends.
    List<Relation> ties() {
        return List.of(RelationKind.values()).stream().flatMap(kind -> network.relations(kind).stream())
                .filter(this::passes).toList();
    }

    boolean passes(Relation relation) {
        return passes.test(relation.id()) && (!network.isSupposed(relation.id())
                || relation.from().map(passes::test).orElse(true) && relation.to().map(passes::test).orElse(true));
    }

    Column column(String key, boolean numeric) {
        return new Column(key, words().say("handout.column." + key), words().say("table.about." + key), numeric);
    }

    Cell text(String words) {
        return words.isBlank() ? notFound() : new Cell.Text(words);
    }

    Cell number(int number) {
        return new Cell.Ranked(Integer.toString(number), Integer.toString(number), number);
    }

    Cell day(Optional<Dating> dating) {
        return dating.<Cell>map(when -> new Cell.Ranked(names().when(when), when.text(), when.latest().toEpochDay()))
                .orElseGet(this::notFound);
    }

    Cell strength(Strength strength) {
        String word = words().say("strength." + strength.word());
        return new Cell.Ranked(word, word, List.of(Strength.values()).indexOf(strength));
    }

    /// What no source says.
    Cell notFound() {
        return new Cell.Missing("—", words().say("table.not-found"));
    }

    /// What things of the kind do not have.
    Cell doesNotApply() {
        return new Cell.Missing("", words().say("table.does-not-apply"));
    }

    /// What a source is called in a line of sources.
    String source(String id) {
        return Optional.ofNullable(network.facts().sources().get(id)).map(Source::shortTitle).orElse(id);
    }
}

package org.pactmap.desktop.inspector;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Strength;
import org.pactmap.desktop.inspector.Card.Badge;
import org.pactmap.desktop.inspector.Card.Link;
import org.pactmap.desktop.inspector.Card.Row;
import org.pactmap.desktop.inspector.Card.Section;
import org.pactmap.desktop.inspector.Card.Tone;
import org.pactmap.words.Words;
import org.pactmap.workspace.Workspace;

/// Explains a tie: between whom it is, who says so and who disagrees.
final class RelationCard {

    private final Relation relation;
    private final Names names;
    private final Words words;
    private final Sayings sayings;

    RelationCard(Workspace workspace, Relation relation) {
        this.relation = relation;
        this.names = workspace.names();
        this.words = workspace.words();
        this.sayings = new Sayings(names);
    }

    Card card() {
        var phrases = new Phrases(names);
        List<Link> ends = Stream.of(relation.from(), relation.to())
                .map(end -> new Link(end.filter(id -> names.facts().entity(id).isPresent()),
                        phrases.end(end, relation), ""))
                .toList();
        return new Card(Optional.of(relation.id()), words.capital(phrases.onward(relation)), badge(),
                phrases.sentence(relation), Stream.of(
                        new Section(words.say("inspector.tied"), "", List.of(new Card.Ties("", ends, List.of()))),
                        said("inspector.says", false), said("inspector.disagrees", true))
                        .filter(section -> !section.rows().isEmpty()).toList());
    }

    private Optional<Badge> badge() {
        if (!relation.exists()) {
            return Optional.of(new Badge(words.say("badge.stated"), Tone.STATED_MISSING));
        }
        return relation.strength() == Strength.ASSERTED
                ? Optional.empty()
                : Optional.of(new Badge(sayings.strength(relation.strength()), Tone.WAITS));
    }

    private Section said(String heading, boolean disputing) {
        List<Evidence> evidence = relation.evidence().stream().filter(one -> one.disputes() == disputing).toList();
        List<Row> rows = List.copyOf(sayings.of(evidence));
        return new Section(words.say(heading, rows.size()), "", rows);
    }
}

package org.pactmap.desktop.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Strength;
import org.pactmap.desktop.inspector.Card.Link;
import org.pactmap.desktop.inspector.Card.Row;
import org.pactmap.desktop.inspector.Card.Said;
import org.pactmap.workspace.Workspace;

/// What a thing is tied to, grouped by how: few ties with all that is said of them, many with their sources alone.
final class TieRows {

    /// Up to how many pieces of evidence a group quotes.
    private static final int FEW = 4;

    private final Workspace workspace;
    private final String id;
    private final Names names;
    private final Phrases phrases;
    private final Sayings sayings;

    TieRows(Workspace workspace, String id) {
        this.workspace = workspace;
        this.id = id;
        this.names = workspace.names();
        this.phrases = new Phrases(names);
        this.sayings = new Sayings(names);
    }

    List<Row> of(List<Relation> relations) {
        SequencedMap<String, List<Relation>> groups = new LinkedHashMap<>();
        relations.forEach(relation -> groups.computeIfAbsent(
                relation.startsAt(id) ? phrases.onward(relation) : phrases.backward(relation),
                _ -> new ArrayList<>()).add(relation));
        var rows = new ArrayList<Row>();
        groups.forEach((how, group) -> rows.add(new Card.Ties(how, group.stream().map(this::link).toList(),
                said(group))));
        return rows;
    }

    private Link link(Relation relation) {
        Optional<String> other = relation.startsAt(id) ? relation.to() : relation.from();
        return new Link(other.filter(end -> workspace.facts().entity(end).isPresent()), phrases.end(other, relation),
                remark(relation));
    }

    /// What keeps a tie from being plainly there on the day that is looked at.
    private String remark(Relation relation) {
        var remarks = new ArrayList<String>();
        relation.role().filter(role -> workspace.facts().entity(role).isEmpty())
                .ifPresent(role -> remarks.add(role(role)));
        if (!relation.exists()) {
            remarks.add(names.words().say("tie.absent"));
        }
        if (relation.strength() != Strength.ASSERTED) {
            remarks.add(sayings.strength(relation.strength()));
        }
        if (!relation.holds().covers(workspace.view().day())) {
            boolean past = relation.holds().until().map(until -> !workspace.view().day().isBefore(until.earliest()))
                    .orElse(false);
            remarks.add(past
                    ? names.words().say("tie.ended")
                    : relation.holds().from()
                            .map(from -> names.words().say("tie.from", names.when(from))).orElse(""));
        }
        if (relation.evidence().stream().anyMatch(Evidence::disputes)) {
            remarks.add(names.words().say("tie.disputed"));
        }
        return String.join(", ", remarks);
    }

    private String role(String role) {
        String key = "role." + role;
        return names.words().knows(key) ? names.words().say(key) : role.replace('-', ' ');
    }

    private List<Said> said(List<Relation> group) {
        List<Evidence> evidence = group.stream().flatMap(relation -> relation.evidence().stream()).distinct().toList();
        List<Evidence> disputing = evidence.stream().filter(Evidence::disputes).toList();
        if (evidence.size() <= FEW) {
            return sayings.of(evidence);
        }
        var said = new ArrayList<>(sayings.of(disputing));
        said.add(new Said("", sayings.sources(evidence), "", false));
        return said;
    }
}

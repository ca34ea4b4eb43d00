package org.pactmap.plot;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.pactmap.agreement.Relation;
import org.pactmap.gaps.GapId;
import org.pactmap.view.Filter;

/// What lies around a thing: all that is at most so many ties away, and the ties between.
record Surroundings(Subject subject) {

    SequencedSet<String> of(Filter.Focus focus) {
        SequencedSet<String> things = new LinkedHashSet<>();
        SequencedSet<String> edge = start(focus.id());
        things.add(focus.id());
        things.addAll(edge);
        for (int step = 0; step < focus.depth(); step++) {
            SequencedSet<String> next = new LinkedHashSet<>();
            for (String id : edge) {
                if (!id.equals(subject.view().system())) {
                    next.addAll(subject.network().neighbours(id));
                }
            }
            next.removeAll(things);
            things.addAll(next);
            edge = next;
        }
        SequencedSet<String> all = new LinkedHashSet<>(things);
        subject.network().facts().relations().filter(relation -> joins(relation, things))
                .forEach(relation -> all.add(relation.id()));
        return all;
    }

    /// Around what is missing lie the agreements that lack it.
    private SequencedSet<String> start(String id) {
        SequencedSet<String> start = new LinkedHashSet<>();
        if (GapId.read(id).isPresent()) {
            start.addAll(subject.findings().signed());
        } else {
            start.add(id);
        }
        return start;
    }

    private static boolean joins(Relation relation, SequencedSet<String> things) {
        return relation.from().map(things::contains).orElse(true) && relation.to().map(things::contains).orElse(true);
    }
}

package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;

/// The rule that finds under which framework the signed agreements stand: some document frames them, or the system.
record FrameworkRule(Ties ties) {

    FrameworkGap gap() {
        var framed = new LinkedHashSet<String>();
        var documents = new LinkedHashSet<String>();
        ties.asSure(RelationKind.FRAMES).filter(relation -> relation.from().isPresent()).forEach(relation -> {
            List<String> reached = ties.reachedBy(relation.to());
            framed.addAll(reached);
            if (!reached.isEmpty()) {
                documents.add(relation.from().orElseThrow());
            }
        });
        List<Relation> stated = ties.stated(RelationKind.FRAMES);
        boolean missing = ties.signed().size() > 1 && framed.size() < ties.signed().size();
        return new FrameworkGap(ties.ids().stream().filter(framed::contains).toList(), List.copyOf(documents),
                missing ? Optional.of(Ties.basis(stated)) : Optional.empty(),
                missing ? speaksFor(stated) : List.of(), missing ? speaksAgainst(stated) : List.of());
    }

    private List<Ground> speaksFor(List<Relation> stated) {
        var grounds = new ArrayList<>(ties.said(stated));
        if (stated.isEmpty()) {
            grounds.addAll(ties.sought(RelationKind.FRAMES));
        }
        return grounds;
    }

    /// What disputes the absence, frameworks that hold some, and what sources merely propose.
    private List<Ground> speaksAgainst(List<Relation> stated) {
        var grounds = new ArrayList<>(ties.disputed(stated));
        grounds.addAll(ties.said(ties.network().relations(RelationKind.FRAMES).stream()
                .filter(relation -> relation.exists() && !ties.reachedBy(relation.to()).isEmpty()).toList()));
        return grounds;
    }
}

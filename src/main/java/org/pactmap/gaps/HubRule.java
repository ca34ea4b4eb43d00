package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.HubGap.Coordinator;

/// The rule that finds a hub, or finds it missing: a hub is a body that coordinates every signed agreement for the
/// function. Nothing is missing before two agreements are signed.
record HubRule(Ties ties, Tally channels) {

    HubGap gap() {
        List<String> signed = ties.ids();
        var coordinators = new ArrayList<Coordinator>();
        ties.coordinated().forEach((body, agreements) -> coordinators.add(new Coordinator(body,
                signed.stream().filter(agreements::contains).toList())));
        coordinators.sort(Comparator.comparing((Coordinator one) -> -one.agreements().size()));
        var covered = new LinkedHashSet<String>();
        coordinators.forEach(one -> covered.addAll(one.agreements()));
        int best = coordinators.isEmpty() ? 0 : coordinators.getFirst().agreements().size();
        Optional<String> hub = signed.size() > 1 && best == signed.size()
                ? Optional.of(coordinators.getFirst().body())
                : Optional.empty();
        List<Relation> stated = ties.stated(RelationKind.COORDINATES).stream().filter(ties::forTheFunction).toList();
        boolean missing = signed.size() > 1 && hub.isEmpty();
        return new HubGap(signed.stream().filter(covered::contains).toList(), coordinators, best, hub,
                missing ? Optional.of(Ties.basis(stated)) : Optional.empty(),
                missing ? speaksFor(stated) : List.of(), missing ? speaksAgainst(stated) : List.of());
    }

    private List<Ground> speaksFor(List<Relation> stated) {
        var grounds = new ArrayList<>(ties.said(stated));
        if (stated.isEmpty()) {
            grounds.addAll(ties.sought(RelationKind.COORDINATES));
        }
        return grounds;
    }

    /// What disputes the absence, ties that are too weak to count or reach some only, and shared channels.
    private List<Ground> speaksAgainst(List<Relation> stated) {
        var grounds = new ArrayList<>(ties.disputed(stated));
        List<Relation> weak = ties.network().relations(RelationKind.COORDINATES).stream()
                .filter(relation -> relation.exists() && ties.forTheFunction(relation))
                .filter(relation -> relation.strength() != Strength.PROPOSED)
                .filter(relation -> !ties.reachedBy(relation.to()).isEmpty()).toList();
        grounds.addAll(ties.said(weak));
        if (channels.yes() + channels.partly() > 0) {
            grounds.add(new Ground.Channels(channels));
        }
        return grounds;
    }
}

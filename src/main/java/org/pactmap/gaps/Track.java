package org.pactmap.gaps;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;
import org.pactmap.network.Network;

/// The steps of accession that the header names, in their order. The last is membership.
record Track(Network network, List<Entity.Step> steps) {

    static Track of(Network network) {
        return new Track(network, network.facts().header().steps().stream()
                .flatMap(id -> network.facts().entity(id).stream())
                .filter(Entity.Step.class::isInstance).map(Entity.Step.class::cast).toList());
    }

    Optional<String> membership() {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.getLast().id());
    }

    boolean isMembership(Optional<String> step) {
        return step.isPresent() && step.equals(membership());
    }

    /// Whether a step comes before membership: by its place in the order, or by steps that precede one another.
    boolean isBeforeMembership(Optional<String> step) {
        return step.isPresent() && !isMembership(step)
                && (steps.stream().anyMatch(one -> one.id().equals(step.get())) || leadsToMembership(step.get()));
    }

    private boolean leadsToMembership(String step) {
        var seen = new LinkedHashSet<String>();
        var waiting = new ArrayDeque<String>(List.of(step));
        while (!waiting.isEmpty()) {
            String at = waiting.removeFirst();
            if (seen.add(at)) {
                network.ties(at).stream()
                        .filter(tie -> tie.kind() == RelationKind.PRECEDES && tie.exists() && tie.startsAt(at))
                        .map(Relation::to).flatMap(Optional::stream).forEach(waiting::add);
            }
        }
        return membership().filter(seen::contains).isPresent();
    }

    /// The first step after the last reached that is neither scheduled nor dropped.
    Optional<String> next() {
        int after = 0;
        for (int i = 0; i < steps.size(); i++) {
            if (status(steps.get(i)) == StepStatus.REACHED) {
                after = i + 1;
            }
        }
        return steps.subList(after, steps.size()).stream().filter(step -> switch (status(step)) {
            case SCHEDULED, DROPPED -> false;
            case OPEN, ONGOING, REACHED -> true;
        }).map(Entity.Step::id).findFirst();
    }

    /// A step of which no source tells a status is open.
    private StepStatus status(Entity.Step step) {
        return network.status(step).map(StatusChange::status).orElse(StepStatus.OPEN);
    }
}

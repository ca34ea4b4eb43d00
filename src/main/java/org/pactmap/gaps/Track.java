package org.pactmap.gaps;

import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity.Step;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;
import org.pactmap.network.Network;

/// The accession track on a day.
record Track(Network network) {

    /// The first step after the last reached that is neither scheduled nor dropped.
    Optional<String> nextStep() {
        List<String> steps = network.facts().header().steps();
        int after = 0;
        for (int i = 0; i < steps.size(); i++) {
            after = status(steps.get(i)) == StepStatus.REACHED ? i + 1 : after;
        }
        return steps.subList(after, steps.size()).stream()
                .filter(step -> status(step) != StepStatus.SCHEDULED && status(step) != StepStatus.DROPPED)
                .findFirst();
    }

    private StepStatus status(String step) {
        return network.facts().entity(step).filter(Step.class::isInstance).map(Step.class::cast)
                .flatMap(network::status).map(StatusChange::status).orElse(StepStatus.OPEN);
    }
}

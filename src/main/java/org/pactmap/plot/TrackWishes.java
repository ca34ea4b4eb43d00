package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity.Step;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.layout.Wishes.StepWish;

/// What a track of steps needs room for, on whichever day: none where there is no alliance to stand in.
record TrackWishes(Subject subject) {

    List<StepWish> steps() {
        StepWords words = new StepWords(subject.facts(), subject.words(), subject.sizes());
        return subject.facts().header().alliance().isEmpty()
                ? List.of()
                : drawn().stream().map(step -> new StepWish(step.id(), TrackMarks.mostLines(words, step,
                        subject.sheet(), subject.sizes()))).toList();
    }

    /// The step to which the duct leads on every day: the first after the last that is ever reached.
    Optional<String> goal() {
        List<Step> steps = drawn();
        int after = 0;
        for (int i = 0; i < steps.size(); i++) {
            boolean reached = subject.network().isReachedBySupposition(steps.get(i).id())
                    || steps.get(i).history().stream().anyMatch(change -> change.status() == StepStatus.REACHED
                            && change.strength() == Strength.ASSERTED);
            after = reached ? i + 1 : after;
        }
        return steps.stream().skip(after).map(Step::id).findFirst();
    }

    private List<Step> drawn() {
        return subject.facts().header().steps().stream().flatMap(id -> subject.facts().entity(id).stream())
                .filter(Step.class::isInstance).map(Step.class::cast).toList();
    }
}

package org.pactmap.plot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.pactmap.agreement.Relation;
import org.pactmap.gaps.Answer;
import org.pactmap.gaps.ReadyQuestion;
import org.pactmap.network.Paths;
import org.pactmap.view.Condition;

/// What of a map answers the question that is asked.
record Illumination(Subject subject) {

    /// Ids of all that answers it; empty where the question, or one of the two things that it is about, is not known.
    Optional<SequencedSet<String>> of(Condition.Asked asked) {
        return switch (asked) {
            case Condition.Answers(var question) -> ReadyQuestion.read(question)
                    .map(ready -> Answer.of(subject.network(), subject.findings(), ready).lit());
            case Condition.OnWay way -> Optional.of(way).filter(this::isKnown).map(this::along);
        };
    }

    /// The ways that are asked for: all shortest, or the one of them; none where no ways are asked for.
    List<Paths.Way> ways() {
        return subject.view().filter().asked().filter(Condition.OnWay.class::isInstance)
                .map(Condition.OnWay.class::cast).filter(this::isKnown).map(this::ways).orElse(List.of());
    }

    private boolean isKnown(Condition.OnWay way) {
        return subject.network().exists(way.from()) && subject.network().exists(way.to());
    }

    private List<Paths.Way> ways(Condition.OnWay asked) {
        List<Paths.Way> ways =
                Paths.between(subject.network(), asked.from(), asked.to(), subject.view().strength()).ways();
        boolean all = asked.way() == Condition.OnWay.ALL || asked.way() > ways.size();
        return all ? ways : List.of(ways.get(asked.way() - 1));
    }

    private SequencedSet<String> along(Condition.OnWay asked) {
        SequencedSet<String> lit = new LinkedHashSet<>(List.of(asked.from(), asked.to()));
        ways(asked).forEach(way -> {
            lit.addAll(way.things());
            way.hops().forEach(hop -> hop.relations().stream().map(Relation::id).forEach(lit::add));
        });
        return lit;
    }
}

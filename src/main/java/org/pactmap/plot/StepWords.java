package org.pactmap.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Step;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;
import org.pactmap.layout.Sizes;
import org.pactmap.network.Network;
import org.pactmap.words.Words;

/// What stands beside a step of the track: when it was reached, that it lies ahead, who opposes it.
record StepWords(Facts facts, Words words, Sizes sizes) {

    private static final int MOST_NAMED = 3;

    /// What stands beside the step on the day of a network.
    String beside(Step step, Network network) {
        Optional<StatusChange<StepStatus>> change = network.status(step);
        String status = change.map(this::said).orElse("");
        String opposed = reached(change) ? "" : opposed(step, network.day());
        return opposed.isEmpty() ? status : status.isEmpty() ? opposed : status + " · " + opposed;
    }

    /// Everything that may ever stand beside the step, on one day or another.
    List<String> ever(Step step) {
        var all = new ArrayList<String>();
        for (StatusChange<StepStatus> change : step.history()) {
            String status = said(change);
            all.add(status);
            if (change.status() == StepStatus.OPEN) {
                String opposed = opposed(step, facts.header().defaultDay());
                all.add(opposed.isEmpty() ? status : status + " · " + opposed);
            }
        }
        return all;
    }

    private static boolean reached(Optional<StatusChange<StepStatus>> change) {
        return change.map(now -> now.status() == StepStatus.REACHED).orElse(false);
    }

    private String said(StatusChange<StepStatus> change) {
        Optional<String> note = change.note().map(label -> label.in(words.language()));
        return switch (change.status()) {
            case REACHED -> sizes.roomy()
                    ? note.or(() -> when(change)).orElse("")
                    : when(change).or(() -> note)
                            .orElse("");
            case SCHEDULED -> note.or(() -> when(change)).map(text -> words.say(
                    sizes.roomy() ? "step.ahead" : "step.ahead.short", text)).orElse("");
            case OPEN, ONGOING -> note.orElse("");
            case DROPPED -> note.orElse(words.say("step.dropped"));
        };
    }

    private Optional<String> when(StatusChange<StepStatus> change) {
        return change.from().map(dating -> switch (dating.precision()) {
            case DAY -> words.day(dating.earliest());
            case MONTH -> words.monthOf(dating.earliest());
            case YEAR, BOUNDS -> Integer.toString(dating.latest().getYear());
        });
    }

    private String opposed(Step step, LocalDate day) {
        List<Relation> opponents = facts.relations(RelationKind.OPPOSES).stream()
                .filter(relation -> relation.exists() && relation.endsAt(step.id()) && relation.holds().covers(day))
                .toList();
        if (opponents.isEmpty()) {
            return "";
        }
        if (opponents.size() > MOST_NAMED) {
            return words.count("step.opposed.many", opponents.size());
        }
        String names = String.join(", ", opponents.stream().map(this::opponent).toList());
        return words.say(sizes.roomy() ? "step.opposed" : "step.opposed.short", names);
    }

    private String opponent(Relation relation) {
        Optional<Entity> entity = relation.from().flatMap(facts::entity);
        String name = entity.map(known -> (sizes.roomy() ? known.label() : known.shortLabel()).in(words.language()))
                .or(() -> relation.unnamed().map(label -> label.in(words.language()))).orElse("?");
        return sizes.roomy()
                ? relation.holds().from().map(dating -> words.say("step.opponent", name,
                        Integer.toString(dating.earliest().getYear()))).orElse(name)
                : name;
    }
}

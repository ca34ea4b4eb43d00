package org.pactmap.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Step;
import org.pactmap.agreement.Evidence;
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
        String status = network.isReachedBySupposition(step.id())
                ? words.say("step.supposed")
                : change.map(this::said).orElse("");
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
                turns(step).map(day -> opposed(step, day)).filter(opposed -> !opposed.isEmpty())
                        .forEach(opposed -> all.add(status.isEmpty() ? opposed : status + " · " + opposed));
            }
        }
        return all;
    }

    /// The days on which someone comes to oppose the step.
    private Stream<LocalDate> turns(Step step) {
        return facts.relations(RelationKind.OPPOSES).stream().filter(relation -> relation.endsAt(step.id()))
                .flatMap(relation -> relation.holds().from().stream()).map(Dating::latest).distinct();
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
            return many(opponents, day);
        }
        String names = String.join(", ", opponents.stream().map(this::opponent).toList());
        return words.say(sizes.roomy() ? "step.opposed" : "step.opposed.short", names);
    }

    /// How many oppose the step; with the month of the report that names them all, where one does.
    private String many(List<Relation> opponents, LocalDate day) {
        int number = opponents.size();
        boolean allies = opponents.stream().allMatch(opponent -> isAlly(opponent.from(), day));
        return report(opponents).filter(_ -> allies && sizes.roomy())
                .map(date -> words.count("step.opposed.allies", number, words.number(number), words.monthOf(date)))
                .orElseGet(() -> words.count("step.opposed.many", number));
    }

    /// When the latest source appeared that each of these relations cites.
    private Optional<LocalDate> report(List<Relation> opponents) {
        return opponents.getFirst().evidence().stream().map(Evidence::source)
                .filter(source -> opponents.stream().allMatch(opponent -> opponent.evidence().stream()
                        .anyMatch(evidence -> evidence.source().equals(source) && !evidence.disputes())))
                .flatMap(source -> Optional.ofNullable(facts.sources().get(source)).stream())
                .flatMap(source -> source.date().stream()).map(Dating::latest).max(Comparator.naturalOrder());
    }

    private boolean isAlly(Optional<String> state, LocalDate day) {
        return facts.relations(RelationKind.MEMBER).stream()
                .anyMatch(member -> member.from().equals(state) && member.to().equals(facts.header().alliance())
                        && member.holds().covers(day));
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

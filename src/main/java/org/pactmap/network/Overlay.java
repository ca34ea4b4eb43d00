package org.pactmap.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Span;
import org.pactmap.agreement.Stance;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.scenario.Fitting;
import org.pactmap.scenario.Idle;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.words.Language;

/// A scenario laid over facts on one day: what it adds to them, what it takes from them, and what of it is idle. The
/// facts stay as they are.
final class Overlay {

    private final Facts facts;
    private final Optional<Scenario> scenario;
    private final LocalDate day;
    private final SequencedMap<String, Entity> entities = new LinkedHashMap<>();
    private final SequencedMap<String, Relation> relations = new LinkedHashMap<>();
    private final SequencedMap<String, StatusChange<StepStatus>> reached = new LinkedHashMap<>();
    private final SequencedSet<String> ended = new LinkedHashSet<>();
    private final List<Supposition.Tie> ties = new ArrayList<>();
    private final List<Idle> idle = new ArrayList<>();

    /// @param scenario none where nothing is supposed
    Overlay(Facts facts, Optional<Scenario> scenario, LocalDate day) {
        this.facts = facts;
        this.scenario = scenario;
        this.day = day;
        scenario.map(supposed -> Fitting.of(facts, supposed)).ifPresent(fitting -> {
            idle.addAll(fitting.idle());
            fitting.fit().forEach(this::takeAway);
            fitting.fit().forEach(this::add);
        });
    }

    Optional<Scenario> scenario() {
        return scenario;
    }

    Names names(Language language) {
        return new Names(facts, scenario.map(Scenario::bodies).orElse(List.of()), language);
    }

    /// What ends goes first, so that a tie can be ended and supposed anew.
    private void takeAway(Supposition supposition) {
        if (supposition instanceof Supposition.Ended(var what, var terms)) {
            if (!terms.cover(day)) {
                terms.from().ifPresent(from -> idle.add(new Idle.NotYet(supposition, from)));
            } else if (isInFacts(what)) {
                ended.add(what);
            } else {
                idle.add(new Idle.NotThere(supposition, what));
            }
        }
    }

    private void add(Supposition supposition) {
        if (supposition instanceof Supposition.Ended) {
            return;
        }
        Optional<LocalDate> later = supposition.terms().from().filter(_ -> !supposition.terms().cover(day));
        if (later.isPresent()) {
            idle.add(new Idle.NotYet(supposition, later.get()));
        } else if (isTrue(supposition)) {
            idle.add(new Idle.AlreadyTrue(supposition));
        } else {
            lay(supposition);
        }
    }

    private void lay(Supposition supposition) {
        Optional<Dating> from = supposition.terms().from().map(Dating::day);
        Span holds = new Span(from, Optional.empty());
        switch (supposition) {
            case Supposition.NewBody body -> entities.put(body.id(), body.body());
            case Supposition.Tie tie -> {
                ties.add(tie);
                relations.put(tie.id(), new Relation(tie.id(), tie.kind(), Optional.of(tie.from()),
                        Optional.of(tie.to()), Optional.empty(), tie.function(), Optional.empty(), holds, Stance.EXISTS,
                        Strength.ASSERTED, List.of()));
            }
            case Supposition.Reached(var step, _) -> reached.put(step,
                    new StatusChange<>(StepStatus.REACHED, from, Strength.ASSERTED, Optional.empty(), List.of()));
            case Supposition.Ended _ -> {}
        }
    }

    private boolean isInFacts(String id) {
        return facts.entity(id).map(this::isThere)
                .or(() -> facts.relation(id).map(relation -> relation.holds().covers(day))).orElse(false);
    }

    private boolean isTrue(Supposition supposition) {
        return switch (supposition) {
            case Supposition.Tie tie -> facts.relations(tie.kind()).stream().anyMatch(relation -> says(relation, tie));
            case Supposition.Reached(var step, _) -> facts.entity(step).filter(Entity.Step.class::isInstance)
                    .flatMap(one -> Histories.latest(((Entity.Step) one).history(), day, Histories::isAsserted))
                    .filter(change -> change.status() == StepStatus.REACHED).isPresent();
            case Supposition.NewBody _,Supposition.Ended _ -> false;
        };
    }

    private boolean says(Relation relation, Supposition.Tie tie) {
        return relation.exists() && relation.strength() == Strength.ASSERTED && relation.startsAt(tie.from())
                && relation.endsAt(tie.to()) && relation.function().equals(tie.function())
                && relation.holds().covers(day) && !ended.contains(relation.id());
    }

    /// Whether an entity, of the facts or supposed, is there on the day.
    boolean isThere(Entity entity) {
        return !ended.contains(entity.id()) && entity.about().exists().covers(day)
                && (!(entity instanceof Entity.Agreement agreement) || Histories.isUnderWay(agreement, day));
    }

    Stream<Entity> entities() {
        return Stream.concat(facts.entities().values().stream(), entities.values().stream());
    }

    Optional<Entity> entity(String id) {
        return facts.entity(id).or(() -> Optional.ofNullable(entities.get(id)));
    }

    /// The relations that cover the day, of the facts and then supposed; their ends may not be there.
    Stream<Relation> relations() {
        return Stream.concat(facts.relations().filter(relation -> !ended.contains(relation.id())),
                relations.values().stream()).filter(relation -> relation.holds().covers(day));
    }

    boolean adds(String id) {
        return entities.containsKey(id) || relations.containsKey(id);
    }

    /// The status of a step that is supposed to be reached.
    Optional<StatusChange<StepStatus>> reached(String step) {
        return Optional.ofNullable(reached.get(step));
    }

    /// The suppositions that change nothing on the day.
    ///
    /// @param exists whether there is a vertex of that id
    List<Idle> idle(Predicate<String> exists) {
        var all = new ArrayList<>(idle);
        for (Supposition.Tie tie : ties) {
            Stream.of(tie.from(), tie.to()).filter(end -> !exists.test(end)).findFirst()
                    .ifPresent(end -> all.add(new Idle.NotThere(tie, end)));
        }
        return List.copyOf(all);
    }
}

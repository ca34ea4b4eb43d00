package org.pactmap.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.agreement.About;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Span;
import org.pactmap.agreement.Stance;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Sketch;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;

/// Facts as they would be on a day if a scenario were true, with nothing of the program but the facts.
record AsFacts(Facts facts, Scenario scenario, LocalDate day) {

    /// What the ids of supposed ties begin with.
    static final String TIE = "as-fact-";

    private static final Span OVER = Sketch.span("2000-01-01", "2000-01-02");

    /// What is supposed a second time, from whatever day, changes nothing.
    private List<Supposition> suppositions() {
        SequencedMap<String, Supposition> first = new LinkedHashMap<>();
        scenario.suppositions().forEach(one -> first.putIfAbsent(one.id(), one));
        return List.copyOf(first.sequencedValues());
    }

    Facts merged() {
        var entities = new ArrayList<>(facts.entities().values());
        var relations = new ArrayList<>(facts.relations().toList());
        for (Supposition one : suppositions()) {
            boolean begun = one.terms().from().map(from -> from.compareTo(day) <= 0).orElse(true);
            if (begun && one instanceof Supposition.Ended(var what, _)) {
                relations.removeIf(relation -> relation.id().equals(what));
                entities.replaceAll(entity -> entity.id().equals(what) && mayEnd(entity) ? over(entity) : entity);
            }
        }
        for (Supposition one : suppositions()) {
            Span holds = new Span(one.terms().from().map(Dating::day), Optional.empty());
            switch (one) {
                case Supposition.NewBody(var id, var name, _) -> entities.add(new Entity.Body(new About(id, name,
                        Optional.empty(), List.of(), holds, new LinkedHashMap<>(), List.of())));
                case Supposition.Tie tie -> {
                    if (fits(tie)) {
                        relations.add(new Relation(TIE + relations.size(), tie.kind(), Optional.of(tie.from()),
                                Optional.of(tie.to()), Optional.empty(), tie.function(), Optional.empty(), holds,
                                Stance.EXISTS, Strength.ASSERTED, List.of()));
                    }
                }
                case Supposition.Reached(var step, var terms) -> {
                    if (holds.covers(day)) {
                        entities.replaceAll(entity -> reached(entity, step, terms.from().map(Dating::day)));
                    }
                }
                case Supposition.Ended _ -> {}
            }
        }
        return new Facts(facts.header(), List.copyOf(facts.sources().values()), entities, relations,
                facts.searches());
    }

    private boolean fits(Supposition.Tie tie) {
        return tie.kind().mayStartAt(kind(tie.from())) && tie.kind().mayEndAt(kind(tie.to()));
    }

    private String kind(String id) {
        boolean supposed = scenario.suppositions().stream()
                .anyMatch(one -> one instanceof Supposition.NewBody body && body.id().equals(id));
        return supposed ? "body" : facts.entity(id).map(Entity::kind).orElse("nothing");
    }

    private static boolean mayEnd(Entity entity) {
        return entity instanceof Entity.Body || entity instanceof Entity.Agreement;
    }

    private static Entity over(Entity entity) {
        About old = entity.about();
        var about = new About(old.id(), old.label(), old.shortLabel(), old.aliases(), OVER, old.attributes(),
                old.evidence());
        return entity instanceof Entity.Agreement agreement
                ? new Entity.Agreement(about, agreement.history())
                : new Entity.Body(about);
    }

    /// Nothing that a source says of the step counts any more.
    private static Entity reached(Entity entity, String step, Optional<Dating> from) {
        return entity instanceof Entity.Step(About about, _) && about.id().equals(step)
                ? new Entity.Step(about, List.of(new StatusChange<>(StepStatus.REACHED, from, Strength.ASSERTED,
                        Optional.empty(), List.of())))
                : entity;
    }
}

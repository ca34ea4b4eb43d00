package org.pactmap.scenario;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;

/// Which suppositions of a scenario fit to facts, on whatever day, and why the others do not.
///
/// @param fit in the order of the scenario
public record Fitting(List<Supposition> fit, List<Idle> idle) {

    public Fitting {
        fit = List.copyOf(fit);
        idle = List.copyOf(idle);
    }

    public static Fitting of(Facts facts, Scenario scenario) {
        return new Trial(facts, scenario).answer();
    }

    private static final class Trial {

        private static final List<String> MAY_END = List.of("body", "agreement", "relation");

        private final Facts facts;
        private final Scenario scenario;

        Trial(Facts facts, Scenario scenario) {
            this.facts = facts;
            this.scenario = scenario;
        }

        Fitting answer() {
            SequencedSet<String> seen = new LinkedHashSet<>();
            var fit = new ArrayList<Supposition>();
            var idle = new ArrayList<Idle>();
            for (Supposition one : scenario.suppositions()) {
                Optional<Idle> why = seen.add(one.id()) ? why(one) : Optional.of(new Idle.Repeated(one));
                why.ifPresentOrElse(idle::add, () -> fit.add(one));
            }
            return new Fitting(fit, idle);
        }

        private Optional<Idle> why(Supposition one) {
            return switch (one) {
                case Supposition.NewBody _ -> Optional.empty();
                case Supposition.Tie tie -> wrongEnd(tie, tie.from(), tie.kind().starts())
                        .or(() -> wrongEnd(tie, tie.to(), tie.kind().ends()))
                        .or(() -> wrongFunction(tie));
                case Supposition.Reached reached -> wrongEnd(reached, reached.step(), List.of("step"));
                case Supposition.Ended ended -> facts.relation(ended.what()).isPresent()
                        ? Optional.empty()
                        : wrongEnd(ended, ended.what(), MAY_END);
            };
        }

        private Optional<Idle> wrongEnd(Supposition one, String id, List<String> allowed) {
            Optional<String> kind = facts.entity(id).or(() -> supposedBody(id)).map(Entity::kind);
            if (kind.isEmpty()) {
                return Optional.of(new Idle.UnknownId(one, id));
            }
            return allowed.contains(kind.get())
                    ? Optional.empty()
                    : Optional.of(new Idle.WrongKind(one, id, kind.get(), allowed));
        }

        private Optional<Entity.Body> supposedBody(String id) {
            return scenario.bodies().stream().filter(body -> body.id().equals(id)).findFirst();
        }

        private Optional<Idle> wrongFunction(Supposition.Tie tie) {
            return tie.function().filter(function -> !facts.header().functions().containsKey(function))
                    .map(function -> new Idle.UnknownFunction(tie, function));
        }
    }
}

package org.pactmap.workspace;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.pactmap.agreement.Aspect;
import org.pactmap.agreement.Facts;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.ReachId;
import org.pactmap.project.Project;
import org.pactmap.project.Snapshot;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.view.View;

/// What remains of a view where not all is there any more that it names.
///
/// @param view empty where even what it asks about is not there
/// @param lost ids of what is not there, in the order in which the view names them
record Remaining(Optional<View> view, List<String> lost) {

    Remaining {
        lost = List.copyOf(lost);
    }

    /// Over facts and what a project supposes.
    static Remaining of(View asked, Facts facts, Project project) {
        if (!Snapshot.fits(asked, facts)) {
            return new Remaining(Optional.empty(), List.of(
                    facts.header().functions().containsKey(asked.function()) ? asked.system() : asked.function()));
        }
        Optional<Scenario> scenario = asked.scenario().flatMap(project::scenario);
        var sieve = new Sieve(facts, scenario, new LinkedHashSet<>());
        asked.scenario().filter(_ -> scenario.isEmpty()).ifPresent(sieve.lost()::add);
        View view = asked.supposing(scenario.map(Scenario::id))
                .selecting(asked.selected().filter(id -> sieve.keeps(id, sieve.knows(id))))
                .with(sieve.remaining(asked.filter()));
        return new Remaining(Optional.of(view), List.copyOf(sieve.lost()));
    }

    /// Lets pass what is there, and remembers what is not.
    private record Sieve(Facts facts, Optional<Scenario> scenario, SequencedSet<String> lost) {

        Filter remaining(Filter filter) {
            SequencedSet<String> hidden = new LinkedHashSet<>(filter.hidden());
            List<Condition> conditions = filter.conditions().stream().filter(this::keeps).toList();
            hidden.removeIf(id -> !keeps(id, knows(id)));
            return new Filter(filter.without(), conditions, hidden,
                    filter.focus().filter(focus -> keeps(focus.id(), knows(focus.id()))), filter.manner());
        }

        private boolean keeps(Condition condition) {
            return switch (condition) {
                case Condition.MemberOf(var body) -> keeps(body, isThing(body));
                case Condition.Coordinates(var function) -> keeps(function, isFunction(function));
                case Condition.SaidBy(var source) -> keeps(source, facts.sources().containsKey(source));
                case Condition.OnWay(var from, var to, _) -> keeps(from, isThing(from)) & keeps(to, isThing(to));
                case Condition.AgreementIs _,Condition.StepIs _,Condition.AtLeast _,Condition.Answers _ -> true;
            };
        }

        boolean keeps(String id, boolean there) {
            if (!there) {
                lost.add(id);
            }
            return there;
        }

        /// Whether there is anything of that id, if only something that is missing or was worked out.
        boolean knows(String id) {
            return isThing(id) || facts.relation(id).isPresent()
                    || scenario.flatMap(one -> one.supposition(id)).isPresent()
                    || GapId.read(id).filter(gap -> isThing(gap.system()) && isMissing(gap.about())).isPresent()
                    || ReachId.read(id).filter(reach -> reach.bodies().stream().allMatch(this::isThing)).isPresent()
                    || Aspect.read(id).filter(aspect -> isThing(aspect.entity())).isPresent();
        }

        private boolean isThing(String id) {
            return facts.entity(id).isPresent()
                    || scenario.filter(one -> one.bodies().stream().anyMatch(body -> body.id().equals(id))).isPresent();
        }

        private boolean isFunction(String id) {
            return facts.header().functions().containsKey(id);
        }

        private boolean isMissing(String about) {
            return isFunction(about) || List.of(GapId.FRAMEWORK, GapId.ACCESSION, GapId.PIECES).contains(about);
        }
    }
}

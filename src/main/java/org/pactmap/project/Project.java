package org.pactmap.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.scenario.Scenario;

/// What a user saves beside the facts.
public final class Project {

    /// Nothing yet.
    public static final Project EMPTY = new Project(List.of(), Kept.NOTHING);

    private final List<Scenario> scenarios;
    private final Kept kept;

    Project(List<Scenario> scenarios, Kept kept) {
        this.scenarios = List.copyOf(scenarios);
        this.kept = kept;
    }

    /// In the order in which the user sees them; no two have one id.
    public List<Scenario> scenarios() {
        return scenarios;
    }

    Kept kept() {
        return kept;
    }

    /// The scenario of that id, or else of that name in some language.
    public Optional<Scenario> scenario(String idOrName) {
        return scenarios.stream().filter(one -> one.id().equals(idOrName)).findFirst()
                .or(() -> scenarios.stream().filter(one -> one.name().texts().containsValue(idOrName)).findFirst());
    }

    /// The same with a scenario in the place of the one with its id, or at the end.
    public Project with(Scenario scenario) {
        boolean known = scenarios.stream().anyMatch(one -> one.id().equals(scenario.id()));
        List<Scenario> next = known
                ? scenarios.stream().map(one -> one.id().equals(scenario.id()) ? scenario : one).toList()
                : Stream.concat(scenarios.stream(), Stream.of(scenario)).toList();
        return new Project(next, kept);
    }

    public Project without(Scenario scenario) {
        var next = new ArrayList<>(scenarios);
        next.removeIf(one -> one.id().equals(scenario.id()));
        return new Project(next, kept);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project project && scenarios.equals(project.scenarios) && kept.equals(project.kept);
    }

    @Override
    public int hashCode() {
        return 31 * scenarios.hashCode() + kept.hashCode();
    }

    @Override
    public String toString() {
        return "Project" + scenarios;
    }
}

package org.pactmap.workspace;

import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Label;
import org.pactmap.gaps.GapId;
import org.pactmap.project.Project;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Sentences;
import org.pactmap.scenario.Supposition;

/// What a user can suppose with one gesture.
public final class Supposing {

    private Supposing() {}

    /// The scenario that is looked at with one supposition more; without one, a new scenario that is called what it
    /// supposes.
    public static Scenario more(Workspace workspace, Supposition supposition) {
        return workspace.network().scenario().map(scenario -> scenario.with(supposition)).orElseGet(() -> {
            Scenario fresh = Scenario.of(freshId(workspace.project()), Label.of("?"), supposition);
            return fresh.named(Label.of(workspace.words().capital(
                    Sentences.of(workspace.facts(), fresh, workspace.view().language()).of(supposition))));
        });
    }

    /// The changes that suppose it and look at it, in their order.
    public static Stream<Change> changes(Workspace workspace, Supposition supposition) {
        Scenario scenario = more(workspace, supposition);
        return Stream.of(new Edit.Suppose(scenario), new Look.Under(Optional.of(scenario.id())));
    }

    /// The changes that make a scenario of its own that supposes the same, and look at it.
    public static Stream<Change> copy(Workspace workspace, Scenario scenario) {
        Scenario copy = scenario.copied(freshId(workspace.project()), Label.of(
                workspace.words().say("scenario.copy", scenario.name().in(workspace.view().language()))));
        return Stream.of(new Edit.Rework(copy, Edit.Rework.How.COPY), new Look.Under(Optional.of(copy.id())));
    }

    /// That a body coordinates all agreements for the function that is asked about.
    public static Supposition hub(Workspace workspace, String body) {
        return Supposition.coordinates(body, workspace.view().system(), workspace.view().function());
    }

    /// What it means to bring one thing to another: a body to the empty seat or to a signed agreement, the agreements or
    /// one of them to a step.
    public static Optional<Supposition> bringing(Workspace workspace, String what, String to) {
        String kind = kind(workspace, what);
        String target = kind(workspace, to);
        String function = workspace.view().function();
        if (kind.equals("body") && to.equals(workspace.hub().text())) {
            return Optional.of(hub(workspace, what));
        }
        if (kind.equals("body") && target.equals("agreement")) {
            return Optional.of(Supposition.coordinates(what, to, function));
        }
        if (kind.equals("agreement") && target.equals("step")) {
            return Optional.of(Supposition.serves(what, to));
        }
        boolean agreements = GapId.read(what).filter(gap -> gap.about().equals(GapId.ACCESSION)).isPresent();
        return agreements && target.equals("step")
                ? Optional.of(Supposition.serves(workspace.view().system(), to))
                : Optional.empty();
    }

    /// The kind of a thing; none of an agreement that is not signed, of which nothing is counted.
    private static String kind(Workspace workspace, String id) {
        return workspace.network().entity(id).map(entity -> entity.kind())
                .filter(kind -> !kind.equals("agreement") || workspace.findings().signed().contains(id)).orElse("");
    }

    private static String freshId(Project project) {
        int number = 1;
        while (project.scenario("scenario-" + number).isPresent()) {
            number++;
        }
        return "scenario-" + number;
    }
}

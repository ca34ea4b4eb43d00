package org.pactmap.project;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.picture.Spot;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.View;

/// What a picture shows, as its file keeps it: a view, what it supposes, and what was pinned. Theme and language are
/// not kept: they are those of whoever looks, as with any saved view.
///
/// @param pins as a project has them
public record Snapshot(View view, Optional<Scenario> scenario, SequencedMap<String, Spot> pins) {

    private static final String ID = "view";

    /// The view and the pins, written as a project that has nothing else.
    public String viewText() {
        return text(new Project(Optional.empty(), List.of(), List.of(new SavedView(ID, Label.of(ID), view)),
                Optional.empty(), pins, Kept.NOTHING));
    }

    /// The scenario, written as a project that has nothing else; empty for the facts alone.
    public String scenarioText() {
        return scenario.map(one -> text(Project.EMPTY.with(one))).orElse("");
    }

    /// What two such texts say; nothing if these are no such texts. They may come from anyone.
    public static Optional<Snapshot> read(String viewText, String scenarioText) {
        Project shown = project(viewText);
        Project supposed = scenarioText.isEmpty() ? Project.EMPTY : project(scenarioText);
        if (shown.views().size() != 1 || !shown.scenarios().isEmpty() || !supposed.views().isEmpty()
                || supposed.scenarios().size() != (scenarioText.isEmpty() ? 0 : 1)) {
            return Optional.empty();
        }
        View view = shown.views().getFirst().view();
        Optional<Scenario> scenario = supposed.scenarios().stream().findFirst();
        return view.scenario().equals(scenario.map(Scenario::id))
                ? Optional.of(new Snapshot(view, scenario, new LinkedHashMap<>(shown.pins())))
                : Optional.empty();
    }

    /// Whether facts can answer what a view asks.
    public static boolean fits(View view, Facts facts) {
        return facts.entity(view.system()).filter(Entity.AgreementSystem.class::isInstance).isPresent()
                && facts.header().functions().containsKey(view.function());
    }

    private static String text(Project project) {
        return new String(ProjectFile.bytes(project), StandardCharsets.UTF_8);
    }

    /// Nothing, where the text is no project.
    private static Project project(String text) {
        return switch (ProjectFile.read(text.getBytes(StandardCharsets.UTF_8), ID)) {
            case ProjectReading.Read(var project) -> project;
            case ProjectReading.Refused _ -> Project.EMPTY;
        };
    }
}

package org.pactmap.project;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pactmap.agreement.Label;
import org.pactmap.picture.Spot;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

/// What a user saves beside the facts.
public final class Project {

    /// Nothing yet.
    public static final Project EMPTY = new Project(Optional.empty(), List.of(), List.of(), Optional.empty(),
            new LinkedHashMap<>(), Kept.NOTHING);

    private final Optional<DatasetReference> dataset;
    private final List<Scenario> scenarios;
    private final List<SavedView> views;
    private final Optional<View> shown;
    private final SequencedMap<String, Spot> pins;
    private final Kept kept;

    Project(Optional<DatasetReference> dataset, List<Scenario> scenarios, List<SavedView> views,
            Optional<View> shown, SequencedMap<String, Spot> pins, Kept kept) {
        this.dataset = dataset;
        this.scenarios = List.copyOf(scenarios);
        this.views = List.copyOf(views);
        this.shown = shown;
        this.pins = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(pins));
        this.kept = kept;
    }

    /// Over which facts it was saved; empty where it never was, or by a program that did not say.
    public Optional<DatasetReference> dataset() {
        return dataset;
    }

    /// In the order in which the user sees them; no two have one id.
    public List<Scenario> scenarios() {
        return scenarios;
    }

    /// In the order in which they are stepped through; no two have one id.
    public List<SavedView> views() {
        return views;
    }

    /// What was looked at when it was saved, in no theme and language of its own; empty where it never was, or by a
    /// program that did not say.
    public Optional<View> shown() {
        return shown;
    }

    /// Where things are pinned, by their ids: in thousandths of the width and the height of the plot.
    public SequencedMap<String, Spot> pins() {
        return pins;
    }

    Kept kept() {
        return kept;
    }

    /// The scenario of that id, or else of that name in some language.
    public Optional<Scenario> scenario(String idOrName) {
        return found(scenarios, Scenario::id, Scenario::name, idOrName);
    }

    /// The saved view of that id, or else of that name in some language.
    public Optional<SavedView> view(String idOrName) {
        return found(views, SavedView::id, SavedView::name, idOrName);
    }

    /// The same, over some facts.
    public Project over(Optional<DatasetReference> facts) {
        return new Project(facts, scenarios, views, shown, pins, kept);
    }

    /// The same, looked at in a view.
    public Project showing(View view) {
        return new Project(dataset, scenarios, views, Optional.of(view.in(Theme.LIGHT, Language.ENGLISH)), pins, kept);
    }

    /// Whether another one has the same work in it. Over which facts it lies and what is looked at is not done to it.
    public boolean holdsSameAs(Project other) {
        return equals(new Project(dataset, other.scenarios, other.views, shown, other.pins, other.kept));
    }

    /// The same with a scenario in the place of the one with its id, or at the end.
    public Project with(Scenario scenario) {
        return new Project(dataset, placed(scenarios, Scenario::id, scenario), views, shown, pins, kept);
    }

    public Project without(Scenario scenario) {
        return new Project(dataset, removed(scenarios, Scenario::id, scenario), views, shown, pins, kept);
    }

    /// The same with a view in the place of the one with its id, or at the end.
    public Project with(SavedView view) {
        return new Project(dataset, scenarios, placed(views, SavedView::id, view), shown, pins, kept);
    }

    public Project without(SavedView view) {
        return new Project(dataset, scenarios, removed(views, SavedView::id, view), shown, pins, kept);
    }

    /// The same with a view at another place in their order.
    ///
    /// @param place from 0; one past the end is the end
    public Project moved(SavedView view, int place) {
        var next = new ArrayList<>(removed(views, SavedView::id, view));
        next.add(Math.clamp(place, 0, next.size()), view);
        return new Project(dataset, scenarios, next, shown, pins, kept);
    }

    /// The same with a thing pinned, wherever it was before.
    public Project pinned(String id, Spot at) {
        var next = new LinkedHashMap<>(pins);
        next.put(id, at);
        return new Project(dataset, scenarios, views, shown, next, kept);
    }

    public Project unpinned(String id) {
        var next = new LinkedHashMap<>(pins);
        next.remove(id);
        return new Project(dataset, scenarios, views, shown, next, kept);
    }

    private static <T> Optional<T> found(List<T> all, Function<T, String> id, Function<T, Label> name,
            String idOrName) {
        return all.stream().filter(one -> id.apply(one).equals(idOrName)).findFirst()
                .or(() -> all.stream().filter(one -> name.apply(one).texts().containsValue(idOrName)).findFirst());
    }

    private static <T> List<T> placed(List<T> all, Function<T, String> id, T thing) {
        boolean known = all.stream().anyMatch(one -> id.apply(one).equals(id.apply(thing)));
        return known
                ? all.stream().map(one -> id.apply(one).equals(id.apply(thing)) ? thing : one).toList()
                : Stream.concat(all.stream(), Stream.of(thing)).toList();
    }

    private static <T> List<T> removed(List<T> all, Function<T, String> id, T thing) {
        return all.stream().filter(one -> !id.apply(one).equals(id.apply(thing))).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project project && dataset.equals(project.dataset)
                && scenarios.equals(project.scenarios) && views.equals(project.views)
                && shown.equals(project.shown) && pins.equals(project.pins) && kept.equals(project.kept);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * scenarios.hashCode() + views.hashCode()) + pins.hashCode();
    }

    @Override
    public String toString() {
        return "Project" + dataset + scenarios + views + shown + pins;
    }
}

package org.pactmap.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Names;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.Question;
import org.pactmap.network.Network;
import org.pactmap.project.Project;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.Camera;
import org.pactmap.view.Condition;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// All that one window shows, as one value. A [Change] makes the next one.
///
/// @param network the facts, with what the view supposes laid over them, as a graph on the view's day
/// @param findings the answers to the view's question on that day
/// @param project what the user saves beside the facts
/// @param desk where the project is kept
/// @param history what was done to the project
/// @param trail what was looked at before
/// @param laidOut the last layout by forces that was made
/// @param mapAlone whether all but the map is put away
/// @param news what has to be told, oldest first
public record Workspace(
        Facts facts,
        Network network,
        Findings findings,
        Project project,
        Desk desk,
        History history,
        Trail trail,
        View view,
        Pointing pointing,
        Optional<LaidOut> laidOut,
        boolean mapAlone,
        List<News> news) {

    public Workspace {
        news = List.copyOf(news);
    }

    /// The workspace with which facts open.
    public static Workspace opening(Facts facts, Theme theme, Language language) {
        View view = View.of(facts.header(), theme, language);
        Network network = Network.on(facts, view.day());
        return new Workspace(facts, network, Findings.of(network, question(view)), Project.EMPTY, Desk.EMPTY,
                History.EMPTY,
                Trail.EMPTY, view, Pointing.NOWHERE, Optional.empty(), false, List.of());
    }

    /// The same, where the facts were read from.
    public Workspace from(Whence whence) {
        return keptAt(new Desk(desk.file(), desk.saved(), Optional.of(whence)));
    }

    /// What the words of a panel are made from: the facts, what is supposed, and the view, without the pointer, the
    /// camera and the news.
    public record Subject(Facts facts, Optional<Scenario> scenario, View view) {}

    public Subject subject() {
        return new Subject(facts, network.scenario(), view.from(Camera.FIT));
    }

    public Names names() {
        return network.names(view.language());
    }

    public Words words() {
        return Words.in(view.language());
    }

    /// The ways from one thing to another that are asked for, if any are.
    public Optional<Condition.OnWay> way() {
        return view.filter().asked().filter(Condition.OnWay.class::isInstance).map(Condition.OnWay.class::cast);
    }

    /// What a command on one thing is about: what the keyboard is at on the map, else what is selected.
    public Optional<String> meant() {
        return pointing.focused().or(() -> view.selected());
    }

    /// The id of the hub's seat for the function that is asked about.
    public GapId hub() {
        return gap(view.function());
    }

    public GapId gap(String about) {
        return new GapId(view.system(), about);
    }

    /// The same, looked at otherwise; the findings follow the question, the day and what is supposed.
    Workspace with(View next) {
        return looking(next, project, trail.from(view, next));
    }

    /// The same view of a project that has become another.
    Workspace with(Project next, History steps) {
        return looking(view, next, trail).with(steps);
    }

    /// At another place of the trail, in the theme and the language of now.
    Workspace on(Trail.Move move) {
        return looking(move.view().in(view.theme(), view.language()), project, move.trail());
    }

    private Workspace looking(View next, Project owned, Trail behind) {
        Optional<Scenario> scenario = next.scenario().flatMap(owned::scenario);
        boolean same = next.day().equals(view.day()) && scenario.equals(network.scenario());
        Network on = same ? network : Network.on(facts, scenario, next.day());
        Findings found =
                same && question(next).equals(findings.question()) ? findings : Findings.of(on, question(next));
        return new Workspace(facts, on, found, owned, desk, history, behind, next, pointing, laidOut, mapAlone, news);
    }

    private Workspace with(History steps) {
        return new Workspace(facts, network, findings, project, desk, steps, trail, view, pointing, laidOut, mapAlone,
                news);
    }

    /// Whether something was done to the project that its file does not have.
    public boolean unsaved() {
        return !project.holdsSameAs(desk.saved());
    }

    /// Whether its file would say something else if it were written now, if only what is looked at.
    public boolean differsFromFile() {
        return unsaved() || desk.file().isPresent() && !desk.saved().showing(view).equals(desk.saved());
    }

    /// The project as it is written: with what is looked at, and over which facts.
    ///
    /// @param file from where it refers to them
    public Project written(Path file) {
        return project.over(desk.facts().map(whence -> whence.from(file)).or(project::dataset)).showing(view);
    }

    /// With another project, from its beginning.
    Workspace opened(Project other, Desk kept) {
        Workspace bare = new Workspace(facts, network, findings, other, kept, History.EMPTY, trail, view, pointing,
                laidOut, mapAlone, news);
        return bare.with(view);
    }

    Workspace keptAt(Desk kept) {
        return new Workspace(facts, network, findings, project, kept, history, trail, view, pointing, laidOut, mapAlone,
                news);
    }

    Workspace with(Pointing next) {
        return new Workspace(facts, network, findings, project, desk, history, trail, view, next, laidOut, mapAlone,
                news);
    }

    Workspace with(LaidOut next) {
        return new Workspace(facts, network, findings, project, desk, history, trail, view, pointing,
                Optional.of(next), mapAlone, news);
    }

    Workspace with(List<News> next) {
        return new Workspace(facts, network, findings, project, desk, history, trail, view, pointing, laidOut, mapAlone,
                next);
    }

    Workspace withMapAlone(boolean alone) {
        return new Workspace(facts, network, findings, project, desk, history, trail, view, pointing, laidOut, alone,
                news);
    }

    private static Question question(View view) {
        return new Question(view.system(), view.function(), view.strength());
    }
}

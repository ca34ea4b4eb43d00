package org.pactmap.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.pactmap.json.Fields;
import org.pactmap.json.FileProblem;
import org.pactmap.json.Form;
import org.pactmap.json.Notes;
import org.pactmap.json.Place;
import org.pactmap.json.Shape;
import org.pactmap.json.ShapeProblem;
import org.pactmap.json.Written;
import org.pactmap.picture.Spot;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.View;

/// Makes a project of a whole file, or notes what keeps it from being one.
final class ProjectReader {

    /// The newest format that is read.
    static final int FORMAT = 1;

    /// The most scenarios of a project: more than a list in a window can show.
    static final int MOST_SCENARIOS = 200;

    /// The most saved views of a project.
    static final int MOST_VIEWS = 500;

    /// The most things that are pinned.
    static final int MOST_PINS = 50_000;

    private final Notes problems;
    private final Keeping keeping = new Keeping();

    ProjectReader(Notes problems) {
        this.problems = problems;
    }

    /// Null where a problem was noted.
    @Nullable
    Project read(Written written) {
        if (!(written instanceof Written.Group group)) {
            problems.note(new ShapeProblem.WrongShape(problems.at(written), "", Shape.GROUP, written.shape()));
            return null;
        }
        var file = new Fields(group, problems);
        if (!file.has("project")) {
            problems.note(new ProjectProblem.NotAProject(problems.whole()));
            return null;
        }
        int format = file.count("project");
        if (format != FORMAT && file.any("project") instanceof Written.Number given) {
            problems.note(new FileProblem.UnknownFormat(problems.at(given), format, FORMAT));
        }
        return format > FORMAT ? null : project(file);
    }

    private @Nullable Project project(Fields of) {
        of.ofShape("$schema", Shape.TEXT);
        Optional<DatasetReference> dataset = dataset(of);
        of.ofLength("scenarios", 0, MOST_SCENARIOS);
        List<Scenario> scenarios = scenarios(of);
        List<SavedView> views = views(of);
        Optional<View> shown = shown(of);
        SequencedMap<String, Spot> pins = pins(of);
        keeping.keep("", of);
        return problems.isEmpty() ? new Project(dataset, scenarios, views, shown, pins, keeping.kept()) : null;
    }

    private Optional<DatasetReference> dataset(Fields of) {
        Fields about = of.has("dataset") ? of.group("dataset") : null;
        if (about == null) {
            return Optional.empty();
        }
        Written.Text id = about.neededText("id", Form.ID);
        Written.Text edition = about.neededText("edition", Form.EDITION);
        Written.Text sha256 = about.neededText("sha256", Form.SHA256);
        Written.Text file = about.maybeText("file", Form.PHRASE);
        keeping.keep("dataset", about);
        return id == null || edition == null || sha256 == null
                ? Optional.empty()
                : Optional.of(new DatasetReference(id.text(), edition.text(), sha256.text(),
                        file == null ? "" : file.text()));
    }

    private List<Scenario> scenarios(Fields of) {
        var reader = new ScenarioReader(keeping);
        var scenarios = new ArrayList<Scenario>();
        Map<String, Place> given = new HashMap<>();
        for (Fields one : of.groups("scenarios")) {
            Scenario scenario = reader.read(one);
            if (scenario != null) {
                Place first = given.putIfAbsent(scenario.id(), one.at());
                if (first != null) {
                    problems.note(new ProjectProblem.SameId(one.at(), scenario.id(), first.line()));
                }
                scenarios.add(scenario);
            }
        }
        return scenarios;
    }

    private List<SavedView> views(Fields of) {
        of.ofLength("views", 0, MOST_VIEWS);
        var reader = new ViewReader(keeping);
        var views = new ArrayList<SavedView>();
        Map<String, Place> given = new HashMap<>();
        for (Fields one : of.groups("views")) {
            SavedView view = reader.read(one);
            if (view != null) {
                Place first = given.putIfAbsent(view.id(), one.at());
                if (first != null) {
                    problems.note(new ProjectProblem.SameId(one.at(), view.id(), first.line()));
                }
                views.add(view);
            }
        }
        return views;
    }

    private Optional<View> shown(Fields of) {
        return Optional.ofNullable(of.group("shown"))
                .map(shown -> new ViewReader(keeping).view(shown, ViewWriter.SHOWN));
    }

    private SequencedMap<String, Spot> pins(Fields of) {
        of.ofLength("pins", 0, MOST_PINS);
        SequencedMap<String, Spot> pins = new LinkedHashMap<>();
        for (Fields one : of.groups("pins")) {
            Written.Text thing = one.neededText("thing", Form.PHRASE);
            one.need("x");
            one.need("y");
            var at = new Spot(thousandths(one.amount("x")), thousandths(one.amount("y")));
            if (thing != null) {
                keeping.keep("pin/" + thing.text(), one);
                pins.put(thing.text(), at);
            }
        }
        return pins;
    }

    private static double thousandths(BigDecimal amount) {
        return amount.max(BigDecimal.ZERO).min(BigDecimal.valueOf(1000)).doubleValue();
    }
}

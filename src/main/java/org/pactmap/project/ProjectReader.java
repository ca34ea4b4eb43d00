package org.pactmap.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.pactmap.json.Fields;
import org.pactmap.json.FileProblem;
import org.pactmap.json.Notes;
import org.pactmap.json.Place;
import org.pactmap.json.Shape;
import org.pactmap.json.ShapeProblem;
import org.pactmap.json.Written;
import org.pactmap.scenario.Scenario;

/// Makes a project of a whole file, or notes what keeps it from being one.
final class ProjectReader {

    /// The newest format that is read.
    static final int FORMAT = 1;

    /// The most scenarios of a project: more than a list in a window can show.
    static final int MOST_SCENARIOS = 200;

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
        of.ofLength("scenarios", 0, MOST_SCENARIOS);
        List<Scenario> scenarios = scenarios(of);
        keeping.keep("", of);
        return problems.isEmpty() ? new Project(scenarios, List.of(), new LinkedHashMap<>(), keeping.kept()) : null;
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
}

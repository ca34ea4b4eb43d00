package org.pactmap.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.pactmap.agreement.Label;
import org.pactmap.json.Written;
import org.pactmap.picture.Spot;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.scenario.Terms;

/// Makes a file of a project: what the program knows in a fixed order, then what it kept.
final class ProjectWriter {

    private static final String SCHEMA = "https://pactmap.org/schema/project.schema.json";

    private final Project project;

    ProjectWriter(Project project) {
        this.project = project;
    }

    Written written() {
        var fields = new LinkedHashMap<String, Written>();
        fields.put("$schema", Written.text(SCHEMA));
        fields.put("project", new Written.Number(0, 0, BigDecimal.valueOf(ProjectReader.FORMAT)));
        project.dataset().ifPresent(dataset -> fields.put("dataset", dataset(dataset)));
        fields.put("scenarios", Written.list(project.scenarios().stream().map(this::scenario).toList()));
        var views = new ViewWriter(project.kept());
        if (!project.views().isEmpty()) {
            fields.put("views", Written.list(project.views().stream().map(views::written).toList()));
        }
        project.shown().ifPresent(shown -> fields.put("shown", views.view(shown, ViewWriter.SHOWN)));
        if (!project.pins().isEmpty()) {
            List<Written> pins = new ArrayList<>();
            project.pins().forEach((thing, at) -> pins.add(pin(thing, at)));
            fields.put("pins", Written.list(pins));
        }
        fields.putAll(project.kept().at(""));
        return Written.group(fields);
    }

    private Written dataset(DatasetReference dataset) {
        var fields = new LinkedHashMap<String, Written>();
        fields.put("id", Written.text(dataset.id()));
        fields.put("edition", Written.text(dataset.edition()));
        if (!dataset.file().isEmpty()) {
            fields.put("file", Written.text(dataset.file()));
        }
        fields.put("sha256", Written.text(dataset.sha256()));
        fields.putAll(project.kept().at("dataset"));
        return Written.group(fields);
    }

    private Written pin(String thing, Spot at) {
        var fields = new LinkedHashMap<String, Written>();
        fields.put("thing", Written.text(thing));
        fields.put("x", ViewWriter.number(at.x()));
        fields.put("y", ViewWriter.number(at.y()));
        fields.putAll(project.kept().at("pin/" + thing));
        return Written.group(fields);
    }

    private Written scenario(Scenario scenario) {
        var paths = new ScenarioPaths(scenario.id());
        var fields = new LinkedHashMap<String, Written>();
        fields.put("id", Written.text(scenario.id()));
        fields.put("name", name(scenario.name(), paths.whole(), "name"));
        scenario.note().ifPresent(note -> fields.put("note", name(note, paths.whole(), "note")));
        List<Written> suppositions = new ArrayList<>();
        scenario.suppositions().forEach(one -> suppositions.add(supposition(one, paths.next(one))));
        fields.put("suppositions", Written.list(suppositions));
        fields.putAll(project.kept().at(paths.whole()));
        return Written.group(fields);
    }

    private Written supposition(Supposition supposition, String at) {
        var fields = new LinkedHashMap<String, Written>();
        fields.put("suppose", Written.text(Sort.of(supposition).word()));
        switch (supposition) {
            case Supposition.NewBody body -> {
                fields.put("id", Written.text(body.id()));
                fields.put("name", name(body.name(), at, "name"));
            }
            case Supposition.Tie tie -> {
                fields.put("from", Written.text(tie.from()));
                fields.put("to", Written.text(tie.to()));
                tie.function().ifPresent(function -> fields.put("function", Written.text(function)));
            }
            case Supposition.Reached reached -> fields.put("step", Written.text(reached.step()));
            case Supposition.Ended ended -> fields.put("what", Written.text(ended.what()));
        }
        terms(supposition.terms(), at, fields);
        fields.putAll(project.kept().at(at));
        return Written.group(fields);
    }

    private void terms(Terms terms, String at, SequencedMap<String, Written> fields) {
        terms.from().ifPresent(day -> fields.put("since", Written.text(day.toString())));
        terms.reason().ifPresent(reason -> fields.put("reason", name(reason, at, "reason")));
    }

    private Written name(Label label, String at, String field) {
        return Names.written(label, project.kept().at(at + "/" + field));
    }
}

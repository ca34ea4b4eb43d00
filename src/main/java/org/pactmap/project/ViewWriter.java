package org.pactmap.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import org.pactmap.json.Written;
import org.pactmap.view.Camera;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.view.Group;
import org.pactmap.view.View;

/// Writes views. What is as it is at first is left out.
record ViewWriter(Kept kept) {

    /// What the unknown fields of the view stand at that was looked at last.
    static final String SHOWN = "shown";

    Written written(SavedView saved) {
        String at = "view/" + saved.id();
        var fields = new LinkedHashMap<String, Written>();
        fields.put("id", Written.text(saved.id()));
        fields.put("name", Names.written(saved.name(), kept.at(at + "/name")));
        fields.put("view", view(saved.view(), at));
        fields.putAll(kept.at(at));
        return Written.group(fields);
    }

    /// @param at what its unknown fields stand at
    Written view(View view, String at) {
        var fields = new LinkedHashMap<String, Written>();
        fields.put("system", Written.text(view.system()));
        fields.put("function", Written.text(view.function()));
        fields.put("strength", Written.text(view.strength().word()));
        fields.put("day", Written.text(view.day().toString()));
        view.since().ifPresent(since -> fields.put("since", Written.text(since.toString())));
        view.scenario().ifPresent(scenario -> fields.put("scenario", Written.text(scenario)));
        view.selected().ifPresent(selected -> fields.put("selected", Written.text(selected)));
        fields.put("layout", Written.text(view.layout().word()));
        if (view.seed() != View.FIRST_SEED) {
            fields.put("seed", number(view.seed()));
        }
        var lit = new ArrayList<String>();
        if (view.tiesLit()) {
            lit.add("ties");
        }
        if (view.shelfOpen()) {
            lit.add("shelf");
        }
        if (!lit.isEmpty()) {
            fields.put("lit", texts(lit));
        }
        if (!view.filter().isNone() || !kept.at(at + "/filter").isEmpty()) {
            fields.put("filter", filter(view.filter(), at + "/filter"));
        }
        if (!view.camera().isFit() || !kept.at(at + "/camera").isEmpty()) {
            fields.put("camera", camera(view.camera(), at + "/camera"));
        }
        fields.putAll(kept.at(at + "/view"));
        return Written.group(fields);
    }

    private Written filter(Filter filter, String at) {
        var fields = new LinkedHashMap<String, Written>();
        if (!filter.without().isEmpty()) {
            fields.put("without", texts(filter.without().stream().map(Group::word).toList()));
        }
        if (!filter.conditions().isEmpty()) {
            var conditions = new ArrayList<Written>();
            filter.conditions().forEach(one -> conditions.add(condition(one, at + "/" + conditions.size())));
            fields.put("conditions", Written.list(conditions));
        }
        if (!filter.hidden().isEmpty()) {
            fields.put("hidden", texts(filter.hidden()));
        }
        filter.focus().ifPresent(focus -> {
            fields.put("around", Written.text(focus.id()));
            fields.put("depth", number(focus.depth()));
        });
        fields.put("manner", Written.text(filter.manner().word()));
        fields.putAll(kept.at(at));
        return Written.group(fields);
    }

    private Written condition(Condition condition, String at) {
        var fields = new LinkedHashMap<String, Written>();
        fields.put("ask", Written.text(Asking.of(condition).word()));
        fields.put("of", Written.text(switch (condition) {
            case Condition.MemberOf(var body) -> body;
            case Condition.AgreementIs(var status) -> status.word();
            case Condition.StepIs(var status) -> status.word();
            case Condition.Coordinates(var function) -> function;
            case Condition.AtLeast(var strength) -> strength.word();
            case Condition.SaidBy(var source) -> source;
            case Condition.Answers(var question) -> question;
            case Condition.OnWay(var from, _, _) -> from;
        }));
        if (condition instanceof Condition.OnWay(_, var to, var way)) {
            fields.put("to", Written.text(to));
            if (way != Condition.OnWay.ALL) {
                fields.put("way", number(way));
            }
        }
        fields.putAll(kept.at(at));
        return Written.group(fields);
    }

    private Written camera(Camera camera, String at) {
        var fields = new LinkedHashMap<String, Written>();
        fields.put("x", number(camera.corner().x()));
        fields.put("y", number(camera.corner().y()));
        fields.put("zoom", number(camera.zoom()));
        fields.putAll(kept.at(at));
        return Written.group(fields);
    }

    static Written number(double number) {
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return new Written.Number(0, 0, plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    private static Written texts(Collection<String> texts) {
        return Written.list(texts.stream().map(Written::text).toList());
    }
}

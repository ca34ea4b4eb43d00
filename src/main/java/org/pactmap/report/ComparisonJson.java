package org.pactmap.report;

import java.util.List;
import org.pactmap.gaps.Effect;
import org.pactmap.gaps.Findings;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Networks and days side by side as JSON, for programs, each without and with a scenario.
public final class ComparisonJson {

    private ComparisonJson() {}

    /// One list, in the order of the rows.
    public static String of(List<Compared> rows) {
        ArrayNode list = Json.list();
        rows.forEach(row -> row(row, list.addObject()));
        return Json.text(list);
    }

    private static void row(Compared row, ObjectNode object) {
        Findings without = row.without();
        object.put("dataset", row.network().facts().header().id());
        object.put("edition", row.network().facts().header().edition());
        object.put("asOf", without.asOf().toString());
        object.put("system", without.question().system());
        object.put("function", without.question().function());
        object.put("strength", without.question().strength().word());
        figures(without, object.putObject("without"));
        AnalysisJson.scenario(row.network(), object);
        if (row.effect().isPresent()) {
            figures(row.effect().get().after(), object.putObject("with"));
            AnalysisJson.effect(row.effect().get(), object.putObject("effect"));
        } else {
            object.putNull("with");
            object.putNull("effect");
        }
    }

    private static void figures(Findings found, ObjectNode object) {
        for (Effect.Kind kind : Effect.Kind.values()) {
            AnalysisJson.number(kind.word(), kind, kind.in(found), object);
        }
        object.put("hub", found.hub().hub().orElse(null));
    }
}

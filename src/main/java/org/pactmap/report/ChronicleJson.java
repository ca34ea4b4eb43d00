package org.pactmap.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Relation;
import org.pactmap.network.Happening;
import org.pactmap.network.HappeningWords;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What happened when as JSON, for programs: a list in the order of time.
public final class ChronicleJson {

    private ChronicleJson() {}

    public static String of(List<Happening> happenings, Names names) {
        ArrayNode list = Json.list();
        happenings.forEach(happening -> put(happening, names, list.addObject()));
        return Json.text(list);
    }

    /// Writes one happening into an object.
    static void put(Happening happening, Names names, ObjectNode object) {
        object.put("day", happening.isShown() ? happening.day().toString() : null);
        object.put("dating", happening.when().text());
        object.put("earliest", day(happening.when().earliest(), LocalDate.MIN));
        object.put("latest", day(happening.when().latest(), LocalDate.MAX));
        object.put("kind", happening.kind());
        object.put("id", happening.about());
        object.put("change", happening.word());
        switch (happening.what()) {
            case Happening.TieBegins(var relation) -> put(relation, object);
            case Happening.TieEnds(var relation) -> put(relation, object);
            case Happening.Begins(var entity) when entity instanceof Entity.Event ->
                object.put("until", entity.about().exists().until().map(until -> until.text()).orElse(null));
            case Happening.Begins _,Happening.Ends _,Happening.AgreementIs _,Happening.StepIs _ -> {}
        }
        object.put("strength", happening.strength().word());
        object.put("planned", happening.isPlanned(names.facts().header().dataUntil()));
        object.put("disputed", happening.isDisputed());
        object.put("says", new HappeningWords(names).plain(happening));
        ArrayNode sources = object.putArray("sources");
        happening.evidence().stream().map(Evidence::source).distinct().forEach(sources::add);
    }

    private static void put(Relation relation, ObjectNode object) {
        object.put("from", relation.from().orElse(null));
        object.put("to", relation.to().orElse(null));
        object.put("function", relation.function().orElse(null));
        object.put("stance", relation.stance().word());
    }

    private static @Nullable String day(LocalDate day, LocalDate open) {
        return day.equals(open) ? null : day.toString();
    }
}

package org.pactmap.report;

import java.util.List;
import org.pactmap.agreement.Names;
import org.pactmap.network.Difference;
import org.pactmap.network.Happening;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// How a day differs from an earlier one, as JSON.
final class DifferenceJson {

    private DifferenceJson() {}

    static void put(Difference difference, Names names, ObjectNode object) {
        object.put("day", difference.since().toString());
        put(difference.added(), names, object.putArray("added"));
        put(difference.ended(), names, object.putArray("ended"));
        put(difference.changed(), names, object.putArray("changed"));
    }

    private static void put(List<Happening> happenings, Names names, ArrayNode list) {
        happenings.forEach(one -> ChronicleJson.put(one, names, list.addObject()));
    }
}

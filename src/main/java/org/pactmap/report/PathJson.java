package org.pactmap.report;

import org.pactmap.agreement.Relation;
import org.pactmap.network.Network;
import org.pactmap.network.Paths;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Ways from one thing to another as JSON, for programs.
public final class PathJson {

    private PathJson() {}

    /// One object: `from`, `to`, `asOf`, `steps` (null where nothing joins the two), `ways`, and whether those are
    /// all that are as short.
    public static String of(Network network, String from, String to, Paths paths) {
        ObjectNode object = Json.object();
        object.put("asOf", network.day().toString());
        object.put("from", from);
        object.put("to", to);
        if (paths.ways().isEmpty()) {
            object.putNull("steps");
        } else {
            object.put("steps", paths.ways().getFirst().hops().size());
        }
        ArrayNode ways = object.putArray("ways");
        for (Paths.Way way : paths.ways()) {
            ArrayNode hops = ways.addArray();
            way.hops().forEach(hop -> hop(hop, hops.addObject()));
        }
        object.put("allWays", paths.complete());
        return Json.text(object);
    }

    private static void hop(Paths.Hop hop, ObjectNode object) {
        object.put("from", hop.from());
        object.put("to", hop.to());
        ArrayNode relations = object.putArray("relations");
        hop.relations().forEach(relation -> relation(relation, relations.addObject()));
    }

    private static void relation(Relation relation, ObjectNode object) {
        object.put("id", relation.id());
        object.put("kind", relation.kind().word());
        relation.function().ifPresent(function -> object.put("function", function));
        object.put("strength", relation.strength().word());
    }
}

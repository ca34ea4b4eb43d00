package org.pactmap.project;

import java.util.HashMap;
import java.util.Map;
import org.pactmap.scenario.Supposition;

/// What the unknown fields of a scenario stand at: its id, and the ids of its suppositions, numbered where the same is
/// supposed twice.
final class ScenarioPaths {

    private final String scenario;
    private final Map<String, Integer> seen = new HashMap<>();

    /// @param id of the scenario
    ScenarioPaths(String id) {
        scenario = "scenario/" + id;
    }

    String whole() {
        return scenario;
    }

    /// To be asked once for each supposition, in their order.
    String next(Supposition supposition) {
        return scenario + "/" + supposition.id() + "#" + seen.merge(supposition.id(), 1, Integer::sum);
    }
}

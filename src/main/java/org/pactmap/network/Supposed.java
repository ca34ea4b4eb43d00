package org.pactmap.network;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.pactmap.scenario.Idle;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;

/// A supposition of the scenario that is laid over a network, and whether it changes anything there.
///
/// @param idle why it changes nothing on the day; empty where it does
public record Supposed(Supposition supposition, Optional<Idle> idle) {

    /// All in the order of the scenario; none without one.
    public static List<Supposed> of(Network network) {
        return network.scenario().map(scenario -> of(scenario, network.idle())).orElse(List.of());
    }

    /// Of equal suppositions the first may work: only those after it are repeated.
    private static List<Supposed> of(Scenario scenario, List<Idle> idle) {
        SequencedSet<String> seen = new LinkedHashSet<>();
        return scenario.suppositions().stream().map(one -> {
            boolean repeated = !seen.add(one.id());
            return new Supposed(one, idle.stream().filter(why -> why.supposition().equals(one))
                    .filter(why -> why instanceof Idle.Repeated == repeated).findFirst());
        }).toList();
    }

    public boolean works() {
        return idle.isEmpty();
    }
}

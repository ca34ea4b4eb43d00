package org.pactmap.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Relation;
import org.pactmap.network.Network;

/// Which agreements are meant where a tie ends: an agreement itself, or all that are part of a system.
final class Meant {

    private final Network network;
    private final List<String> all;
    private final SequencedMap<String, List<String>> byEnd = new LinkedHashMap<>();

    Meant(Network network, String system) {
        this.network = network;
        this.all = network.agreements(system).stream().map(Agreement::id).toList();
        for (String agreement : all) {
            byEnd.computeIfAbsent(agreement, _ -> new ArrayList<>()).add(agreement);
            network.wholesOf(agreement)
                    .forEach(whole -> byEnd.computeIfAbsent(whole, _ -> new ArrayList<>()).add(agreement));
        }
    }

    Network network() {
        return network;
    }

    List<String> by(String end) {
        return byEnd.getOrDefault(end, List.of());
    }

    /// Those that a tie is about; an absence that names no end is about all.
    List<String> by(Relation tie, Optional<String> end) {
        return end.map(this::by).orElse(!tie.exists() && tie.unnamed().isEmpty() ? all : List.of());
    }
}

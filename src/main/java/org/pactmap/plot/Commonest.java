package org.pactmap.plot;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// Tells of many values which is there most often; of two that are there as often, the one that came first.
final class Commonest {

    private final SequencedMap<String, Integer> counts = new LinkedHashMap<>();

    void add(String value) {
        counts.merge(value, 1, Integer::sum);
    }

    Optional<String> most() {
        return sorted().stream().findFirst();
    }

    Optional<String> second() {
        return sorted().stream().skip(1).findFirst();
    }

    /// How often the commonest is there.
    int count() {
        return most().map(value -> counts.getOrDefault(value, 0)).orElse(0);
    }

    int kinds() {
        return counts.size();
    }

    private List<String> sorted() {
        return counts.keySet().stream()
                .sorted(Comparator.comparingInt(value -> -counts.getOrDefault(value, 0))).toList();
    }
}

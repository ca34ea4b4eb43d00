package org.pactmap.network;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Strength;

/// What belongs to what, by relations of one kind that sources assert: from a part to the wholes it is part of.
final class Belonging {

    private final SequencedMap<String, SequencedSet<String>> wholes = new LinkedHashMap<>();
    private final SequencedMap<String, SequencedSet<String>> parts = new LinkedHashMap<>();
    /// Found once asked for: all of them would be more than fits into memory where chains are long.
    private final ConcurrentMap<String, SequencedSet<String>> allWholes = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, SequencedSet<String>> allParts = new ConcurrentHashMap<>();

    Belonging(List<Relation> relations) {
        for (Relation relation : relations) {
            if (relation.exists() && relation.from().isPresent() && relation.to().isPresent()
                    && relation.strength() == Strength.ASSERTED) {
                String part = relation.from().get();
                String whole = relation.to().get();
                wholes.computeIfAbsent(part, _ -> new LinkedHashSet<>()).add(whole);
                parts.computeIfAbsent(whole, _ -> new LinkedHashSet<>()).add(part);
            }
        }
    }

    /// Those that belong to it at once, in the order of the file.
    SequencedSet<String> partsOf(String whole) {
        return next(parts, whole);
    }

    /// Those that belong to it, at once or through another.
    SequencedSet<String> allPartsOf(String whole) {
        return allParts.computeIfAbsent(whole, asked -> reached(parts, asked));
    }

    /// What it belongs to, at once or through another, nearest first.
    SequencedSet<String> allWholesOf(String part) {
        return allWholes.computeIfAbsent(part, asked -> reached(wholes, asked));
    }

    private static SequencedSet<String> reached(SequencedMap<String, SequencedSet<String>> steps, String start) {
        SequencedSet<String> reached = new LinkedHashSet<>();
        var waiting = new ArrayDeque<>(next(steps, start));
        while (!waiting.isEmpty()) {
            String id = waiting.removeFirst();
            if (!id.equals(start) && reached.add(id)) {
                waiting.addAll(next(steps, id));
            }
        }
        return Collections.unmodifiableSequencedSet(reached);
    }

    private static SequencedSet<String> next(SequencedMap<String, SequencedSet<String>> steps, String id) {
        return steps.getOrDefault(id, Collections.unmodifiableSequencedSet(new LinkedHashSet<>()));
    }
}

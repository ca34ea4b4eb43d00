package org.pactmap.network;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.DefaultEdge;
import org.pactmap.agreement.Relation;

/// How far all things are from one, along ties in either direction, and in how many shortest ways. What is merely
/// mentioned is not tied.
public final class Distances {

    private final SequencedMap<String, Distance> distances;

    /// @param ways how many ways are as short as the shortest
    public record Distance(int steps, long ways) {}

    private Distances(SequencedMap<String, Distance> distances) {
        this.distances = distances;
    }

    /// @param counts which relations may be gone along
    public static Distances from(Network network, String start, Predicate<Relation> counts) {
        SequencedMap<String, Distance> distances = new LinkedHashMap<>();
        if (network.exists(start)) {
            Graph<String, DefaultEdge> graph = network.simple(counts);
            Deque<String> waiting = new ArrayDeque<>(List.of(start));
            distances.put(start, new Distance(0, 1));
            while (!waiting.isEmpty()) {
                String at = waiting.removeFirst();
                Distance here = distances.getOrDefault(at, new Distance(0, 0));
                for (String next : Graphs.neighborListOf(graph, at)) {
                    Distance known = distances.get(next);
                    if (known == null) {
                        distances.put(next, new Distance(here.steps() + 1, here.ways()));
                        waiting.addLast(next);
                    } else if (known.steps() == here.steps() + 1) {
                        distances.put(next, new Distance(known.steps(), known.ways() + here.ways()));
                    }
                }
            }
        }
        return new Distances(distances);
    }

    /// How far a thing is; empty where nothing joins it to the start.
    public Optional<Distance> to(String id) {
        return Optional.ofNullable(distances.get(id));
    }
}

package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.AsSubgraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.pactmap.gaps.HubGap.Coordinator;

/// The undirected simple graph of the agreements, their parties and those who coordinate them.
record Skeleton(Graph<String, DefaultEdge> graph) {

    static Skeleton of(Inquiry inquiry, List<Coordinator> coordinators) {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (String agreement : inquiry.signed()) {
            graph.addVertex(agreement);
            inquiry.network().parties(agreement).forEach(party -> join(graph, party, agreement));
        }
        coordinators.forEach(one -> one.agreements().forEach(agreement -> join(graph, one.body(), agreement)));
        return new Skeleton(graph);
    }

    private static void join(Graph<String, DefaultEdge> graph, String one, String other) {
        graph.addVertex(one);
        graph.addEdge(one, other);
    }

    /// What is left when a vertex is taken out.
    Pieces without(String centre) {
        Set<String> left = new LinkedHashSet<>(graph.vertexSet());
        left.remove(centre);
        return new Skeleton(new AsSubgraph<>(graph, left)).pieces();
    }

    Pieces pieces() {
        List<List<String>> components = new ArrayList<>();
        SequencedMap<String, List<String>> pieceOf = new LinkedHashMap<>();
        for (Set<String> connected : new ConnectivityInspector<>(graph).connectedSets()) {
            List<String> piece = new ArrayList<>();
            components.add(piece);
            connected.forEach(vertex -> pieceOf.put(vertex, piece));
        }
        graph.vertexSet().forEach(vertex -> pieceOf.getOrDefault(vertex, new ArrayList<>()).add(vertex));
        components.sort(Comparator.comparingInt(piece -> -piece.size()));
        return new Pieces(List.copyOf(components), fragmentation(components));
    }

    /// F = 1 - sum of s(s - 1) over the pieces / n(n - 1); what is too small to fall apart is one piece.
    private static OptionalDouble fragmentation(List<List<String>> components) {
        long vertices = components.stream().mapToLong(List::size).sum();
        if (vertices == 0) {
            return OptionalDouble.empty();
        }
        long joined = components.stream().mapToLong(piece -> piece.size() * (piece.size() - 1L)).sum();
        return OptionalDouble.of(vertices == 1 ? 0 : 1 - joined / (double) (vertices * (vertices - 1)));
    }
}

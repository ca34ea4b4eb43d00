package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Header;

/// Takes the centre out of the undirected simple graph of the signed agreements, their parties and their
/// coordinators for the function, and counts what still hangs together.
///
/// Borgatti's F = 1 - sum s(s - 1) / (n(n - 1)) over the sizes s of the pieces; with fewer than two vertices left
/// nothing can be apart, and F is 0.
record PiecesRule(Ties ties) {

    Pieces pieces() {
        if (ties.signed().isEmpty()) {
            return new Pieces(List.of(), OptionalDouble.empty());
        }
        Graph<String, DefaultEdge> graph = graph();
        ties.network().facts().header().centre().map(Header.Centre::id).ifPresent(graph::removeVertex);
        var components = new ArrayList<List<String>>();
        for (Set<String> piece : new ConnectivityInspector<>(graph).connectedSets()) {
            components.add(graph.vertexSet().stream().filter(piece::contains).toList());
        }
        components.sort(Comparator.comparing((List<String> piece) -> -piece.size()));
        return new Pieces(List.copyOf(components), OptionalDouble.of(fragmentation(components)));
    }

    private Graph<String, DefaultEdge> graph() {
        Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        for (Agreement agreement : ties.signed()) {
            graph.addVertex(agreement.id());
            for (String party : new LinkedHashSet<>(ties.network().parties(agreement.id()))) {
                graph.addVertex(party);
                graph.addEdge(agreement.id(), party);
            }
        }
        ties.coordinated().forEach((body, agreements) -> {
            graph.addVertex(body);
            agreements.forEach(agreement -> graph.addEdge(agreement, body));
        });
        return graph;
    }

    static double fragmentation(List<List<String>> components) {
        long vertices = components.stream().mapToLong(List::size).sum();
        long joined = components.stream().mapToLong(piece -> (long) piece.size() * (piece.size() - 1)).sum();
        return vertices < 2 ? 0 : 1 - (double) joined / (vertices * (vertices - 1));
    }
}

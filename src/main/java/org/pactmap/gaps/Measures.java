package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SequencedMap;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.pactmap.network.Network;

/// What network analysis says of the agreements, their parties and their coordinators, with the centre among them,
/// as an undirected simple graph. For networks of any shape; where all ties lead to one centre, it only repeats that.
///
/// @param articulationPoints vertices without which a piece falls apart.
///         Hopcroft, J., Tarjan, R. (1973). Algorithm 447: efficient algorithms for graph manipulation.
///         Communications of the ACM 16(6), 372-378.
/// @param centralization of degree, from 0 (all alike) to 1 (a star): sum of (largest degree - degree) over
///         (n - 1)(n - 2); empty for fewer than three vertices.
///         Freeman, L. C. (1978). Centrality in social networks: conceptual clarification. Social Networks 1, 215-239.
/// @param betweenness of each vertex, from 0: the sum over pairs of others of the share of their shortest paths that
///         run through it; each pair counts once, and it is not divided by the number of pairs.
///         Brandes, U. (2001). A faster algorithm for betweenness centrality. Journal of Mathematical Sociology 25,
///         163-177.
/// @param constraint of each vertex that has a neighbour: the sum over its neighbours j of
///         (p(i,j) + sum over q of p(i,q) p(q,j)) squared, where p(i,j) is 1 / degree of i for neighbours, else 0.
///         Burt, R. S. (1992). Structural Holes. Harvard University Press.
public record Measures(
        List<String> articulationPoints,
        OptionalDouble centralization,
        SequencedMap<String, Double> betweenness,
        SequencedMap<String, Double> constraint) {

    public Measures {
        articulationPoints = List.copyOf(articulationPoints);
        betweenness = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(betweenness));
        constraint = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(constraint));
    }

    /// The measures of what a question is about. Takes time that grows with vertices times ties.
    public static Measures of(Network network, Question question) {
        var inquiry = new Inquiry(network, question);
        return of(Skeleton.of(inquiry, new HubRule(inquiry, new ChannelRule(inquiry).answer()).answer().coordinators())
                .graph());
    }

    static <E> Measures of(Graph<String, E> graph) {
        Set<String> cuts = new BiconnectivityInspector<>(graph).getCutpoints();
        SequencedMap<String, Double> constraint = new LinkedHashMap<>();
        for (String vertex : graph.vertexSet()) {
            if (graph.degreeOf(vertex) > 0) {
                constraint.put(vertex, constraint(graph, vertex));
            }
        }
        return new Measures(graph.vertexSet().stream().filter(cuts::contains).toList(), centralization(graph),
                Betweenness.of(graph), constraint);
    }

    private static OptionalDouble centralization(Graph<String, ?> graph) {
        var degrees = new ArrayList<Integer>();
        graph.vertexSet().forEach(vertex -> degrees.add(graph.degreeOf(vertex)));
        long vertices = degrees.size();
        if (vertices < 3) {
            return OptionalDouble.empty();
        }
        long largest = Collections.max(degrees);
        long sum = degrees.stream().mapToLong(degree -> largest - degree).sum();
        return OptionalDouble.of(sum / (double) ((vertices - 1) * (vertices - 2)));
    }

    private static <E> double constraint(Graph<String, E> graph, String vertex) {
        double constraint = 0;
        double share = 1.0 / graph.degreeOf(vertex);
        for (String neighbour : Graphs.neighborListOf(graph, vertex)) {
            double invested = share;
            for (String between : Graphs.neighborListOf(graph, vertex)) {
                if (graph.containsEdge(between, neighbour)) {
                    invested += share / graph.degreeOf(between);
                }
            }
            constraint += invested * invested;
        }
        return constraint;
    }
}

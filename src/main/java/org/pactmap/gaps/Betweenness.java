package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;

/// The betweenness of each vertex of an undirected graph without weights, by Brandes (2001): from each vertex the
/// others are reached breadth first, and what depends on it is gathered on the way back.
final class Betweenness {

    private final int[][] neighbours;
    private final double[] sums;
    private final int[] reached;
    private final int[] distance;
    private final double[] paths;
    private final double[] dependent;

    private Betweenness(int[][] neighbours) {
        this.neighbours = neighbours;
        int vertices = neighbours.length;
        sums = new double[vertices];
        reached = new int[vertices];
        distance = new int[vertices];
        paths = new double[vertices];
        dependent = new double[vertices];
    }

    /// Each pair counts once.
    static <E> SequencedMap<String, Double> of(Graph<String, E> graph) {
        List<String> vertices = new ArrayList<>(graph.vertexSet());
        SequencedMap<String, Integer> places = new LinkedHashMap<>();
        vertices.forEach(vertex -> places.put(vertex, places.size()));
        var betweenness = new Betweenness(vertices.stream()
                .map(vertex -> Graphs.neighborListOf(graph, vertex).stream().mapToInt(places::get).toArray())
                .toArray(int[][]::new));
        for (int from = 0; from < vertices.size(); from++) {
            betweenness.gather(from, betweenness.reach(from));
        }
        SequencedMap<String, Double> answer = new LinkedHashMap<>();
        for (int i = 0; i < vertices.size(); i++) {
            answer.put(vertices.get(i), betweenness.sums[i] / 2);
        }
        return answer;
    }

    /// Counts the shortest paths to each vertex.
    ///
    /// @return how many were reached, in the order of their distance
    private int reach(int from) {
        Arrays.fill(distance, -1);
        Arrays.fill(paths, 0);
        Arrays.fill(dependent, 0);
        distance[from] = 0;
        paths[from] = 1;
        reached[0] = from;
        int count = 1;
        for (int next = 0; next < count; next++) {
            int vertex = reached[next];
            for (int neighbour : neighbours[vertex]) {
                if (distance[neighbour] < 0) {
                    distance[neighbour] = distance[vertex] + 1;
                    reached[count++] = neighbour;
                }
                if (distance[neighbour] == distance[vertex] + 1) {
                    paths[neighbour] += paths[vertex];
                }
            }
        }
        return count;
    }

    private void gather(int from, int count) {
        for (int at = count - 1; at > 0; at--) {
            int vertex = reached[at];
            for (int neighbour : neighbours[vertex]) {
                if (distance[neighbour] == distance[vertex] - 1) {
                    dependent[neighbour] += paths[neighbour] / paths[vertex] * (1 + dependent[vertex]);
                }
            }
            if (vertex != from) {
                sums[vertex] += dependent[vertex];
            }
        }
    }
}

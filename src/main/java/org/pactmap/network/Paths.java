package org.pactmap.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.alg.shortestpath.BFSShortestPath;
import org.jgrapht.graph.DefaultEdge;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Strength;

/// The shortest ways from one thing to another, along ties in either direction. What is merely mentioned is not tied.
///
/// @param ways every one as short as the shortest, at most [#MOST]; none where nothing joins the two
/// @param complete whether there are no others as short
public record Paths(List<Way> ways, boolean complete) {

    /// How many ways are told at most: more than anyone reads.
    public static final int MOST = 100;

    public Paths {
        ways = List.copyOf(ways);
    }

    /// One way, step by step; the way from a thing to itself has no steps.
    public record Way(List<Hop> hops) {
        public Way {
            hops = List.copyOf(hops);
        }

        /// Ids of all that lies on the way, both ends included.
        public List<String> things() {
            SequencedSet<String> things = new LinkedHashSet<>();
            hops.forEach(hop -> {
                things.add(hop.from());
                things.add(hop.to());
            });
            return List.copyOf(things);
        }
    }

    /// One step.
    ///
    /// @param relations all that ties the two, in the order of the file
    public record Hop(String from, String to, List<Relation> relations) {
        public Hop {
            relations = List.copyOf(relations);
        }
    }

    /// The shortest ways along ties of at least this strength.
    public static Paths between(Network network, String from, String to, Strength least) {
        return between(network, from, to, relation -> relation.strength().atLeast(least));
    }

    /// The shortest ways along the ties that count.
    ///
    /// @param counts which relations may be gone along
    public static Paths between(Network network, String from, String to, Predicate<Relation> counts) {
        if (!network.exists(from) || !network.exists(to)) {
            return new Paths(List.of(), true);
        }
        Graph<String, DefaultEdge> graph = network.simple(counts);
        SequencedMap<String, Integer> distances = distances(graph, to);
        Integer shortest = distances.get(from);
        if (shortest == null) {
            return new Paths(List.of(), true);
        }
        List<List<String>> ways = ways(from, graph, distances);
        return new Paths(ways.stream().limit(MOST).map(things -> way(things, network, counts)).toList(),
                ways.size() <= MOST);
    }

    private static SequencedMap<String, Integer> distances(Graph<String, DefaultEdge> graph, String to) {
        var paths = new BFSShortestPath<>(graph).getPaths(to);
        SequencedMap<String, Integer> distances = new LinkedHashMap<>();
        for (String vertex : graph.vertexSet()) {
            double distance = paths.getWeight(vertex);
            if (distance < Double.POSITIVE_INFINITY) {
                distances.put(vertex, (int) distance);
            }
        }
        return distances;
    }

    /// Goes on to every neighbour that is one step nearer to the end, and back from there to the next. Not by calls within
    /// calls: a way may be longer than Java can go into.
    private static List<List<String>> ways(String from, Graph<String, DefaultEdge> graph,
            SequencedMap<String, Integer> distances) {
        var ways = new ArrayList<List<String>>();
        var way = new ArrayList<String>();
        var open = new ArrayDeque<Iterator<String>>();
        open.push(List.of(from).iterator());
        while (!open.isEmpty() && ways.size() <= MOST) {
            if (open.peek().hasNext()) {
                way.addLast(open.peek().next());
                int left = distances.getOrDefault(way.getLast(), 0);
                if (left == 0) {
                    ways.add(List.copyOf(way));
                }
                open.push(Graphs.neighborListOf(graph, way.getLast()).stream()
                        .filter(next -> left > 0 && distances.getOrDefault(next, left) == left - 1).iterator());
            } else {
                open.pop();
                if (!way.isEmpty()) {
                    way.removeLast();
                }
            }
        }
        return ways;
    }

    private static Way way(List<String> things, Network network, Predicate<Relation> counts) {
        var hops = new ArrayList<Hop>();
        for (int i = 1; i < things.size(); i++) {
            String from = things.get(i - 1);
            String to = things.get(i);
            hops.add(new Hop(from, to, network.ties(from).stream()
                    .filter(relation -> Network.ties(relation) && counts.test(relation)
                            && (relation.startsAt(to) || relation.endsAt(to)))
                    .toList()));
        }
        return new Way(hops);
    }
}

package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Sketch;

/// The measures of network analysis against their definitions, worked out by trying everything.
class MeasuresTest {

    private static final int GRAPHS = 2_000;
    private static final Offset<Double> CLOSE = Offset.offset(1e-9);

    /// An undirected simple graph as a table of who is tied to whom.
    private record Table(boolean[][] tied) {

        static Table byChance(long seed) {
            var random = new Random(seed);
            int size = 1 + random.nextInt(7);
            double share = random.nextDouble();
            var tied = new boolean[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    tied[i][j] = random.nextDouble() < share;
                    tied[j][i] = tied[i][j];
                }
            }
            return new Table(tied);
        }

        int size() {
            return tied.length;
        }

        Graph<String, DefaultEdge> graph() {
            Graph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
            IntStream.range(0, size()).forEach(i -> graph.addVertex("v" + i));
            for (int i = 0; i < size(); i++) {
                for (int j = 0; j < i; j++) {
                    if (tied[i][j]) {
                        graph.addEdge("v" + i, "v" + j);
                    }
                }
            }
            return graph;
        }

        int degree(int i) {
            return (int) IntStream.range(0, size()).filter(j -> tied[i][j]).count();
        }

        int piecesWithout(int left) {
            var seen = new TreeSet<Integer>();
            int pieces = 0;
            for (int i = 0; i < size(); i++) {
                if (i != left && !seen.contains(i)) {
                    pieces++;
                    visit(i, left, seen);
                }
            }
            return pieces;
        }

        private void visit(int at, int left, TreeSet<Integer> seen) {
            if (at != left && seen.add(at)) {
                IntStream.range(0, size()).filter(next -> tied[at][next]).forEach(next -> visit(next, left, seen));
            }
        }

        /// All ways from one vertex to another that visit none twice, shortest only.
        List<List<Integer>> shortest(int from, int to) {
            var ways = new ArrayList<List<Integer>>();
            walk(new ArrayList<>(List.of(from)), to, ways);
            int least = ways.stream().mapToInt(List::size).min().orElse(0);
            return ways.stream().filter(way -> way.size() == least).toList();
        }

        private void walk(List<Integer> way, int to, List<List<Integer>> ways) {
            int at = way.getLast();
            if (at == to) {
                ways.add(List.copyOf(way));
                return;
            }
            for (int next = 0; next < size(); next++) {
                if (tied[at][next] && !way.contains(next)) {
                    way.add(next);
                    walk(way, to, ways);
                    way.removeLast();
                }
            }
        }
    }

    @Test
    void an_articulation_point_is_one_whose_loss_makes_more_pieces() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            Table table = Table.byChance(seed);
            int whole = table.piecesWithout(-1);
            List<String> cuts = IntStream.range(0, table.size())
                    .filter(i -> table.piecesWithout(i) > whole).mapToObj(i -> "v" + i).toList();
            assertThat(Measures.of(table.graph()).articulationPoints()).as("seed " + seed).isEqualTo(cuts);
        }
    }

    @Test
    void centralization_compares_with_the_star_of_the_same_size() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            Table table = Table.byChance(seed);
            int n = table.size();
            int most = IntStream.range(0, n).map(table::degree).max().orElse(0);
            double sum = IntStream.range(0, n).map(i -> most - table.degree(i)).sum();
            double star = (n - 1) * ((n - 1) - 1.0);
            OptionalDouble expected = n < 3 ? OptionalDouble.empty() : OptionalDouble.of(sum / star);
            assertThat(Measures.of(table.graph()).centralization()).as("seed " + seed).isEqualTo(expected);
        }
    }

    @Test
    void betweenness_counts_shortest_ways_through_a_vertex() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            Table table = Table.byChance(seed);
            var expected = new double[table.size()];
            for (int from = 0; from < table.size(); from++) {
                for (int to = from + 1; to < table.size(); to++) {
                    List<List<Integer>> ways = table.shortest(from, to);
                    ways.forEach(way -> way.subList(1, way.size() - 1)
                            .forEach(through -> expected[through] += 1.0 / ways.size()));
                }
            }
            var between = Measures.of(table.graph()).betweenness();
            for (int i = 0; i < expected.length; i++) {
                assertThat(between.get("v" + i)).as("seed " + seed).isCloseTo(expected[i], CLOSE);
            }
        }
    }

    @Test
    void constraint_sums_what_is_invested_in_each_neighbour_at_once_and_through_others() {
        for (long seed = 0; seed < GRAPHS; seed++) {
            Table table = Table.byChance(seed);
            var constraint = Measures.of(table.graph()).constraint();
            for (int i = 0; i < table.size(); i++) {
                double sum = 0;
                for (int j = 0; j < table.size(); j++) {
                    if (table.tied()[i][j]) {
                        double invested = p(table, i, j);
                        for (int q = 0; q < table.size(); q++) {
                            invested += q == i || q == j ? 0 : p(table, i, q) * p(table, q, j);
                        }
                        sum += invested * invested;
                    }
                }
                assertThat(constraint.containsKey("v" + i)).isEqualTo(table.degree(i) > 0);
                assertThat(constraint.getOrDefault("v" + i, 0.0)).as("seed " + seed).isCloseTo(sum, CLOSE);
            }
        }
    }

    @Test
    void a_star_of_agreements_is_as_central_as_its_shape_allows() {
        var sketch = new Sketch().states("mid", "aaa", "bbb").centre("mid").signed("one", "aaa", "2024-01-12")
                .signed("two", "bbb", "2024-01-13");
        Measures measures = Measures.of(sketch.network(),
                new Question(Sketch.SYSTEM, "execution", Strength.ASSERTED));

        assertThat(measures.articulationPoints()).containsExactly("one", "mid", "two");
        assertThat(measures.centralization()).hasValue(2 / 12.0);
        assertThat(measures.betweenness()).containsEntry("mid", 4.0).containsEntry("aaa", 0.0);
        assertThat(measures.constraint()).containsEntry("aaa", 1.0).containsEntry("mid", 0.5);
    }

    /// What vertex i invests in j: an even share of its ties.
    private static double p(Table table, int i, int j) {
        return table.tied()[i][j] ? 1.0 / table.degree(i) : 0;
    }
}

package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.SimpleGraph;
import org.junit.jupiter.api.Test;

class SkeletonTest {

    @Test
    void pieces_come_largest_first_and_hold_what_they_hold_in_the_order_of_the_graph() {
        var graph = new Counting();
        List.of("a", "b", "c", "d", "e", "f").forEach(graph::addVertex);
        graph.addEdge("f", "b");
        graph.addEdge("b", "d");
        graph.addEdge("e", "c");

        assertThat(new Skeleton(graph).pieces().components())
                .containsExactly(List.of("b", "d", "f"), List.of("c", "e"), List.of("a"));
    }

    @Test
    void all_is_looked_through_as_often_for_many_pieces_as_for_few() {
        assertThat(passes(1000)).isEqualTo(passes(2));
    }

    private static int passes(int pieces) {
        var graph = new Counting();
        IntStream.range(0, pieces).forEach(i -> graph.addVertex("agreement-" + i));
        graph.passes = 0;
        assertThat(new Skeleton(graph).pieces().components()).hasSize(pieces);
        return graph.passes;
    }

    /// A graph that knows how often it was asked for all its vertices.
    private static final class Counting extends SimpleGraph<String, DefaultEdge> {

        private static final long serialVersionUID = 1;

        private int passes;

        private Counting() {
            super(DefaultEdge.class);
        }

        @Override
        public Set<String> vertexSet() {
            passes++;
            return super.vertexSet();
        }
    }
}

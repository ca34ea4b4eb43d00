package org.pactmap.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pactmap.layout.LayerOrder.Link;

class LayerOrderTest {

    private static final List<Integer> FREE = List.of(0, 0, 0);

    private static List<String> named(String name, int number) {
        return IntStream.range(0, number).mapToObj(i -> name + i).toList();
    }

    private static Link link(String from, String to) {
        return new Link(from, to);
    }

    @Test
    void two_ties_that_cross_are_laid_beside_each_other() {
        List<List<String>> layers = List.of(List.of("a", "b"), List.of("x", "y"));
        List<Link> links = List.of(link("a", "y"), link("b", "x"));

        assertThat(LayerOrder.crossings(layers, links)).isEqualTo(1);
        assertThat(LayerOrder.crossings(LayerOrder.of(layers, links, List.of(0, 0)), links)).isZero();
    }

    @Test
    void what_need_not_move_keeps_its_place() {
        List<List<String>> layers = List.of(List.of("a", "b", "c"), List.of("x", "y", "z"));
        List<Link> links = List.of(link("a", "x"), link("c", "z"), link("a", "z"));

        assertThat(LayerOrder.of(layers, links, List.of(0, 0))).isEqualTo(layers);
    }

    @Test
    void what_is_fixed_stays_at_the_head_though_others_would_go_before_it() {
        List<List<String>> layers = List.of(named("a", 6), List.of("first", "second", "x", "y"));
        List<Link> links = List.of(link("a0", "y"), link("a1", "x"), link("a5", "first"), link("a4", "second"));

        List<List<String>> ordered = LayerOrder.of(layers, links, List.of(0, 2));

        assertThat(ordered.get(1).subList(0, 2)).containsExactly("first", "second");
        assertThat(LayerOrder.crossings(ordered, links)).isZero();
    }

    @Test
    void an_order_without_crossings_is_found_again_after_shuffling() {
        for (long seed = 1; seed <= 20; seed++) {
            var chance = new Random(seed);
            var links = new ArrayList<Link>();
            for (int i = 0; i < 12; i++) {
                links.add(link("a" + i, "b" + i));
                links.add(link("b" + i, "c" + i / 3));
            }
            List<List<String>> layers = List.of(named("a", 12), named("b", 12), named("c", 4)).stream().map(layer -> {
                List<String> shuffled = new ArrayList<>(layer);
                Collections.shuffle(shuffled, chance);
                return shuffled;
            }).toList();

            List<List<String>> ordered = LayerOrder.of(layers, links, FREE);

            assertThat(LayerOrder.crossings(ordered, links)).as("seed " + seed).isZero();
            assertThat(ordered.get(0)).containsExactlyInAnyOrderElementsOf(layers.get(0));
        }
    }

    @Test
    void crossings_never_become_more_and_the_answer_is_the_same_each_time() {
        for (long seed = 1; seed <= 40; seed++) {
            var chance = new Random(seed);
            List<List<String>> layers = List.of(named("a", 9), named("b", 14), named("c", 6));
            List<Link> links = IntStream.range(0, 30).mapToObj(_ -> chance.nextBoolean()
                    ? link("a" + chance.nextInt(9), "b" + chance.nextInt(14))
                    : link("b" + chance.nextInt(14), "c" + chance.nextInt(6))).toList();

            List<List<String>> ordered = LayerOrder.of(layers, links, FREE);

            assertThat(LayerOrder.crossings(ordered, links)).as("seed " + seed)
                    .isLessThanOrEqualTo(LayerOrder.crossings(layers, links));
            assertThat(LayerOrder.of(layers, links, FREE)).isEqualTo(ordered);
        }
    }

    @Test
    void crossings_are_counted_as_a_second_way_of_counting_finds_them() {
        var chance = new Random(7);
        List<List<String>> layers = List.of(named("a", 8), named("b", 8));
        List<Link> links = IntStream.range(0, 20)
                .mapToObj(_ -> link("a" + chance.nextInt(8), "b" + chance.nextInt(8))).toList();
        int crossings = 0;
        for (Link one : links) {
            for (Link other : links) {
                crossings += layers.get(0).indexOf(one.from()) < layers.get(0).indexOf(other.from())
                        && layers.get(1).indexOf(one.to()) > layers.get(1).indexOf(other.to()) ? 1 : 0;
            }
        }

        assertThat(LayerOrder.crossings(layers, links)).isEqualTo(crossings);
    }
}

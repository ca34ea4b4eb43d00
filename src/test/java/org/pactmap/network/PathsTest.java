package org.pactmap.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Span;
import org.pactmap.agreement.Stance;
import org.pactmap.agreement.Strength;

class PathsTest {

    private static List<List<String>> ways(Network network, String from, String to) {
        return Paths.between(network, from, to, _ -> true).ways().stream().map(Paths.Way::things).toList();
    }

    @Test
    void goes_along_ties_in_either_direction() {
        Network network = new Sketch().states("ukr", "lva", "can").centre("ukr").signed("lva-pact", "lva", "2024-04-11")
                .signed("can-pact", "can", "2024-02-24").network();

        assertThat(ways(network, "lva", "can")).containsExactly(
                List.of("lva", "lva-pact", "pacts", "can-pact", "can"),
                List.of("lva", "lva-pact", "ukr", "can-pact", "can"));
    }

    @Test
    void tells_all_that_ties_two_things_in_one_step() {
        Network network = new Sketch().states("lva").bodies("nato").tie(RelationKind.MEMBER, "lva", "nato")
                .tie(RelationKind.LEADS, "lva", "nato").network();

        assertThat(Paths.between(network, "nato", "lva", _ -> true).ways()).singleElement()
                .satisfies(way -> assertThat(way.hops()).singleElement().satisfies(hop -> assertThat(hop.relations())
                        .extracting(relation -> relation.kind()).containsExactly(RelationKind.MEMBER,
                                RelationKind.LEADS)));
    }

    @Test
    void an_absence_and_a_mention_are_no_ways() {
        Network network = new Sketch().states("lva").bodies("nato").track("member")
                .absent(RelationKind.MEMBER, "lva", "nato", Strength.ASSERTED)
                .signed("pact", "lva", "2024-04-11").tie(RelationKind.MENTIONS, "pact", "member").network();

        assertThat(ways(network, "lva", "nato")).isEmpty();
        assertThat(ways(network, "lva", "member")).isEmpty();
    }

    @Test
    void weaker_ties_are_gone_along_only_when_they_count() {
        Network network = new Sketch().bodies("udcg")
                .coordinates("udcg", Sketch.SYSTEM, "execution", Strength.UNCERTAIN).network();

        assertThat(Paths.between(network, "udcg", Sketch.SYSTEM,
                relation -> relation.strength().atLeast(Strength.ASSERTED)).ways()).isEmpty();
        assertThat(ways(network, "udcg", Sketch.SYSTEM)).containsExactly(List.of("udcg", Sketch.SYSTEM));
    }

    @Test
    void what_does_not_exist_on_the_day_is_not_joined_to_anything() {
        Network network = new Sketch().states("lva").body("later", "2025-01-01", "")
                .tie(RelationKind.MEMBER, "lva", "later").network();

        assertThat(ways(network, "lva", "later")).isEmpty();
        assertThat(ways(network, "lva", "lva")).containsExactly(List.of());
    }

    @Test
    void more_ways_than_anyone_reads_are_broken_off_and_it_says_so() {
        var sketch = new Sketch().states("a", "b");
        for (int i = 0; i < Paths.MOST + 20; i++) {
            sketch.bodies("body" + i).tie(RelationKind.MEMBER, "a", "body" + i)
                    .tie(RelationKind.MEMBER, "b", "body" + i);
        }

        Paths paths = Paths.between(sketch.network(), "a", "b", _ -> true);

        assertThat(paths.ways()).hasSize(Paths.MOST);
        assertThat(paths.complete()).isFalse();
    }

    /// A second answer, by walking every way without a loop, on small networks drawn by chance.
    @Test
    void finds_just_the_ways_that_trying_all_finds() {
        var chance = new Random(20240515);
        for (int run = 0; run < 2000; run++) {
            int size = 2 + chance.nextInt(5);
            boolean[][] tied = new boolean[size][size];
            var sketch = new Sketch().bodies(IntStream.range(0, size).mapToObj(i -> "b" + i).toArray(String[]::new));
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    if (i != j && chance.nextInt(3) == 0) {
                        tied[i][j] = true;
                        tied[j][i] = true;
                        sketch.with(Sketch.relation("r" + i + "-" + j, RelationKind.PART_OF, "b" + i, "b" + j, null,
                                null, Span.UNBOUNDED, Stance.EXISTS, Strength.ASSERTED,
                                List.of()));
                    }
                }
            }

            List<List<Integer>> tried = shortest(tied);

            assertThat(new LinkedHashSet<>(ways(sketch.network(), "b0", "b1"))).isEqualTo(new LinkedHashSet<>(
                    tried.stream().map(way -> way.stream().map(i -> "b" + i).toList()).toList()));
        }
    }

    private static List<List<Integer>> shortest(boolean[][] tied) {
        var all = new ArrayList<List<Integer>>();
        walk(List.of(0), tied, all);
        int least = all.stream().mapToInt(List::size).min().orElse(0);
        return all.stream().filter(way -> way.size() == least).toList();
    }

    private static void walk(List<Integer> way, boolean[][] tied, List<List<Integer>> all) {
        if (way.getLast() == 1) {
            all.add(way);
            return;
        }
        for (int next = 0; next < tied.length; next++) {
            if (tied[way.getLast()][next] && !way.contains(next)) {
                var longer = new ArrayList<>(way);
                longer.add(next);
                walk(longer, tied, all);
            }
        }
    }

    @Test
    void a_way_may_be_longer_than_calls_go_deep() {
        var sketch = new Sketch();
        String[] chain = IntStream.range(0, 20_000).mapToObj(i -> "b" + i).toArray(String[]::new);
        sketch.bodies(chain);
        for (int i = 1; i < chain.length; i++) {
            sketch.tie(RelationKind.SUCCEEDS, chain[i - 1], chain[i]);
        }

        assertThat(ways(sketch.network(), "b0", "b19999")).singleElement()
                .satisfies(way -> assertThat(way).containsExactly(chain));
    }
}

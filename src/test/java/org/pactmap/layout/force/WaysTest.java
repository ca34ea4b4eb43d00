package org.pactmap.layout.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// A second answer by another way: Floyd 1962, all pairs at once.
class WaysTest {

    private final Random random = new Random(11);

    @Test
    void the_ties_between_any_two_nodes_are_as_many_as_another_rule_finds() {
        for (int run = 0; run < 200; run++) {
            Web web = web();

            assertSame(Ways.byTies(web, new Course().whole()), shortest(web, new double[web.nodes()]));
        }
    }

    @Test
    void the_ways_with_room_for_each_node_are_as_long_as_another_rule_finds() {
        for (int run = 0; run < 200; run++) {
            Web web = web();
            double[] room = random.doubles(web.nodes(), 0, 2).toArray();

            assertSame(Ways.withRoom(web, room, new Course().whole()), shortest(web, room));
        }
    }

    private Web web() {
        int nodes = 1 + random.nextInt(9);
        Web whole = Web.of(nodes, random.ints(12, 0, nodes).toArray(), random.ints(12, 0, nodes).toArray());
        return whole.within(whole.pieces()[0], new int[nodes]);
    }

    private static void assertSame(Ways ways, double[][] shortest) {
        double longest = 0;
        for (int one = 0; one < shortest.length; one++) {
            for (int other = 0; other < shortest.length; other++) {
                assertThat(ways.between(one, other)).isCloseTo(shortest[one][other], within(1e-5));
                longest = Math.max(longest, shortest[one][other]);
            }
        }
        assertThat(ways.longest()).isCloseTo(longest, within(1e-5));
    }

    private static double[][] shortest(Web web, double[] room) {
        double[][] shortest = new double[web.nodes()][web.nodes()];
        for (int one = 0; one < web.nodes(); one++) {
            for (int other = 0; other < web.nodes(); other++) {
                boolean tied = web.at(one, other) >= 0;
                shortest[one][other] = one == other ? 0 : tied ? 1 + room[one] + room[other] : 1e6;
            }
        }
        for (int by = 0; by < web.nodes(); by++) {
            for (int one = 0; one < web.nodes(); one++) {
                for (int other = 0; other < web.nodes(); other++) {
                    shortest[one][other] = Math.min(shortest[one][other], shortest[one][by] + shortest[by][other]);
                }
            }
        }
        return shortest;
    }
}

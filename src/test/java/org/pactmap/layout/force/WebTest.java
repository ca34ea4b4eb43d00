package org.pactmap.layout.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WebTest {

    @Test
    void a_pair_is_tied_once_and_nothing_is_tied_to_itself() {
        Web web = Web.of(3, new int[]{0, 1, 2, 2, 0}, new int[]{1, 0, 2, 1, 1});

        assertThat(web.first).containsExactly(0, 1, 3, 4);
        assertThat(web.ends).containsExactly(1, 0, 2, 1);
    }

    @Test
    void pieces_are_told_as_a_walk_in_breadth_comes_to_their_nodes() {
        Web web = Web.of(6, new int[]{0, 4, 4}, new int[]{4, 2, 5});

        assertThat(web.pieces()).isDeepEqualTo(new int[][]{{0, 4, 2, 5}, {1}, {3}});
    }

    @Test
    void a_piece_alone_has_the_ties_that_it_has_in_the_whole() {
        Web web = Web.of(6, new int[]{0, 4, 4}, new int[]{4, 2, 5});

        Web piece = web.within(new int[]{0, 4, 2, 5}, new int[6]);

        assertThat(piece.first).containsExactly(0, 1, 4, 5, 6);
        assertThat(piece.ends).containsExactly(1, 0, 2, 3, 1, 1);
    }

    /// A second answer by another way: Floyd 1962, all pairs at once.
    @Test
    void the_hops_between_any_two_nodes_are_those_that_another_rule_finds() {
        var random = new Random(11);
        for (int run = 0; run < 200; run++) {
            int nodes = 1 + random.nextInt(9);
            Web whole = Web.of(nodes, random.ints(12, 0, nodes).toArray(), random.ints(12, 0, nodes).toArray());
            Web web = whole.within(whole.pieces()[0], new int[nodes]);
            int[][] shortest = shortest(web);

            Hops hops = Hops.in(web, new Course().whole());

            int most = 0;
            for (int one = 0; one < web.nodes(); one++) {
                for (int other = 0; other < web.nodes(); other++) {
                    assertThat(hops.between(one, other)).isEqualTo(shortest[one][other]);
                    most = Math.max(most, shortest[one][other]);
                }
            }
            assertThat(hops.most()).isEqualTo(most);
        }
    }

    private static int[][] shortest(Web web) {
        int[][] shortest = new int[web.nodes()][web.nodes()];
        for (int one = 0; one < web.nodes(); one++) {
            for (int other = 0; other < web.nodes(); other++) {
                shortest[one][other] = one == other ? 0 : web.at(one, other) >= 0 ? 1 : 1000;
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

package org.pactmap.layout.force;

import static org.assertj.core.api.Assertions.assertThat;

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
}

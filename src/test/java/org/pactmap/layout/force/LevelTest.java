package org.pactmap.layout.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LevelTest {

    @Test
    void a_coarser_level_stands_for_all_nodes_and_for_all_ties_between_its_groups() {
        Level fine = Level.finest(SampleNetwork.grid(2, 2).web());

        Level coarse = fine.coarser(new int[]{0, 0, 1, 1});

        assertThat(coarse.mass()).containsExactly(2, 2);
        assertThat(coarse.web().ends).containsExactly(1, 0);
        assertThat(coarse.weight()).containsExactly(2, 2);
    }

    @Test
    void the_leaves_of_a_star_all_join_its_middle() {
        int[] groups = Level.finest(SampleNetwork.star(9).web()).groups(new Chance(1));

        assertThat(groups).containsOnly(0);
    }

    @Test
    void groups_hang_together_and_a_level_is_about_half_as_large_as_the_finer_one() {
        Web web = SampleNetwork.planted(5000, 12000).web();

        int[] groups = Level.finest(web).groups(new Chance(1));

        assertThat(Arrays.stream(groups).distinct().count()).isBetween(1000L, 2500L);
        for (int node = 0; node < web.nodes(); node++) {
            int group = groups[node];
            assertThat(Arrays.stream(web.ends, web.first[node], web.first[node + 1])
                    .anyMatch(other -> groups[other] == group)).isTrue();
        }
    }
}

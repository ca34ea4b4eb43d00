package org.pactmap.layout.geographic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AnglesTest {

    private static final double ROUND = 2 * Math.PI;

    @Test
    void angles_that_are_far_enough_apart_stay_as_they_are() {
        assertThat(Angles.apart(new double[]{2, -1, 0.5}, 0.4)).containsExactly(new double[]{2, -1, 0.5}, within(1e-9));
    }

    @Test
    void angles_too_near_give_way_to_both_sides_alike() {
        assertThat(Angles.apart(new double[]{1, 1, 1}, 0.2)).containsExactly(new double[]{0.8, 1, 1.2}, within(1e-9));
    }

    @Test
    void across_the_cut_at_half_a_turn_they_keep_apart_too() {
        double[] apart = Angles.apart(new double[]{Math.PI - 0.01, -Math.PI + 0.01}, 0.3);

        assertThat(Math.abs(Math.IEEEremainder(apart[0] - apart[1], ROUND))).isCloseTo(0.3, within(1e-9));
    }

    @Test
    void where_not_all_fit_around_they_share_the_round_evenly() {
        double[] apart = Angles.apart(new double[40], 0.3);

        assertThat(apart).hasSize(40);
        Arrays.sort(apart);
        for (int i = 1; i < apart.length; i++) {
            assertThat(apart[i] - apart[i - 1]).isCloseTo(ROUND / 40, within(1e-9));
        }
    }

    @Test
    void no_angle_is_none() {
        assertThat(Angles.apart(new double[0], 1)).isEmpty();
    }
}

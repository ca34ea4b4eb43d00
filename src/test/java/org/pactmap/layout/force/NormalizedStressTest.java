package org.pactmap.layout.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class NormalizedStressTest {

    @Test
    void nodes_on_a_line_at_even_distances_are_a_path_without_any_stress() {
        assertThat(SampleNetwork.path(3).stress(new double[]{0, 7, 14}, new double[]{0, 0, 0})).isCloseTo(0,
                within(1e-12));
    }

    /// Worked by hand: distances over ties are 1, 1 and sqrt(2)/2, each way; so 1 - (2 + 0.7071)^2 / (3 x 2.5).
    @Test
    void a_path_with_a_right_angle_in_it_has_the_stress_that_is_worked_by_hand() {
        assertThat(SampleNetwork.path(3).stress(new double[]{0, 1, 1}, new double[]{0, 0, 1}))
                .isCloseTo(1 - Math.pow(2 + Math.sqrt(0.5), 2) / 7.5, within(1e-12));
    }

    @Test
    void pieces_that_nothing_ties_put_no_stress_on_each_other() {
        SampleNetwork two = SampleNetwork.path(2).beside(SampleNetwork.path(2));

        assertThat(two.stress(new double[]{0, 1, 500, 501}, new double[]{0, 0, 40, 40})).isCloseTo(0, within(1e-12));
    }
}

package org.pactmap.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.pactmap.picture.Spot;

class DialTest {

    private final Dial dial = new Dial(new Spot(100, 200), 60, 90);

    @Test
    void its_quarters_lie_at_twelve_three_six_and_nine() {
        assertThat(dial.at(0)).isEqualTo(new Spot(100, 110));
        assertThat(dial.at(Math.PI / 2)).isEqualTo(new Spot(160, 200));
        assertThat(dial.at(Math.PI)).isEqualTo(new Spot(100, 290));
        assertThat(dial.at(Math.PI * 1.5)).isEqualTo(new Spot(40, 200));
    }

    @Test
    void the_turn_of_a_height_leads_back_to_that_height() {
        for (double dy = -85; dy <= 85; dy += 17) {
            Spot right = dial.at(dial.turn(true, dy));
            Spot left = dial.at(dial.turn(false, dy));

            assertThat(right.y() - 200).isCloseTo(dy, within(0.02));
            assertThat(left.y() - 200).isCloseTo(dy, within(0.02));
            assertThat(right.x() - 100).isCloseTo(dial.halfWidthAt(dy), within(0.05));
            assertThat(100 - left.x()).isCloseTo(dial.halfWidthAt(dy), within(0.05));
        }
    }

    @Test
    void turns_grow_clockwise_from_the_upper_right_to_the_upper_left() {
        assertThat(dial.turn(true, -80)).isLessThan(dial.turn(true, 80));
        assertThat(dial.turn(true, 80)).isLessThan(dial.turn(false, 80));
        assertThat(dial.turn(false, 80)).isLessThan(dial.turn(false, -80));
    }
}

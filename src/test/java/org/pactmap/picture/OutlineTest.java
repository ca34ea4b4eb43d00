package org.pactmap.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactmap.picture.Outline.Curve;
import org.pactmap.picture.Outline.Move;

class OutlineTest {

    @Test
    void a_circle_is_round() {
        var path = Outline.circle(new Spot(100, 100), 50).path();

        assertThat(Outline.circle(new Spot(100, 100), 50).bounds()).isEqualTo(new Box(50, 50, 100, 100));
        for (int degrees = 0; degrees < 360; degrees += 5) {
            double x = StrictMath.cos(StrictMath.toRadians(degrees));
            double y = StrictMath.sin(StrictMath.toRadians(degrees));
            assertThat(path.contains(100 + 49.97 * x, 100 + 49.97 * y)).isTrue();
            assertThat(path.contains(100 + 50.03 * x, 100 + 50.03 * y)).isFalse();
        }
    }

    @Test
    void bounds_hold_the_path_and_the_hull_what_steers_it_too() {
        var arch = new Outline(List.of(
                new Move(new Spot(0, 0)), new Curve(new Spot(0, 40), new Spot(40, 40), new Spot(40, 0))));

        assertThat(arch.bounds().height()).isCloseTo(30, within(1e-9));
        assertThat(arch.hull()).isEqualTo(new Box(0, 0, 40, 40));
    }

    @Test
    void what_lies_in_two_pieces_that_turn_alike_is_inside() {
        var twice = new Outline(List.of(
                new Move(new Spot(0, 0)), new Outline.Straight(new Spot(10, 0)), new Outline.Straight(new Spot(10, 10)),
                new Outline.Close(),
                new Move(new Spot(0, 0)), new Outline.Straight(new Spot(10, 0)), new Outline.Straight(new Spot(10, 10)),
                new Outline.Close()));

        assertThat(twice.path().contains(8, 4)).isTrue();
    }
}

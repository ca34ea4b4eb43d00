package org.pactmap.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactmap.picture.Spot;

class RouteTest {

    @Test
    void a_wall_keeps_its_distance_to_the_left_of_the_way() {
        Route east = new Route(List.of(new Spot(0, 0), new Spot(10, 0), new Spot(20, 0)));

        assertThat(east.beside(5).spots())
                .containsExactly(new Spot(0, -5), new Spot(10, -5), new Spot(20, -5));
        assertThat(east.beside(-5).spots())
                .containsExactly(new Spot(0, 5), new Spot(10, 5), new Spot(20, 5));
    }

    @Test
    void a_rounded_corner_never_leaves_the_corner_it_rounds() {
        Route bend = Route.rounded(10, List.of(new Spot(0, 0), new Spot(50, 0), new Spot(50, 50)));

        assertThat(bend.spots().getFirst()).isEqualTo(new Spot(0, 0));
        assertThat(bend.spots().getLast()).isEqualTo(new Spot(50, 50));
        assertThat(bend.spots()).allSatisfy(spot -> assertThat(spot.x()).isBetween(0.0, 50.0));
        Spot middle = new Spot(50 - 10 + 10 * Math.sin(Math.PI / 4), 10 - 10 * Math.cos(Math.PI / 4));
        assertThat(bend.spots()).anySatisfy(spot -> assertThat(spot.distanceTo(middle)).isCloseTo(0, within(0.1)));
    }
}

package org.pactmap.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.layout.Lanes.Placed;
import org.pactmap.layout.Lanes.Wish;

class LanesTest {

    private static final Lanes TWO = new Lanes(2, 0, 400);

    private static List<Optional<Placed>> placed(Lanes lanes, Wish... wishes) {
        return lanes.place(List.of(wishes));
    }

    private static Optional<Placed> at(int lane, double start, Wish wish, boolean beside) {
        return Optional.of(new Placed(lane, start, wish, beside));
    }

    @Test
    void a_label_alone_stands_over_its_leader_in_the_highest_lane() {
        Wish one = new Wish(200, 60);

        assertThat(placed(TWO, one)).containsExactly(at(0, 170, one, false));
    }

    @Test
    void a_label_near_an_end_stands_inside() {
        Wish first = new Wish(10, 60);
        Wish last = new Wish(395, 60);

        assertThat(placed(TWO, first, last)).containsExactly(at(0, 0, first, false), at(0, 340, last, false));
    }

    @Test
    void the_less_important_of_two_neighbours_stands_beside_its_leader_in_the_next_lane() {
        Wish first = new Wish(200, 60);
        Wish second = new Wish(210, 60);

        assertThat(placed(TWO, first, second)).containsExactly(at(0, 170, first, false), at(1, 216, second, true));
    }

    @Test
    void a_label_gives_way_to_the_leader_of_a_higher_one() {
        Wish first = new Wish(200, 60);
        Wish second = new Wish(190, 60);

        assertThat(placed(TWO, first, second)).containsExactly(at(0, 170, first, false), at(1, 124, second, true));
    }

    @Test
    void who_finds_no_room_has_no_label() {
        Wish wish = new Wish(200, 300);

        assertThat(placed(new Lanes(1, 0, 400), wish, new Wish(205, 300), new Wish(20, 500)))
                .containsExactly(at(0, 50, wish, false), Optional.empty(), Optional.empty());
    }
}

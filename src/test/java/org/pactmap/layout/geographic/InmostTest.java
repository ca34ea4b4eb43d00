package org.pactmap.layout.geographic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class InmostTest {

    @Test
    void of_a_square_it_is_the_middle() {
        Point inmost = Inmost.of(List.of(new Point(0, 0), new Point(10, 0), new Point(10, 10), new Point(0, 10)));

        assertThat(inmost.distanceTo(new Point(5, 5))).isLessThan(0.2);
    }

    @Test
    void of_a_bent_land_it_lies_in_the_widest_part_and_not_in_the_bend() {
        List<Point> bent = List.of(new Point(0, 0), new Point(30, 0), new Point(30, 3), new Point(10, 3),
                new Point(10, 30), new Point(0, 30));

        Point inmost = Inmost.of(bent);

        assertThat(Segments.inside(bent, inmost)).isTrue();
        assertThat(inmost.x()).isCloseTo(5, within(0.6));
        assertThat(inmost.y()).isGreaterThan(4);
    }

    @Test
    void of_something_without_breadth_it_is_a_point_of_it() {
        assertThat(Inmost.of(List.of(new Point(3, 4)))).isEqualTo(new Point(3, 4));
        assertThat(Inmost.of(List.of(new Point(3, 4), new Point(9, 4)))).isEqualTo(new Point(6, 4));
    }
}

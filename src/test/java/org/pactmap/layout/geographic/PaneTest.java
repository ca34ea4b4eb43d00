package org.pactmap.layout.geographic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactmap.picture.Box;

class PaneTest {

    private static final Pane PANE = new Pane(new Box(0, 0, 100, 60), 10);

    private static double area(List<Point> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            Point next = ring.get((i + 1) % ring.size());
            twice += ring.get(i).x() * next.y() - next.x() * ring.get(i).y();
        }
        return Math.abs(twice) / 2;
    }

    @Test
    void what_lies_inside_is_seen_as_it_is() {
        List<Point> inside = List.of(new Point(20, 20), new Point(50, 20), new Point(50, 40));

        assertThat(PANE.seen(inside)).isEqualTo(inside);
        assertThat(PANE.seenLine(inside)).containsExactly(inside);
    }

    @Test
    void what_lies_outside_is_not_seen() {
        List<Point> outside = List.of(new Point(120, 20), new Point(150, 20), new Point(150, 40));

        assertThat(PANE.seen(outside)).isEmpty();
        assertThat(PANE.seenLine(outside)).isEmpty();
    }

    @Test
    void a_large_area_fills_the_pane_up_to_its_round_corners() {
        List<Point> seen = PANE.seen(List.of(new Point(-500, -500), new Point(500, -500), new Point(500, 500),
                new Point(-500, 500)));

        double corners = (4 - Math.PI) * 10 * 10;
        assertThat(area(seen)).isCloseTo(100 * 60 - corners, within(6.0));
        assertThat(seen).noneMatch(point -> point.x() < -0.001 || point.y() < -0.001);
    }

    @Test
    void a_line_that_leaves_and_comes_back_is_seen_in_two_parts_that_end_at_the_rim() {
        List<List<Point>> parts = PANE.seenLine(List.of(new Point(50, 30), new Point(50, 90), new Point(70, 90),
                new Point(70, 30)));

        assertThat(parts).containsExactly(List.of(new Point(50, 30), new Point(50, 60)),
                List.of(new Point(70, 60), new Point(70, 30)));
    }

    @Test
    void a_line_right_across_is_seen_from_rim_to_rim() {
        assertThat(PANE.seenLine(List.of(new Point(-50, 30), new Point(150, 30))))
                .containsExactly(List.of(new Point(0, 30), new Point(100, 30)));
    }
}

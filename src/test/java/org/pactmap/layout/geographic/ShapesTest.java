package org.pactmap.layout.geographic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.BaseMap;
import org.pactmap.agreement.BaseMap.Ring;
import org.pactmap.agreement.Coordinates;
import org.pactmap.picture.Outline;

/// What is made of the lines of a base map: thinner lines, hatching, the mainland.
class ShapesTest {

    @Test
    void thinning_keeps_ends_and_bends_and_leaves_the_rest() {
        var line = List.of(new Coordinates(0, 0), new Coordinates(1, 0.01), new Coordinates(2, 0),
                new Coordinates(2, 2), new Coordinates(2.001, 3), new Coordinates(2, 4));
        var map = new BaseMap(List.of(line), new LinkedHashMap<>());

        assertThat(Thinning.of(map, 0.1).lines()).containsExactly(
                List.of(line.getFirst(), line.get(2), line.getLast()));
        assertThat(Thinning.of(map, 1e-6).lines()).containsExactly(line);
    }

    @Test
    void hatching_leaves_holes_out() {
        List<Point> square = List.of(new Point(0, 0), new Point(10, 0), new Point(10, 10), new Point(0, 10));
        List<Point> hole = List.of(new Point(3, 3), new Point(3, 7), new Point(7, 7), new Point(7, 3));

        double whole = length(Hatching.of(List.of(square), 0.1).orElseThrow());
        double less = length(Hatching.of(List.of(square, hole), 0.1).orElseThrow());

        assertThat(whole * 0.1).isCloseTo(100, within(1.0));
        assertThat(less * 0.1).isCloseTo(100 - 16, within(1.0));
    }

    private static double length(Outline lines) {
        double length = 0;
        for (int i = 0; i + 1 < lines.segments().size(); i += 2) {
            length += lines.segments().get(i).spots().getFirst()
                    .distanceTo(lines.segments().get(i + 1).spots().getFirst());
        }
        return length;
    }

    @Test
    void the_mainland_is_the_largest_piece_also_across_the_date_line() {
        var far = List.of(new Coordinates(179, 60), new Coordinates(179, 70), new Coordinates(-161, 70),
                new Coordinates(-161, 60), new Coordinates(179, 60));
        var island = List.of(new Coordinates(10, 10), new Coordinates(10, 12), new Coordinates(12, 12),
                new Coordinates(12, 10), new Coordinates(10, 10));
        var states = new LinkedHashMap<String, List<Ring>>();
        states.put("far", List.of(new Ring(List.of(2)), new Ring(List.of(1))));
        var map = new BaseMap(List.of(far, island), states);

        Mainland mainland = Mainland.of(map, "far").orElseThrow();

        assertThat(mainland.ring()).isEqualTo(far.subList(0, 4));
        assertThat(Bearing.degrees(mainland.middle(), new Coordinates(-171, 65))).isLessThan(0.5);
        assertThat(Mainland.of(map, "atlantis")).isEmpty();
    }
}

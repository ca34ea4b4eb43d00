package org.pactmap.layout.geographic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Coordinates;

/// A land across the edge of a map comes as pieces, and never as a streak right across it.
class TearTest {

    private static final List<Coordinates> ACROSS = List.of(new Coordinates(170, 10), new Coordinates(170, 20),
            new Coordinates(-170, 20), new Coordinates(-170, 10));

    @Test
    void a_land_across_the_edge_of_the_world_comes_in_two_pieces() {
        Projection world = new EqualEarth(0, Ellipsoid.WGS84);

        List<List<Coordinates>> pieces = world.untorn(ACROSS);

        assertThat(pieces).hasSize(2).allSatisfy(piece -> assertThat(width(world, piece)).isLessThan(1_400_000));
    }

    @Test
    void a_land_in_the_middle_of_the_map_comes_whole_although_its_longitudes_jump() {
        Projection pacific = new EqualEarth(180, Ellipsoid.WGS84);

        List<List<Coordinates>> pieces = pacific.untorn(ACROSS);

        assertThat(pieces).hasSize(1);
        assertThat(width(pacific, pieces.getFirst())).isCloseTo(1_900_000, within(50_000.0));
    }

    @Test
    void a_line_across_the_edge_is_cut_there() {
        Projection world = new EqualEarth(0, Ellipsoid.WGS84);

        assertThat(world.untornLine(ACROSS)).containsExactly(ACROSS.subList(0, 2), ACROSS.subList(2, 4));
        assertThat(new EqualEarth(180, Ellipsoid.WGS84).untornLine(ACROSS)).containsExactly(ACROSS);
    }

    @Test
    void around_a_middle_nothing_from_the_other_side_of_the_globe_is_drawn() {
        Projection europe = new LambertAzimuthal(new Coordinates(10, 50), Ellipsoid.WGS84);

        assertThat(europe.untorn(List.of(new Coordinates(-160, -40), new Coordinates(-160, -60),
                new Coordinates(179, -50)))).isEmpty();
        List<List<Coordinates>> half = europe.untorn(List.of(new Coordinates(10, 40), new Coordinates(12, -85),
                new Coordinates(8, -85)));
        assertThat(half).hasSize(1);
        assertThat(half.getFirst()).allSatisfy(place -> assertThat(Bearing.degrees(new Coordinates(10, 50), place))
                .isLessThan(135));
    }

    private static double width(Projection projection, List<Coordinates> ring) {
        Extent extent = Extent.around(ring.stream().map(projection::of).toList());
        return extent.width();
    }
}

package org.pactmap.layout.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// Where a thing lies that comes to others.
class BerthTest {

    private static final Box ROOM = new Box(0, 0, 200, 100);

    @Test
    void a_free_place_is_taken_as_it_is_wanted() {
        assertThat(new Berth(ROOM, List.of(), 4).near(new Spot(100, 50), 40, 20)).isEqualTo(new Spot(100, 50));
    }

    @Test
    void where_something_lies_the_nearest_place_beside_it_is_found() {
        Box thing = new Box(90, 40, 20, 20);
        Spot found = new Berth(ROOM, List.of(thing), 4).near(new Spot(100, 50), 40, 20);

        assertThat(new Box(found.x() - 20, found.y() - 10, 40, 20).grown(4).overlaps(thing)).isFalse();
        assertThat(found.distanceTo(new Spot(100, 50))).isBetween(23.0, 29.0);
    }

    @Test
    void it_stays_within_the_room() {
        Spot found = new Berth(ROOM, List.of(), 4).near(new Spot(0, 0), 40, 20);

        assertThat(found.x()).isGreaterThanOrEqualTo(24);
        assertThat(found.y()).isGreaterThanOrEqualTo(14);
    }

    @Test
    void where_no_place_is_free_it_lies_where_it_is_wanted() {
        assertThat(new Berth(ROOM, List.of(ROOM), 4).near(new Spot(30, 30), 40, 20)).isEqualTo(new Spot(30, 30));
    }
}

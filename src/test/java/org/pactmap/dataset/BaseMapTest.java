package org.pactmap.dataset;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactmap.agreement.BaseMap;
import org.pactmap.agreement.Coordinates;
import org.pactmap.agreement.Entity;
import org.pactmap.json.Schema;

/// The base map that is part of the program.
class BaseMapTest {

    private static final BaseMap MAP = BaseMaps.bundled();

    @ParameterizedTest
    @CsvSource({"Simferopol, 34.10, 44.95, ukr", "Sevastopol, 33.52, 44.60, ukr", "Kerch, 36.40, 45.35, ukr",
            "Donetsk, 37.80, 48.00, ukr", "Kyiv, 30.52, 50.45, ukr", "Rostov, 39.7, 47.3, rus",
            "Pristina, 21.17, 42.66, xkx", "Nicosia, 33.30, 35.10, cyp", "Famagusta, 33.85, 35.20, cyp",
            "Maseru, 27.60, -29.40, lso", "Bloemfontein, 26.20, -29.10, zaf", "Chukotka, 170.0, 66.5, rus"})
    void a_place_lies_in_its_state_and_in_no_other(String name, double longitude, double latitude, String state) {
        var place = new Coordinates(longitude, latitude);

        assertThat(MAP.states().sequencedKeySet()).filteredOn(id -> holds(id, place)).as(name).containsExactly(state);
    }

    @Test
    void every_state_of_a_bundled_dataset_is_on_it() {
        assertThat(Datasets.bundledIds()).allSatisfy(id -> assertThat(Bundled.facts(id).all(Entity.State.class))
                .isNotEmpty().allSatisfy(state -> assertThat(MAP.states()).containsKey(state.id())));
    }

    @Test
    void neighbours_share_the_line_between_them() {
        assertThat(lines("ukr")).containsAnyElementsOf(lines("pol"));
        assertThat(lines("ukr")).doesNotContainAnyElementsOf(lines("deu"));
    }

    @Test
    void it_keeps_to_its_schema() {
        assertThat(new Schema(Path.of("data/schema/base-map.schema.json"))
                .complaints(Schema.text(Path.of("data/base-map/world.json")))).isEmpty();
    }

    private static List<Integer> lines(String state) {
        return requireNonNull(MAP.states().get(state)).stream().flatMap(ring -> ring.lines().stream()).map(Math::abs)
                .toList();
    }

    /// By how often a way from the place to the east crosses the rings of the state; longitudes are counted from that
    /// of the place, so that a ring across the date line does not jump.
    private static boolean holds(String state, Coordinates place) {
        boolean inside = false;
        for (BaseMap.Ring ring : requireNonNull(MAP.states().get(state))) {
            List<Coordinates> around = MAP.around(ring);
            for (int i = 0, j = around.size() - 1; i < around.size(); j = i++) {
                Coordinates a = around.get(i);
                Coordinates b = around.get(j);
                double east = east(place, a);
                double part = (place.latitude() - a.latitude()) / (b.latitude() - a.latitude());
                if (a.latitude() > place.latitude() != b.latitude() > place.latitude()
                        && 0 < east + (east(place, b) - east) * part) {
                    inside = !inside;
                }
            }
        }
        return inside;
    }

    private static double east(Coordinates from, Coordinates to) {
        return Math.IEEEremainder(to.longitude() - from.longitude(), 360);
    }
}

package org.pactmap.layout.geographic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Coordinates;

class ScopeTest {

    private static final List<String> EUROPE = List.of("ukr 31 49", "pol 19 52", "deu 10 51", "fra 2 47", "esp -4 40",
            "prt -8 40", "ita 12 43", "grc 22 39", "tur 35 39", "gbr -2 53", "irl -8 53", "isl -19 65", "nor 10 61",
            "swe 15 62", "fin 26 63", "est 26 59", "lva 25 57", "ltu 24 55", "rou 25 46", "bgr 25 43", "hun 19 47");

    private static SequencedMap<String, Coordinates> states(List<String> rows) {
        var states = new LinkedHashMap<String, Coordinates>();
        rows.forEach(row -> states.put(row.split(" ")[0], new Coordinates(Double.parseDouble(row.split(" ")[1]),
                Double.parseDouble(row.split(" ")[2]))));
        return states;
    }

    private static SequencedMap<String, Coordinates> europeAnd(String... others) {
        SequencedMap<String, Coordinates> states = states(EUROPE);
        states.putAll(states(List.of(others)));
        return states;
    }

    @Test
    void states_of_one_continent_are_drawn_around_their_middle() {
        Scope scope = Scope.of(states(EUROPE));

        assertThat(scope.near()).hasSameSizeAs(EUROPE);
        assertThat(scope.far()).isEmpty();
        assertThat(scope.projection()).isInstanceOfSatisfying(LambertAzimuthal.class,
                lambert -> assertThat(Bearing.degrees(lambert.middle(), new Coordinates(11, 52))).isLessThan(4));
    }

    @Test
    void a_few_that_lie_far_off_get_insets_neighbours_together() {
        SequencedMap<String, Coordinates> states = europeAnd("svk 20 49", "cze 15 50", "aut 14 47", "hrv 16 45",
                "che 8 47", "dnk 9 56", "nld 6 52", "bel 5 51", "svn 15 46", "usa -98 40", "can -106 60", "jpn 138 36");

        Scope scope = Scope.of(states);

        assertThat(scope.far()).hasSize(2);
        assertThat(scope.far()).anySatisfy(group -> assertThat(group).containsExactlyInAnyOrder("usa", "can"));
        assertThat(scope.far()).contains(List.of("jpn"));
        assertThat(scope.near()).doesNotContain("usa", "can", "jpn").hasSize(states.size() - 3);
    }

    @Test
    void more_than_a_tenth_are_no_exception_and_stay_on_the_map() {
        Scope scope = Scope.of(states(List.of("usa -98 40", "can -106 60", "isl -19 65", "gbr -2 53", "nor 10 61",
                "ita 12 43", "fra 2 47", "prt -8 40")));

        assertThat(scope.far()).isEmpty();
        assertThat(scope.near()).contains("usa", "can", "ita");
        assertThat(scope.projection()).isInstanceOf(LambertAzimuthal.class);
    }

    @Test
    void states_on_both_sides_of_an_ocean_are_drawn_on_a_map_of_the_world_with_the_ocean_in_the_middle() {
        Scope scope = Scope.of(states(List.of("usa -98 40", "phl 122 12", "aus 134 -25", "nzl 172 -42", "jpn 138 36",
                "kor 128 36", "tha 101 15")));

        assertThat(scope.projection()).isInstanceOfSatisfying(EqualEarth.class,
                world -> assertThat(Math.abs(Bearing.turn(180, world.meridian()))).isLessThan(25));
    }

    @Test
    void without_states_the_whole_world_is_shown() {
        assertThat(Scope.of(new LinkedHashMap<>())).isEqualTo(
                new Scope(new EqualEarth(0, Ellipsoid.WGS84), List.of(), List.of()));
    }
}

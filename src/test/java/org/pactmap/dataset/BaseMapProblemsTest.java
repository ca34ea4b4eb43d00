package org.pactmap.dataset;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.BaseMap;
import org.pactmap.agreement.Coordinates;
import org.pactmap.json.Notes;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// A base map that can't be drawn is refused in plain words, and never by an exception.
class BaseMapProblemsTest {

    private static final String MAP = """
            {"format": 1, "source": "drawn by hand",
             "lines": ["10000 50000 1000 0 0 1000", "11000 51000 -1000 -1000"],
             "states": [{"id": "isl", "rings": ["1 2"]}]}
            """;

    private static List<String> problems(String json) {
        var notes = new Notes("map.json");
        BaseMap map = BaseMapReader.read(json.getBytes(StandardCharsets.UTF_8), notes);
        assertThat(map == null).isEqualTo(!notes.isEmpty());
        return notes.problems().stream().map(problem -> problem.message(Words.in(Language.ENGLISH))).toList();
    }

    private static List<String> with(String part, String other) {
        assertThat(MAP).contains(part);
        return problems(MAP.replace(part, other));
    }

    @Test
    void a_sound_map_is_read_in_degrees() {
        BaseMap map = requireNonNull(
                BaseMapReader.read(MAP.getBytes(StandardCharsets.UTF_8), new Notes("map.json")));

        assertThat(map.around(requireNonNull(map.states().get("isl")).getFirst())).containsExactly(
                new Coordinates(10, 50),
                new Coordinates(11, 50), new Coordinates(11, 51));
    }

    @Test
    void a_line_walked_backwards_meets_its_neighbours_too() {
        assertThat(with("\"11000 51000 -1000 -1000\"", "\"10000 50000 1000 1000\"").getFirst())
                .endsWith("line 1 does not end where line 2 starts, so that the ring is open. Name lines that meet.");
        assertThat(problems(MAP.replace("\"11000 51000 -1000 -1000\"", "\"10000 50000 1000 1000\"")
                .replace("\"1 2\"", "\"1 -2\""))).isEmpty();
    }

    @Test
    void a_line_that_is_none_is_named_with_its_place() {
        String line = "map.json, line 2, column 12: a line should be whole numbers in pairs, at least two of them, "
                + "such as \"28450 59300 -120 35\". Write it so.";

        for (String bad : List.of("10000 50000", "10000 50000 1000", "10000 50000 1000 0.5", "10000,50000 1 1",
                "10000  50000 1 1", " 10000 50000 1 1", "1e3 50000 1 1", "10000 50000 1 1 ", "9999999999 1 1 1")) {
            assertThat(with("10000 50000 1000 0 0 1000", bad)).as(bad).contains(line);
        }
    }

    @Test
    void a_line_that_leaves_the_globe_is_refused() {
        assertThat(with("10000 50000 1000 0 0 1000", "179000 50000 1001 0")).containsExactly(
                "map.json, line 2, column 12: this line leaves the globe: longitudes run from -180 to 180 degrees, "
                        + "latitudes from -90 to 90. Correct its numbers.");
        assertThat(with("10000 50000 1000 0 0 1000", "0 90000 0 1")).hasSize(1);
        assertThat(with("10000 50000 1000 0 0 1000", "999999999 0 999999999 0 999999999 0")).hasSize(1);
    }

    @Test
    void a_ring_of_lines_that_are_not_there_is_refused() {
        assertThat(with("\"1 2\"", "\"1 3\"")).containsExactly("map.json, line 3, column 37: there is no line 3; "
                + "they are numbered from 1 to 2. Name another.");
        assertThat(with("\"1 2\"", "\"0\"")).hasSize(1);
        assertThat(with("\"1 2\"", "\"one\"")).containsExactly("map.json, line 3, column 37: a ring should be "
                + "numbers of lines, such as \"12 -7 30\". Write it so.");
    }

    @Test
    void the_same_state_twice_and_a_state_without_rings_are_refused() {
        assertThat(with("[{", "[{\"id\": \"isl\", \"rings\": [\"1 2\"]}, {"))
                .containsExactly("map.json, line 3, column 46: the id \"isl\" is taken on line 3. "
                        + "Give one of the two another id.");
        assertThat(with("[\"1 2\"]", "[]")).hasSize(1);
    }

    @Test
    void what_is_no_base_map_at_all_is_refused() {
        assertThat(problems("[]")).hasSize(1);
        assertThat(problems("")).containsExactly("map.json: the file is empty. Choose another file.");
        assertThat(problems("{\"lines\": [")).hasSize(1);
        assertThat(problems("{}")).hasSize(4);
        assertThat(with("\"format\": 1", "\"format\": 2")).containsExactly("map.json, line 1, column 12: the file has "
                + "format 2, and this program reads format 1. Open it with a newer PactMap.");
        assertThat(with("\"source\"", "\"sauce\"")).hasSize(2);
        assertThat(with("[\"10000 50000 1000 0 0 1000\",", "[7,")).isNotEmpty();
    }

    @Test
    void more_places_than_a_map_needs_are_refused() {
        String line = "\"0 0" + " 1 0".repeat(4_900) + "\",";

        assertThat(with("\"lines\": [", "\"lines\": [" + line.repeat(103))).first().asString().endsWith("the lines "
                + "have more than 500000 places together, the most that is read. Draw them with fewer.");
    }
}

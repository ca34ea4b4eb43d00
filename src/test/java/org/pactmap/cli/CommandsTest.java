package org.pactmap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.cli.Shell.pactmap;
import static org.pactmap.cli.Shell.wrong;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactmap.cli.Shell.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {

    @TempDir
    Path folder;

    @Test
    void gaps_answers_as_json_with_the_numbers_of_the_article() {
        Answer answer = pactmap("gaps", "--json");

        JsonNode json = JsonMapper.shared().readTree(answer.out());
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(json.propertyNames()).containsExactly("asOf", "system", "function", "strength", "signed", "covered",
                "best", "hub", "basis", "framedBasis", "serveBasis", "framed", "components", "fragmentation", "serve",
                "endWith", "mention", "nextStep", "unknown", "candidates", "smallestSets",
                "allSmallestSets", "scenario", "coverage", "wouldChange", "howSure", "overTime");
        assertThat(json.get("asOf").asString()).isEqualTo("2024-05-15");
        assertThat(List.of("signed", "covered", "best", "framed", "components", "serve", "endWith", "mention")
                .stream().map(key -> json.get(key).asInt()).toList()).containsExactly(9, 0, 0, 0, 9, 0, 3, 9);
        assertThat(json.get("hub").isNull()).isTrue();
        assertThat(List.of("basis", "framedBasis", "serveBasis").stream().map(key -> json.get(key).asString()))
                .containsOnly("stated");
        assertThat(json.get("fragmentation").asDouble()).isEqualTo(1 - 18.0 / 306);
        assertThat(json.get("unknown").get("namesChannel").asInt()).isEqualTo(2);
        assertThat(json.get("candidates").get(0).get("body").asString()).isEqualTo("nato");
    }

    @Test
    void gaps_counts_weaker_ties_when_asked_to() {
        JsonNode json = JsonMapper.shared().readTree(pactmap("gaps", "--strength", "uncertain", "--json").out());

        assertThat(json.get("best").asInt()).isEqualTo(9);
        assertThat(json.get("hub").asString()).isEqualTo("udcg");
        assertThat(json.get("components").asInt()).isEqualTo(1);
    }

    @Test
    void gaps_has_no_value_where_nothing_is_signed() {
        JsonNode json = JsonMapper.shared().readTree(pactmap("gaps", "--as-of", "2023-01-01", "--json").out());

        assertThat(json.get("signed").asInt()).isZero();
        assertThat(json.get("fragmentation").isNull()).isTrue();
        assertThat(json.get("basis").isNull()).isTrue();
    }

    @Test
    void gaps_says_in_words_what_is_missing_and_who_says_so() {
        Answer answer = pactmap("gaps");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).startsWith("Nine agreements, no framework, no hub\n")
                .contains("Coordinating body for execution: 0 of 9. A source says that it is missing.")
                .contains("for:     “lacks a coordinating body” (Eurasia Daily Monitor 21 (76), ¶6; asserted)")
                .contains("against: 6 of 9 texts name a shared channel, 1 partly, 2 not found")
                .contains("Without Ukraine: 9 pieces, F = 0.941")
                .contains("9 of 9  Ramstein Group: materiel; outside the alliance");
        assertThat(pactmap("gaps", "--lang", "uk").out()).startsWith("Дев’ять угод");
    }

    @Test
    void check_says_that_a_bundled_dataset_is_sound() {
        assertThat(pactmap("check", "north-atlantic-treaty").code()).isZero();
        assertThat(pactmap("check", "north-atlantic-treaty").out()).contains("Nothing to mend.");
    }

    @Test
    void check_tells_each_problem_of_a_file_on_a_line_of_its_own() throws Exception {
        Path file = Files.writeString(folder.resolve("facts.json"), "{\"format\": 1,\n  broken");

        Answer answer = pactmap("check", file.toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).startsWith("facts.json, line 2").hasLineCount(1);
    }

    @Test
    void draw_writes_the_same_bytes_each_time() throws Exception {
        for (String ending : List.of("png", "svg")) {
            Path one = folder.resolve("one." + ending);
            Path two = folder.resolve("two." + ending);

            assertThat(pactmap("draw", "-o", one.toString())).isEqualTo(new Answer(0, "", ""));
            assertThat(pactmap("draw", "ukraine-security-agreements", "-o", two.toString()))
                    .isEqualTo(new Answer(0, "", ""));

            assertThat(two).hasSameBinaryContentAs(one);
        }
    }

    @Test
    void draw_writes_a_file_for_each_of_several_days_as_if_it_were_asked_for_alone() throws Exception {
        Path alone = folder.resolve("alone.svg");
        pactmap("draw", "--as-of", "2024-07-12", "-o", alone.toString());

        assertThat(pactmap("draw", "--as-of", "2024-05-15,2024-07-12", "-o", folder.resolve("{day}.svg").toString())
                .code()).isZero();

        assertThat(folder.resolve("2024-07-12.svg")).hasSameBinaryContentAs(alone);
        assertThat(Files.readString(folder.resolve("2024-05-15.svg"))).contains("15 May 2024");
    }

    @Test
    void draw_draws_nothing_where_one_of_the_files_cannot_be_there() throws Exception {
        Files.createDirectory(folder.resolve("map-2024-05-15.svg"));

        Answer answer = pactmap("draw", "--as-of", "2024-05-15,2024-07-12", "-o",
                folder.resolve("map-{day}.svg").toString());

        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("map-2024-05-15.svg").hasLineCount(1);
        assertThat(folder.resolve("map-2024-07-12.svg")).doesNotExist();
    }

    @Test
    void draw_lays_out_by_forces_alike_for_one_seed_and_otherwise_for_another() throws Exception {
        List<String> files = List.of("one.svg", "again.svg", "other.svg");
        List<String> seeds = List.of("1", "1", "2");
        for (int i = 0; i < 3; i++) {
            assertThat(pactmap("draw", "switzerland-eu", "--layout", "force", "--seed", seeds.get(i), "-o",
                    folder.resolve(files.get(i)).toString())).isEqualTo(new Answer(0, "", ""));
        }

        assertThat(folder.resolve("again.svg")).hasSameBinaryContentAs(folder.resolve("one.svg"));
        assertThat(Files.readString(folder.resolve("other.svg")))
                .isNotEqualTo(Files.readString(folder.resolve("one.svg")));
    }

    @Test
    void draw_makes_as_many_pixels_as_size_times_scale() throws Exception {
        Path file = folder.resolve("map.png");

        pactmap("draw", "--size", "885x633", "--scale", "2", "--theme", "dark", "--lang", "uk", "--as-of",
                "2025-02-01", "-o", file.toString());

        var image = ImageIO.read(file.toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1770, 1266);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gaps --as-of 2024-02-30 | "2024-02-30" is no day. Write a day of the calendar like 2024-05-15.
            gaps --as-of yesterday  | "yesterday" is no day. Write a day of the calendar like 2024-05-15.
            draw --size 800x600 -o x.png | 800x600 points is too small for the map. Take at least 885x633.
            draw --size big -o x.png | "big" is no size. Write width and height in points like 1920x1080.
            draw --scale 9 -o x.png | 17280x9720 pixels is too large. Take at most 16384 a side: --scale 8.53, or a \
            smaller --size.
            draw --size 20000x900 -o x.svg | 20000x900 points is too large. Take at most 16384 a side.
            draw --scale no -o x.png | "no" is no scale. Write a number from 0.1 to 16, such as 2.
            draw --theme pink -o x.png | "pink" can't be taken for --theme. Choose one of light, dark, high-contrast and high-contrast-dark.
            draw --as-of 2024-05-15,2024-07-12 -o x.png | 2 pictures need a name each, but several would be x.png. Write \
            {day} in the name, such as x-{day}.png.
            draw --as-of 2024-05-15,soon -o {day}.png | "soon" is no day. Write a day of the calendar like 2024-05-15.
            draw -o x.gif | "x.gif" has no ending that says what to draw. Name a file that ends in .png, .svg, .pdf, .pptx or \
            .txt.
            """)
    void what_is_wrong_in_a_command_is_said_in_plain_words(String command, String said) {
        assertThat(pactmap(command.split(" "))).isEqualTo(wrong(2, said));
    }

    @Test
    void a_layout_that_there_is_not_is_answered_with_those_that_there_are() {
        Answer answer = pactmap("draw", "--layout", "star", "-o", "x.png");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).startsWith("\"star\" can't be taken for --layout. Choose one of briefing")
                .hasLineCount(1);
        assertThat(pactmap("draw", "--help").out()).contains("--layout=WORD", "briefing");
    }

    @Test
    void an_unknown_option_dataset_or_function_is_a_mistake_in_the_command() {
        assertThat(pactmap("draw", "--frame", "-o", "x.png").code()).isEqualTo(2);
        assertThat(pactmap("draw").code()).isEqualTo(2);
        assertThat(pactmap("paint").code()).isEqualTo(2);
        assertThat(pactmap("gaps", "ukrain").err()).startsWith("There is no dataset \"ukrain\". The bundled ones are");
        assertThat(pactmap("gaps", "ukrain").code()).isEqualTo(2);
        assertThat(pactmap("gaps", "--function", "cooking").err())
                .startsWith("There is no function \"cooking\" in this dataset. It has materiel,");
        assertThat(pactmap("gaps", "--function", "cooking").code()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_not_there_is_refused() {
        Answer answer = pactmap("gaps", folder.resolve("none.json").toString());

        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("none.json").doesNotContain("Exception").hasLineCount(1);
    }

    @Test
    void a_picture_that_cannot_be_written_leaves_nothing_behind() {
        Path file = folder.resolve("nowhere/map.png");

        Answer answer = pactmap("draw", "-o", file.toString());

        assertThat(answer).isEqualTo(wrong(3, file + " was not written: there is no folder " + file.getParent()
                + ". Make the folder, or name another."));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void help_and_version_are_data() {
        assertThat(pactmap("--version")).isEqualTo(new Answer(0, "pactmap 0.1.0" + System.lineSeparator(), ""));
        assertThat(pactmap("--help").out()).contains("draw", "gaps", "check", "Exit codes");
        assertThat(pactmap("draw", "--help").out()).contains("--as-of", "--size", "--scale", "--theme", "--lang");
    }

    @Test
    void path_says_what_joins_two_things_by_any_of_their_names() {
        assertThat(pactmap("path", "Латвія", "udcg")).isEqualTo(new Answer(0,
                "Latvia and Ramstein Group: 1 step in 1 way, on 15 May 2024.\n"
                        + "Latvia is a member of Ramstein Group.\n",
                ""));
    }

    @Test
    void path_asks_back_when_a_name_is_not_known() {
        assertThat(pactmap("path", "Lativa", "udcg")).isEqualTo(wrong(2, "There is no one thing called “Lativa”. "
                + "Did you mean Latvia [lva] and Latvia–Ukraine agreement [agreement-lva-2024]?"));
    }

    @Test
    void path_as_json_tells_each_tie() {
        JsonNode json = JsonMapper.shared().readTree(pactmap("path", "lva", "udcg", "--json").out());

        assertThat(json.propertyNames()).containsExactly("asOf", "from", "to", "steps", "ways", "allWays");
        assertThat(json.at("/ways/0/0/relations/0/id").asString()).isEqualTo("member:lva:udcg");
    }

    @Test
    void report_writes_all_findings_to_a_file_of_the_kind_that_its_name_asks_for() throws java.io.IOException {
        Path file = folder.resolve("звіт.md");

        assertThat(pactmap("report", "--as-of", "2025-02-01", "--lang", "uk", "-o", file.toString()))
                .isEqualTo(new Answer(0, "", ""));
        assertThat(Files.readString(file)).startsWith("# ").contains("1 лютого 2025");
    }

    @Test
    void report_refuses_a_name_that_asks_for_no_kind_of_file() {
        assertThat(pactmap("report", "-o", "report.docx")).isEqualTo(wrong(2,
                "report.docx: a report is a file whose name ends in .html, .md, .csv or .json."));
    }
}

package org.pactmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.workspace.Opening;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Commands that lay a scenario over the facts, and the one that compares.
class ScenarioCommandsTest {

    private static final String WHAT_IF = "data/ukraine-what-if.pactmap";

    @TempDir
    Path folder;

    private record Answer(int code, String out, String err) {}

    private static Answer pactmap(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Commands.run(List.of(arguments), new PrintWriter(out), new PrintWriter(err));
        return new Answer(code, out.toString(), err.toString());
    }

    private static Answer told(int code, String said) {
        return new Answer(code, "", said + System.lineSeparator());
    }

    @Test
    void gaps_answers_under_a_scenario_by_its_id_or_its_name() {
        Answer byId = pactmap("gaps", "--json", "--scenario", WHAT_IF + "#ramstein-coordinates");
        Answer byName = pactmap("gaps", "--json", "--scenario", WHAT_IF + "#Ramstein coordinates execution");

        JsonNode json = JsonMapper.shared().readTree(byId.out());
        assertThat(json.get("best").asInt()).isEqualTo(9);
        assertThat(json.get("scenario").get("id").asString()).isEqualTo("ramstein-coordinates");
        assertThat(byName).isEqualTo(byId);
    }

    @Test
    void the_only_scenario_of_a_file_needs_no_name() throws Exception {
        Path file = Files.writeString(folder.resolve("one#two.pactmap"), """
                {"project": 1, "scenarios": [{"id": "tied", "name": "Tied", "suppositions": [
                  {"suppose": "serves", "from": "bilateral-security-agreements", "to": "invitation"}]}]}
                """);

        assertThat(pactmap("gaps", "--scenario", file.toString()).out()).startsWith("SCENARIO “Tied”: 1 supposition");
    }

    @Test
    void it_must_be_clear_which_scenario_is_meant() throws Exception {
        Path empty = Files.writeString(folder.resolve("empty.pactmap"), "{\"project\": 1}");

        assertThat(pactmap("gaps", "--scenario", WHAT_IF)).isEqualTo(told(2, WHAT_IF + " has several scenarios: "
                + "ramstein-coordinates, tied-to-the-invitation and joint-office. Say which, such as --scenario "
                + WHAT_IF + "#ramstein-coordinates."));
        assertThat(pactmap("gaps", "--scenario", WHAT_IF + "#none"))
                .isEqualTo(told(2, "There is no scenario \"none\" in "
                        + WHAT_IF + ". It has ramstein-coordinates, tied-to-the-invitation and joint-office."));
        assertThat(pactmap("gaps", "--scenario", empty.toString()))
                .isEqualTo(told(2, empty + " has no scenario in it. Name another file."));
        assertThat(pactmap("gaps", "--scenario", empty + "#none"))
                .isEqualTo(told(2, empty + " has no scenario in it. Name another file."));
    }

    @Test
    void a_file_of_scenarios_that_is_not_there_or_is_none_is_refused() {
        assertThat(pactmap("gaps", "--scenario", folder.resolve("none.pactmap") + "#x").code()).isEqualTo(1);
        assertThat(pactmap("compare", "--scenario", "data/north-atlantic-treaty.json")).isEqualTo(told(1,
                "north-atlantic-treaty.json: this is no file of scenarios: it lacks \"project\". Choose a .pactmap "
                        + "file, or write \"project\": 1 into it."));
    }

    @Test
    void work_that_was_saved_over_another_edition_is_used_and_that_is_said() throws Exception {
        String what = "ukraine-security-agreements";
        Path file = savedOver(what, "2019.4");
        String said = file + " was saved over edition 2019.4 of " + what + "; these facts are of edition 2026.1. What "
                + "does not fit these facts has no effect." + System.lineSeparator();

        assertThat(pactmap("gaps", "--json", "--scenario", file + "#ramstein-coordinates"))
                .isEqualTo(new Answer(0, pactmap("gaps", "--json", "--scenario", WHAT_IF + "#ramstein-coordinates")
                        .out(), said));
        assertThat(pactmap("compare", "@2024-05-15", what + "@2024-07-12", "--scenario", file + "#joint-office").err())
                .isEqualTo(said);
        assertThat(pactmap("report", "--scenario", file + "#joint-office", "-o", folder.resolve("a.csv").toString()))
                .isEqualTo(new Answer(0, "", said));
        assertThat(pactmap("draw", "--view", file.toString(), "-o", folder.resolve("a.svg").toString()))
                .isEqualTo(new Answer(0, "", said));
        assertThat(folder.resolve("a.svg")).exists();
    }

    @Test
    void work_that_was_saved_over_facts_that_changed_or_are_others_is_used_and_that_is_said() throws Exception {
        Path changed = savedOver("ukraine-security-agreements", "2026.1");
        assertThat(pactmap("gaps", "--scenario", changed + "#joint-office").err()).isEqualTo(changed
                + " was saved over other facts of ukraine-security-agreements, though they call themselves edition 2026.1 "
                + "now as then. What does not fit these facts has no effect." + System.lineSeparator());

        Path other = savedOver("switzerland-eu", "1");
        Answer answer = pactmap("gaps", "--scenario", other + "#joint-office");
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEqualTo(other + " was saved over switzerland-eu, and is laid over "
                + "ukraine-security-agreements. What does not fit these facts has no effect." + System.lineSeparator());
    }

    @Test
    void over_the_facts_that_it_was_saved_over_nothing_is_said() throws Exception {
        Path file = savedOver("ukraine-security-agreements", "2026.1",
                Opening.read().checksum().hex());

        assertThat(pactmap("gaps", "--scenario", file + "#joint-office").err()).isEmpty();
        assertThat(pactmap("gaps", "--scenario", WHAT_IF + "#joint-office").err()).isEmpty();
    }

    private Path savedOver(String id, String edition) throws IOException {
        return savedOver(id, edition, "0".repeat(64));
    }

    /// The example with a saved view, as it is saved over some facts.
    private Path savedOver(String id, String edition, String sha256) throws IOException {
        return Files.writeString(folder.resolve("over.pactmap"), Files.readString(Path.of(WHAT_IF)).replace(
                "\"project\": 1,", """
                        "project": 1,
                          "dataset": {"id": "%s", "edition": "%s", "sha256": "%s"},
                          "views": [{"id": "one", "name": "One", "view": {"system": "bilateral-security-agreements",
                            "function": "execution", "strength": "asserted", "day": "2024-05-15", "layout": "matrix"}}],
                        """.formatted(id, edition, sha256)));
    }

    @Test
    void compare_puts_datasets_and_days_side_by_side_in_the_order_of_the_command() {
        Answer answer = pactmap("compare", "@2024-05-15", "switzerland-eu", "@2025-02-01", "--json");

        JsonNode json = JsonMapper.shared().readTree(answer.out());
        assertThat(answer.err()).isEmpty();
        assertThat(json.valueStream().map(row -> row.get("dataset").asString() + " " + row.get("asOf").asString() + " "
                + row.get("without").get("signed").asInt() + " " + row.get("with").isNull())).containsExactly(
                        "ukraine-security-agreements 2024-05-15 9 true", "switzerland-eu 2021-06-01 18 true",
                        "ukraine-security-agreements 2025-02-01 29 true");
    }

    @Test
    void compare_tells_each_day_without_and_with_the_scenario() {
        Answer answer = pactmap("compare", "@2024-05-15", "--scenario", WHAT_IF + "#joint-office", "--lang", "uk");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("СЦЕНАРІЙ «Спільний офіс і рамка»",
                "Місце координатора займає: Спільний офіс");
    }

    @Test
    void what_cannot_be_compared_is_said_in_plain_words() {
        assertThat(pactmap("compare", "@2024-02-30"))
                .isEqualTo(told(2, "\"2024-02-30\" is no day. Write a day of the calendar like 2024-05-15."));
        assertThat(pactmap("compare", "ukrain@2024-05-15").err()).startsWith("There is no dataset \"ukrain\".");
        assertThat(pactmap("compare", "--function", "cooking").code()).isEqualTo(2);
    }

    @Test
    void a_file_with_the_mark_of_a_day_in_its_name_is_a_file() throws Exception {
        Path file = Files.copy(Path.of("data/north-atlantic-treaty.json"), folder.resolve("treaty@home.json"));

        assertThat(pactmap("compare", file.toString()).code()).isZero();
        assertThat(pactmap("compare", file + "@1950-01-01").out()).contains("1 January 1950");
    }

    @Test
    void a_report_under_a_scenario_says_so() throws Exception {
        Path file = folder.resolve("report.md");

        assertThat(pactmap("report", "--scenario", WHAT_IF + "#ramstein-coordinates", "-o", file.toString()))
                .isEqualTo(new Answer(0, "", ""));
        assertThat(file).content().contains("## SCENARIO “Ramstein coordinates execution”: 1 supposition, by the user",
                "| coordinated by the best single body | 0 | 9 | +9 |");
    }

    @Test
    void a_picture_under_a_scenario_says_so() throws Exception {
        Path file = folder.resolve("what-if.svg");

        assertThat(pactmap("draw", "--as-of", "2024-05-15", "--scenario", WHAT_IF + "#ramstein-coordinates", "-o",
                file.toString()).code()).isZero();
        assertThat(file).content().contains("<title>SCENARIO: Nine agreements, one hub, no framework</title>",
                "Supposed: the Ramstein Group coordinates execution");
        assertThat(pactmap("draw", "--scenario", WHAT_IF + "#none", "-o", file.toString()).code()).isEqualTo(2);
    }

    @Test
    void the_facts_alone_stand_beside_a_scenario_on_one_page() throws Exception {
        Path file = folder.resolve("both.svg");

        assertThat(pactmap("draw", "--scenario", WHAT_IF + "#ramstein-coordinates", "--compare", "--size", "1600x1000",
                "-o", file.toString())).isEqualTo(new Answer(0, "", ""));

        assertThat(Files.readString(file)).contains("Before: the facts alone")
                .contains("After: SCENARIO “Ramstein coordinates execution”: 1 supposition").contains("0 of 9")
                .contains("9 of 9");
    }

    @Test
    void before_and_after_go_into_files_of_their_own_where_their_names_say_so_on_each_day() throws Exception {
        assertThat(pactmap("draw", "--scenario", WHAT_IF + "#ramstein-coordinates", "--compare", "--as-of",
                "2024-05-15,2024-07-12", "-o", folder.resolve("{day}-{state}.svg").toString()).code()).isZero();

        assertThat(Files.readString(folder.resolve("2024-05-15-before.svg"))).doesNotContain("SCENARIO");
        assertThat(Files.readString(folder.resolve("2024-05-15-after.svg"))).contains("SCENARIO");
        assertThat(Files.readString(folder.resolve("2024-07-12-before.svg"))).doesNotContain("SCENARIO");
        assertThat(Files.readString(folder.resolve("2024-07-12-after.svg"))).contains("SCENARIO");
    }

    @Test
    void two_maps_side_by_side_have_no_more_pixels_than_one_may_have() {
        Answer answer = pactmap("draw", "--scenario", WHAT_IF + "#ramstein-coordinates", "--compare", "--scale", "5",
                "-o", folder.resolve("large.png").toString());

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("4.22");
    }

    @Test
    void nothing_can_be_compared_where_nothing_is_supposed() {
        assertThat(pactmap("draw", "--compare", "-o", folder.resolve("a.png").toString())).isEqualTo(told(2,
                "--compare shows the facts beside a scenario, and none is named. Add --scenario FILE#NAME, or leave"
                        + " --compare out."));
    }

    @Test
    void a_report_under_a_scenario_shows_the_facts_alone_first() throws Exception {
        Path file = folder.resolve("report.html");

        pactmap("report", "--scenario", WHAT_IF + "#ramstein-coordinates", "-o", file.toString());

        assertThat(Files.readString(file)).containsSubsequence("Before: the facts alone", "After: SCENARIO");
    }
}

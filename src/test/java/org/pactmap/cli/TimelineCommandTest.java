package org.pactmap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.cli.Shell.pactmap;
import static org.pactmap.cli.Shell.wrong;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactmap.cli.Shell.Answer;
import org.pactmap.network.Chronicle;
import org.pactmap.network.Happening;
import org.pactmap.workspace.Opening;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TimelineCommandTest {

    private static JsonNode json(String... arguments) {
        return JsonMapper.shared().readTree(pactmap(arguments).out());
    }

    @Test
    void says_each_change_on_a_line_with_its_day_as_precisely_as_it_is_known() {
        List<String> told = pactmap("timeline").out().lines().toList();

        assertThat(told).hasSameSizeAs(Chronicle.of(Opening.facts()).happenings())
                .containsSubsequence("4 April 1949       NATO: founded",
                        "1949               United Kingdom · Member of · NATO",
                        "30 September 2022  Application: reached",
                        "12 January 2024    UK–Ukraine agreement: signed",
                        "9 July 2024 to 11 July 2024  US–Ukraine agreement: signed · planned");
    }

    @Test
    void leaves_out_what_surely_happened_before_or_after() {
        Answer answer = pactmap("timeline", "--from", "2024-05-28", "--until", "2024-05-28");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("28 May 2024  Belgium–Ukraine agreement: signed\n",
                "by 18 December 2024  Bulgaria–Ukraine agreement: planned\n")
                .doesNotContain("Spain–Ukraine", "Sweden–Ukraine");
    }

    @Test
    void says_in_words_where_nothing_is_known() {
        assertThat(pactmap("timeline", "north-atlantic-treaty", "--until", "1900-01-01"))
                .isEqualTo(new Answer(0, "No change is known in this time.\n", ""));
        assertThat(pactmap("timeline", "north-atlantic-treaty", "--until", "1900-01-01", "--json").out().strip())
                .isEqualTo("[ ]");
    }

    @Test
    void speaks_ukrainian() {
        assertThat(pactmap("timeline", "--from", "2024-05-27", "--until", "2024-05-27", "--lang", "uk").out())
                .contains("27 травня 2024  Угода між Україною та Іспанією: підписано\n");
    }

    @Test
    void answers_as_json_with_every_change_in_the_same_order() {
        List<Happening> happenings = Chronicle.of(Opening.facts()).happenings();

        JsonNode list = json("timeline", "--json");

        assertThat(list.valueStream().map(one -> one.get("dating").asString() + " " + one.get("id").asString() + " "
                + one.get("change").asString()))
                .containsExactlyElementsOf(happenings.stream()
                        .map(one -> one.when().text() + " " + one.about() + " " + one.word()).toList());
    }

    @Test
    void json_tells_of_each_change_all_that_the_text_does_and_its_sources() {
        JsonNode spain = json("timeline", "--from", "2024-05-27", "--until", "2024-05-27", "--json").valueStream()
                .filter(one -> one.get("id").asString().equals("agreement-esp-2024")).findFirst().orElseThrow();

        assertThat(spain.toString()).startsWith("""
                {"day":"2024-05-27","dating":"2024-05-27","earliest":"2024-05-27","latest":"2024-05-27",\
                "kind":"agreement","id":"agreement-esp-2024","change":"signed","strength":"asserted","planned":false,\
                "disputed":false,"says":"Spain–Ukraine agreement: signed","sources":["president-ua-2024-05-27\"""");
    }

    @Test
    void json_has_no_day_for_what_the_map_never_shows_come() {
        JsonNode list = json("timeline", "--json");

        assertThat(list.valueStream().filter(one -> one.get("day").isNull())
                .allMatch(one -> one.get("earliest").isNull() || one.get("latest").isNull())).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            timeline --from 2024-13-01 | "2024-13-01" is no day. Write a day of the calendar like 2024-05-15.
            timeline --from 2024-05-15 --until 2024-05-14 | --from 2024-05-15 lies after --until 2024-05-14. Swap the \
            days.
            timeline --as-of 2024-05-15 | There is no option "--as-of". pactmap timeline --help lists those that there \
            are.
            timeline --until | --until says nothing. Write --until DAY; pactmap timeline --help says more.
            timeline ukrain | There is no dataset "ukrain". The bundled ones are ukraine-security-agreements, \
            north-atlantic-treaty, san-francisco-system and switzerland-eu; a file is named with its path or ending, \
            such as ./ukrain.json.
            """)
    void what_is_wrong_in_the_command_is_said_in_plain_words(String command, String said) {
        assertThat(pactmap(command.split(" "))).isEqualTo(wrong(2, said));
    }
}

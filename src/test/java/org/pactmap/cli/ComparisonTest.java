package org.pactmap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.cli.Shell.pactmap;
import static org.pactmap.cli.Shell.wrong;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactmap.cli.Shell.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonTest {

    @TempDir
    Path folder;

    @Test
    void gaps_lists_what_is_new_since_an_earlier_day() {
        Answer answer = pactmap("gaps", "--as-of", "2024-07-12", "--since", "2024-05-15");

        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("""

                Since 15 May 2024:
                  added:   27 May 2024  Spain–Ukraine agreement: signed
                """, "  added:   11 July 2024  Ukraine Compact: issued\n",
                "  changed: 10 July 2024  Washington summit: reached\n",
                " · Signed · Ukraine Compact (United Kingdom, ");
        assertThat(pactmap("gaps", "--since", "2024-05-14", "--lang", "uk").out())
                .endsWith("Не відомо, щоб щось змінилося з 14 травня 2024.\n");
    }

    @Test
    void gaps_tells_as_json_what_was_added_what_ended_and_what_changed() {
        JsonNode since = JsonMapper.shared()
                .readTree(pactmap("gaps", "--as-of", "2024-07-12", "--since", "2024-05-15", "--json").out())
                .get("since");

        assertThat(since.propertyNames()).containsExactly("day", "added", "ended", "changed");
        assertThat(since.get("day").asString()).isEqualTo("2024-05-15");
        assertThat(since.get("added").valueStream().filter(one -> one.get("change").asString().equals("signed")))
                .hasSize(14);
        assertThat(since.get("changed").get(0).get("says").asString()).isEqualTo("Washington summit: reached");
        assertThat(JsonMapper.shared().readTree(pactmap("gaps", "--json").out()).has("since")).isFalse();
    }

    @Test
    void draw_rings_what_is_new_since_an_earlier_day() throws Exception {
        Path file = folder.resolve("map.svg");

        assertThat(pactmap("draw", "--as-of", "2024-07-12", "--since", "2024-05-15", "-o", file.toString()).code())
                .isZero();

        assertThat(Files.readString(file)).contains("14 signed since 15 May", "new since 15 May");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            draw --since 2024-05-15 -o x.png | --since 2024-05-15 does not lie before 2024-05-15. Take an earlier day.
            draw --as-of 2024-07-12,2024-05-01 --since 2024-05-15 -o {day}.png | --since 2024-05-15 does not lie before \
            2024-05-01. Take an earlier day.
            gaps --since 2024-05-16 | --since 2024-05-16 does not lie before 2024-05-15. Take an earlier day.
            gaps --since then | "then" is no day. Write a day of the calendar like 2024-05-15.
            """)
    void a_day_that_is_not_earlier_is_told_with_what_to_do(String command, String said) {
        assertThat(pactmap(command.split(" "))).isEqualTo(wrong(2, said));
    }
}

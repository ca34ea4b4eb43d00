package org.pactmap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OpeningTest {

    @Test
    void a_file_of_facts_or_a_project_that_is_named_alone_is_opened() {
        assertThat(List.of("work.pactmap", "тека/Озера 🕊.JSON", "/a/b c.PactMap")).allSatisfy(name -> assertThat(
                Opening.file(List.of(name))).contains(Path.of(name).toAbsolutePath()));
    }

    @Test
    void commands_options_and_several_things_are_not_taken_for_a_file() {
        assertThat(List.of(List.<String>of(), List.of("draw"), List.of("--help"), List.of("--x.json"),
                List.of("draw", "facts.json"), List.of("a.json", "b.json"), List.of("map.png"), List.of("a\0.json")))
                .allSatisfy(arguments -> assertThat(Opening.file(arguments)).isEqualTo(Optional.empty()));
    }

    @Test
    void without_a_display_it_is_said_what_can_be_done_instead() {
        var err = new StringWriter();

        int code = Opening.impossible(Path.of("work.pactmap"), new PrintWriter(err));

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).startsWith("There is no display to open work.pactmap on. ").hasLineCount(1);
    }
}

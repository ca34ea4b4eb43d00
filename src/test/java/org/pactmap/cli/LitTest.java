package org.pactmap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.cli.Shell.pactmap;
import static org.pactmap.cli.Shell.wrong;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LitTest {

    @TempDir
    Path folder;

    private String drawn(String... lit) throws IOException {
        Path file = folder.resolve("lit.svg");
        assertThat(pactmap(Stream.concat(Stream.of("draw", "--size", "1100x720", "-o", file.toString()),
                Stream.of(lit)).toArray(String[]::new)).code()).isZero();
        return Files.readString(file);
    }

    @Test
    void draw_lights_the_answer_to_a_ready_question_or_the_ways_between_two_things() throws IOException {
        assertThat(drawn("--ask", "outside")).contains("filtered: signatories outside NATO");
        assertThat(drawn("--path", "Латвія,Canada")).contains("filtered: what joins Latvia to Canada")
                .contains("Latvia · Member of · NATO");
    }

    @Test
    void what_cannot_be_lit_is_told() {
        assertThat(pactmap("draw", "-o", "a.png", "--path", "lva")).isEqualTo(wrong(2,
                "“lva” does not name two things. Write both with a comma between, such as --path Latvia,Canada."));
        assertThat(pactmap("draw", "-o", "a.png", "--path", "lva,can", "--ask", "hub"))
                .isEqualTo(wrong(2, "--ask and --path can’t be lit at once. Leave one of them out."));
        assertThat(pactmap("draw", "-o", "a.png", "--ask", "why").err())
                .startsWith("\"why\" can't be taken for --ask. Choose one of hub, unframed, outside,");
    }
}

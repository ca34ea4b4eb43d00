package org.pactmap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pactmap.cli.Shell.pactmap;
import static org.pactmap.cli.Shell.wrong;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pactmap.cli.Shell.Answer;

/// Whatever is wrong with a command is told on one line in plain words, with what to do, and in the exit code.
class MisuseTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --frame                   | There is no option "--frame". pactmap --help lists those that there are.
            draw --frame -o x.png     | There is no option "--frame". pactmap draw --help lists those that there are.
            -o x.png                  | There is no option "-o". pactmap --help lists those that there are.
            gaps a.json b.json        | "b.json" is one thing too many. Name one dataset; pactmap gaps --help says what \
            else there is.
            draw                      | --output is left out. Add --output FILE; pactmap draw --help says more.
            draw -o                   | --output is left out. Add --output FILE; pactmap draw --help says more.
            gaps --as-of              | --as-of says nothing. Write --as-of DAY; pactmap gaps --help says more.
            gaps --as-of 2024-05-15 --as-of 2024-05-16 | --as-of is there twice. Keep one of them.
            path                      | FROM is left out. Add it; pactmap path --help says more.
            path ukr                  | TO is left out. Add it; pactmap path --help says more.
            draw --as-of , -o x.png   | --as-of says nothing. Write --as-of DAY; pactmap draw --help says more.
            gaps --json=maybe         | The command can't be understood. pactmap gaps --help says what it takes.
            draw --scale 2f -o x.png  | "2f" is no scale. Write a number from 0.1 to 16, such as 2.
            draw --scale 0 -o x.png   | "0" is no scale. Write a number from 0.1 to 16, such as 2.
            draw --scale 0x1p1 -o x.png | "0x1p1" is no scale. Write a number from 0.1 to 16, such as 2.
            draw --seed -1 -o x.png   | "-1" is no seed. Write a whole number from 0 to 999999999.
            draw --size 884x633 -o x.png | 884x633 points is too small for the map. Take at least 885x633.
            draw --size 885x632 -o x.svg | 885x632 points is too small for the map. Take at least 885x633.
            draw --size 16385x633 -o x.svg | 16385x633 points is too large. Take at most 16384 a side.
            draw -o x                 | "x" has no ending that says what to draw. Name a file that ends in .png, \
            .svg, .pdf, .pptx or .txt.
            gaps --strength sure      | "sure" can't be taken for --strength. Choose one of proposed, planned, \
            uncertain and asserted.
            gaps --as-of +12345-01-01 | "+12345-01-01" is no day. Write a day of the calendar like 2024-05-15.
            gaps --as-of 2023-02-29   | "2023-02-29" is no day. Write a day of the calendar like 2024-05-15.
            gaps @facts               | There is no dataset "@facts". The bundled ones are ukraine-security-agreements, \
            north-atlantic-treaty, san-francisco-system and switzerland-eu; a file is named with its path or ending, \
            such as ./@facts.json.
            """)
    void a_mistake_in_the_command_is_told_with_what_to_do(String command, String said) {
        assertThat(pactmap(command.split(" "))).isEqualTo(wrong(2, said));
    }

    @Test
    void a_dataset_of_no_name_is_none() {
        assertThat(pactmap("gaps", "").code()).isEqualTo(2);
        assertThat(pactmap("gaps", "").err())
                .startsWith("The dataset has no name. The bundled ones are ukraine-security-agreements");
    }

    @Test
    void a_command_that_there_is_not_is_told_with_those_that_there_are() {
        Answer answer = pactmap("paint");

        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).startsWith("There is no command \"paint\". The commands are draw, gaps, ")
                .endsWith(" and check." + System.lineSeparator());
    }

    @Test
    void a_word_that_cannot_name_a_file_is_a_mistake_in_the_command() {
        assertThat(pactmap("draw", "-o", "a\0b.png"))
                .isEqualTo(wrong(2, "\"a b.png\" can't be the name of a file. Take another name."));
        assertThat(pactmap("gaps", "a\0b.json").code()).isEqualTo(2);
    }

    @Test
    void what_is_said_stays_on_one_line_whatever_was_written() {
        assertThat(pactmap("gaps", "--as-of", "2024\n05\r\n15").err()).hasLineCount(1);
        assertThat(pactmap("gaps", "a\nb").err()).hasLineCount(1);
    }

    @Test
    void a_file_needs_no_ending_if_it_is_there() throws Exception {
        Path file = Files.writeString(folder.resolve("facts"), "");

        assertThat(pactmap("check", file.toString()).code()).isEqualTo(1);
        assertThat(pactmap("check", file.toString()).err()).startsWith("facts: the file is empty.");
    }

    @Test
    void options_may_stand_before_the_dataset_or_after_it() {
        Answer before = pactmap("gaps", "--json", "--function", "execution", "switzerland-eu");
        Answer after = pactmap("gaps", "switzerland-eu", "--function=execution", "--json");

        assertThat(before.code()).isZero();
        assertThat(before).isEqualTo(after);
    }

    @Test
    void a_picture_is_not_written_over_a_folder() throws Exception {
        Path taken = Files.createDirectory(folder.resolve("map.png"));

        assertThat(pactmap("draw", "--size", "885x633", "-o", taken.toString())).isEqualTo(wrong(3,
                taken + " was not written: there is a folder of that name. Take another name."));
        assertThat(taken).isEmptyDirectory();
    }

    @Test
    void an_answer_that_nobody_takes_was_not_written() {
        var full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("no space left");
            }
        };
        var err = new StringWriter();

        int code = Commands.run(List.of("gaps", "--json"), new PrintWriter(full, false, StandardCharsets.UTF_8),
                new PrintWriter(err));

        assertThat(code).isEqualTo(3);
        assertThat(err.toString()).startsWith("The answer could not be written to standard output.").hasLineCount(1);
    }

    @Test
    void without_a_display_the_map_is_drawn_and_standard_output_stays_empty() {
        var out = new StringWriter();
        var err = new StringWriter();
        Path file = folder.resolve("pactmap.png");

        int code = Commands.drawInstead(file.toString(), new PrintWriter(out), new PrintWriter(err));

        assertThat(new Answer(code, out.toString(), err.toString())).isEqualTo(wrong(0,
                "There is no display to open a window on, so the map was drawn to " + file + "."));
        assertThat(file).isNotEmptyFile();
    }
}

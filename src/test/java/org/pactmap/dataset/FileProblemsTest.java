package org.pactmap.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.dataset.Reading.Refused;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// A file that can't be read, or is not JSON, is refused in words.
class FileProblemsTest {

    @TempDir
    private Path folder;

    @Test
    void a_file_that_is_not_there() {
        Path file = folder.resolve("lake.json");

        assertThat(message(file)).isEqualTo("lake.json: there is no file at \"" + file
                + "\". Check its name and its folder.");
    }

    @Test
    void a_folder() {
        assertThat(message(folder))
                .isEqualTo(folder.getFileName() + ": this is a folder. Choose a file in it.");
    }

    @Test
    void a_file_that_cannot_be_opened() throws IOException {
        Path file = folder.resolve("lake.json");
        Files.createSymbolicLink(file, file);

        assertThat(message(file)).isEqualTo("lake.json: the file can't be opened. Check that you may read it.");
    }

    @Test
    void an_empty_file() {
        assertThat(Small.problems("")).containsExactly("the file is empty. Choose another file.");
    }

    @Test
    void a_file_of_nothing_but_spaces() {
        assertThat(Small.problems(" \r\n\t\n")).containsExactly("the file is empty. Choose another file.");
    }

    @Test
    void a_file_of_200_mebibytes_is_not_even_opened() throws IOException {
        Path file = folder.resolve("lake.json");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L << 20);
        }

        assertThat(message(file)).isEqualTo("lake.json: the file is larger than 16 MiB, the most that is read."
                + " Check that it is the file you meant.");
    }

    @Test
    void a_truncated_file() {
        assertThat(Small.problems(Small.text().substring(0, Small.text().indexOf("\"gazette\", \"title\"") + 4)))
                .containsExactly("line 12, column 16: the file ends before all brackets and quotes are closed."
                        + " Check that none of it is missing.");
    }

    @Test
    void a_file_cut_short_in_the_middle_of_a_word() {
        assertThat(Small.problems("{\"format\": tru")).containsExactly("line 1, column 12: \"tru\" can't stand here in"
                + " JSON. Look for a comma, a quote or a bracket that is missing or too many just before.");
    }

    @Test
    void a_text_that_is_no_json() {
        assertThat(Small.problems("Dear reader")).containsExactly("line 1, column 1: \"Dear\" can't stand here in JSON."
                + " Look for a comma, a quote or a bracket that is missing or too many just before.");
    }

    @Test
    void a_comma_too_many_has_its_line_and_its_column_in_characters() {
        assertThat(Small.problems("{\n  \"Угода\": [1, 2,]}")).containsExactly("line 2, column 18: \"]\" can't stand"
                + " here in JSON. Look for a comma, a quote or a bracket that is missing or too many just before.");
    }

    @Test
    void something_after_the_end() {
        assertThat(Small.problems("{}\n{}")).containsExactly("line 2, column 1: \"{\" can't stand here in JSON."
                + " Look for a comma, a quote or a bracket that is missing or too many just before.");
    }

    @Test
    void a_text_that_is_not_closed_on_its_line() {
        assertThat(Small.problems("{\"id\": \"lake\n}")).containsExactly("line 1, column 13: a text ends with the line,"
                + " but its closing quote is missing. Close it on the same line.");
    }

    @Test
    void bytes_of_zero() {
        assertThat(Small.problems("\0\0\0")).containsExactly("line 1, column 1: \"U+0000\" can't stand here in JSON."
                + " Look for a comma, a quote or a bracket that is missing or too many just before.");
    }

    @Test
    void bytes_that_are_not_utf_8() {
        var latin1 = Small.reading("{\n\"name\": \"Türkiye\"}".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(sentence(latin1)).endsWith(
                ".json, line 2, column 11: from here on the file is not UTF-8 text. Save it as UTF-8.");
    }

    @Test
    void a_file_in_utf_16() {
        assertThat(sentence(Small.reading(Small.text().getBytes(StandardCharsets.UTF_16)))).endsWith(
                ".json, line 1, column 1: from here on the file is not UTF-8 text. Save it as UTF-8.");
    }

    @Test
    void a_file_100_000_deep() {
        assertThat(Small.problems("[".repeat(100_000))).containsExactly("line 1, column 101: lists and groups lie more"
                + " than 100 deep in one another. Check that it is the file you meant.");
        assertThat(Small.problems("{\"a\":".repeat(100_000))).containsExactly("line 1, column 501: lists and groups"
                + " lie more than 100 deep in one another. Check that it is the file you meant.");
    }

    @Test
    void a_text_of_unreasonable_length() {
        assertThat(Small.problems("{\"id\": \"" + "a".repeat(20_001) + "\"}")).containsExactly("line 1, column 8: this"
                + " text has more than 20000 characters, or this number more than 100 digits. Shorten it.");
    }

    @Test
    void a_number_of_unreasonable_length_or_power() {
        String tooLong = ": this text has more than 20000 characters, or this number more than 100 digits. Shorten it.";

        assertThat(Small.problems("{\"id\": " + "1".repeat(101) + "}")).containsExactly("line 1, column 109" + tooLong);
        assertThat(Small.problems("{\"id\": 1e99999999999}")).containsExactly("line 1, column 8" + tooLong);
    }

    @Test
    void more_values_than_fit() {
        assertThat(Small.problems("[" + "1,".repeat(500_000) + "1]")).containsExactly("line 1, column 1000000: the"
                + " file holds more than 500000 values, the most that is read. Check that it is the file you meant.");
    }

    @Test
    void a_format_that_is_still_to_come() {
        assertThat(Small.problems(Small.with("\"format\": 1", "\"format\": 2"))).containsExactly("line 3, column 13:"
                + " the file has format 2, and this program reads format 1. Open it with a newer PactMap.");
    }

    @Test
    void a_format_that_never_was() {
        assertThat(Small.problems(Small.with("\"format\": 1", "\"format\": 0")))
                .containsExactly("line 3, column 13: there is no format 0. Write 1.");
    }

    private static String message(Path file) {
        return sentence(Datasets.read(file));
    }

    private static String sentence(Reading reading) {
        assertThat(reading).isInstanceOf(Refused.class);
        var problems = ((Refused) reading).problems();
        assertThat(problems).hasSize(1);
        return problems.getFirst().message(Words.in(Language.ENGLISH));
    }
}

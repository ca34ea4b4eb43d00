package org.pactmap.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pactmap.dataset.Reading.Read;
import org.pactmap.json.Schema;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// The datasets that are part of the program can all be shown.
class BundledDatasetsTest {

    private static final Path FOLDER = Path.of("data");

    @Test
    void every_file_of_facts_in_the_folder_is_bundled() throws IOException {
        try (var files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".json")))
                    .containsExactlyInAnyOrderElementsOf(
                            Datasets.bundledIds().stream().map(id -> id + ".json").toList());
        }
    }

    @Test
    void the_network_of_the_article_comes_first() {
        assertThat(Datasets.bundledIds()).startsWith("ukraine-security-agreements");
    }

    @Test
    void each_is_read_and_names_itself_by_its_id() {
        assertThat(Datasets.bundledIds()).allSatisfy(id -> assertThat(Datasets.bundled(id)).get()
                .isInstanceOfSatisfying(Read.class, read -> assertThat(read.facts().header().id()).isEqualTo(id)));
    }

    @Test
    void each_keeps_to_the_schema() {
        var schema = new Schema(Path.of("data/schema/dataset.schema.json"));

        assertThat(Datasets.bundledIds())
                .allSatisfy(id -> assertThat(schema.complaints(Schema.text(FOLDER.resolve(id + ".json")))).isEmpty());
    }

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(Datasets.bundledIds()).allSatisfy(id -> {
            String text = Schema.text(FOLDER.resolve(id + ".json"));

            assertThat(text.split("\"uk\": ", -1)).hasSameSizeAs(text.split("\"en\": ", -1)).hasSizeGreaterThan(20);
        });
    }

    @Test
    void the_one_warning_is_the_report_that_a_source_gives_to_a_later_group() {
        List<String> warnings = Datasets.bundledIds().stream()
                .flatMap(id -> Datasets.bundled(id).stream())
                .flatMap(reading -> ((Read) reading).warnings().stream())
                .map(warning -> warning.sentence(Words.in(Language.ENGLISH)))
                .toList();

        assertThat(warnings).containsExactly("\"issues:itf:kyiv-security-compact\" starts on 2022-09-13, before"
                + " \"itf\" begins on 2024-01-30. Its own evidence disputes it, so it is shown as disputed.");
    }

    @Test
    void each_has_the_checksum_of_its_file() {
        assertThat(Datasets.bundledIds()).allSatisfy(id -> assertThat(Datasets.bundled(id)).get()
                .extracting(reading -> ((Read) reading).checksum())
                .isEqualTo(((Read) Datasets.read(FOLDER.resolve(id + ".json"))).checksum()));
    }

    @Test
    void what_SHA256SUMS_lists_is_what_its_files_are() throws IOException {
        List<String> lines = Files.readAllLines(FOLDER.resolve("SHA256SUMS"));

        assertThat(lines).hasSizeGreaterThan(Datasets.bundledIds().size()).allSatisfy(line -> {
            byte[] bytes = Files.readAllBytes(FOLDER.resolve(line.substring(66)));

            assertThat(line).as("run sha256sum again, as data/README.md says")
                    .isEqualTo(Checksum.of(bytes) + "  " + line.substring(66));
        });
    }

    @Test
    void there_is_no_dataset_of_another_name() {
        assertThat(Datasets.bundled("../../etc/passwd")).isEmpty();
    }
}

package org.pactmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

    private static final byte[] NEW = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void a_new_file_has_the_bytes_and_nothing_lies_beside_it() throws IOException {
        AtomicFile.write(folder.resolve("map.png"), NEW);

        assertThat(folder.resolve("map.png")).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("map.png");
    }

    @Test
    void an_old_file_is_replaced() throws IOException {
        Files.writeString(folder.resolve("map.png"), "what was there before, and longer");

        AtomicFile.write(folder.resolve("map.png"), NEW);

        assertThat(folder.resolve("map.png")).hasBinaryContent(NEW);
        assertThat(names()).containsExactly("map.png");
    }

    @Test
    void a_folder_in_the_way_stays_and_is_told() throws IOException {
        Path inTheWay = Files.createDirectory(folder.resolve("map.png"));

        assertThatThrownBy(() -> AtomicFile.write(inTheWay, NEW)).isInstanceOf(FileSystemException.class);
        assertThat(names()).containsExactly("map.png");
    }

    @Test
    void a_folder_that_is_not_there_is_told_by_name() {
        assertThatThrownBy(() -> AtomicFile.write(folder.resolve("maps/map.png"), NEW))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(folder.resolve("maps").toString());
    }

    @Test
    void what_another_left_half_written_is_left_alone() throws IOException {
        Files.writeString(folder.resolve(".pactmap-1.part"), "half");

        AtomicFile.write(folder.resolve("map.png"), NEW);

        assertThat(folder.resolve(".pactmap-1.part")).hasContent("half");
        assertThat(names()).containsExactly(".pactmap-1.part", "map.png");
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

package org.pactmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
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
    void a_link_to_a_file_that_is_not_there_yet_is_followed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(folder.resolve("map.png"), Path.of("elsewhere/new.png"));

        AtomicFile.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(elsewhere.resolve("new.png")).hasBinaryContent(NEW);
    }

    @Test
    void a_link_that_leads_to_itself_is_told() throws IOException {
        Path link = Files.createSymbolicLink(folder.resolve("map.png"), Path.of("map.png"));

        assertThatThrownBy(() -> AtomicFile.write(link, NEW)).isInstanceOf(IOException.class);
        assertThat(link).isSymbolicLink();
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
    void what_another_has_only_just_begun_is_left_alone() throws IOException {
        Files.writeString(folder.resolve(".pactmap-1.part"), "half");

        AtomicFile.write(folder.resolve("map.png"), NEW);

        assertThat(folder.resolve(".pactmap-1.part")).hasContent("half");
        assertThat(names()).containsExactly(".pactmap-1.part", "map.png");
    }

    @Test
    void what_was_left_half_written_a_while_ago_is_taken_away_and_nothing_of_anyone_else() throws IOException {
        for (int number = 1; number <= 40; number++) {
            aged(Files.writeString(folder.resolve(".pactmap-" + number + ".part"), "half"));
        }
        Files.delete(folder.resolve(".pactmap-7.part"));
        List<String> others = List.of(".pactmap-0.part", ".pactmap-1.part.bak", ".pactmap-one.part", "pactmap-1.part");
        for (String name : others) {
            aged(Files.writeString(folder.resolve(name), "theirs"));
        }
        aged(Files.createDirectory(folder.resolve(".pactmap-7.part")));
        Path theirs = aged(Files.writeString(folder.resolve("theirs"), "theirs"));
        Files.createSymbolicLink(folder.resolve(".pactmap-41.part"), theirs);

        AtomicFile.write(folder.resolve("map.png"), NEW);

        var left = new ArrayList<>(others);
        left.addAll(List.of(".pactmap-41.part", ".pactmap-7.part", "map.png", "theirs"));
        assertThat(names()).containsExactlyInAnyOrderElementsOf(left);
        assertThat(theirs).hasContent("theirs");
    }

    private static Path aged(Path path) throws IOException {
        return Files.setLastModifiedTime(path, FileTime.from(Instant.now().minus(HalfWritten.YOUNG.multipliedBy(2))));
    }

    @Test
    void who_may_read_the_file_may_still_read_it() throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        AtomicFile.write(file, NEW);

        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    }

    @Test
    void a_link_is_followed_and_stays_a_link() throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.png"), file);

        AtomicFile.write(link, NEW);

        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(NEW);
    }

    @Test
    void a_file_that_is_locked_stays_as_it_is_and_is_told() throws IOException {
        Path file = Files.writeString(folder.resolve("map.png"), "old");
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE); var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            assertThatThrownBy(() -> AtomicFile.write(file, NEW)).isInstanceOf(LockedFile.class);
        }

        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("map.png");
    }

    @Test
    void what_holds_the_file_for_a_moment_is_waited_for_and_what_holds_it_for_good_is_told() throws IOException {
        Path file = folder.resolve("map.png");
        for (int held = 0; held <= PatientDisk.TIMES + 1; held++) {
            Files.writeString(file, "old");
            var waits = new ArrayList<Long>();
            var disk = new PatientDisk(new HeldDisk(held), time -> waits.add(time.toMillis()));

            if (held <= PatientDisk.TIMES) {
                AtomicFile.write(disk, file, NEW);
                assertThat(file).hasBinaryContent(NEW);
            } else {
                assertThatThrownBy(() -> AtomicFile.write(disk, file, NEW)).isInstanceOf(AccessDeniedException.class);
                assertThat(file).hasContent("old");
            }
            assertThat(waits).isEqualTo(
                    List.of(20L, 40L, 80L, 160L, 320L).subList(0, Math.min(held, PatientDisk.TIMES)));
            assertThat(names()).containsExactly("map.png");
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}

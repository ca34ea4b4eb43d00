package org.pactmap.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.export.AtomicFile;
import org.pactmap.export.FileFormat;
import org.pactmap.layout.Pins;
import org.pactmap.workspace.Opening;
import picocli.CommandLine;

/// Many files are written, or it is said which are not.
class BatchTest {

    private static final Shot SHOT = new Shot(Optional.empty(), Views.ARTICLE, Optional.empty(), Pins.NONE);

    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();
    private final Usage usage = new Usage("draw", "");

    @BeforeEach
    void listen() {
        assertThat(new CommandLine(usage.spec()).setErr(new PrintWriter(said)).getErr()).isNotNull();
    }

    private List<Order> orders(String... names) {
        return Stream.of(names).map(name -> new Order(folder.resolve(name), FileFormat.PNG, List.of(SHOT), false))
                .toList();
    }

    private Exit run(Output.Writing writing, List<Order> orders) {
        return new Batch(usage, new Output(usage.err(), writing),
                order -> List.of(new Studio.Made(order.file(), new byte[]{1, 2, 3}))).run(orders);
    }

    /// Writes half of it and then fails as a full disk does, as soon as this many files are there.
    private Output.Writing full(int room) {
        return (file, bytes) -> {
            if (names().size() >= room) {
                throw new IOException("No space left on device");
            }
            AtomicFile.write(file, bytes);
        };
    }

    private List<String> names() {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void a_full_disk_is_told_in_plain_words_and_ends_with_three() {
        assertThat(run(full(0), orders("map.png"))).isEqualTo(Exit.UNWRITTEN);

        assertThat(said).hasToString(folder.resolve("map.png") + " was not written: No space left on device. See "
                + "whether the disk is full or the file is open elsewhere." + System.lineSeparator());
        assertThat(names()).isEmpty();
    }

    @Test
    void of_many_files_it_is_said_how_many_the_full_disk_took_and_no_more_are_begun() {
        List<Order> orders = orders(Stream.iterate(1, i -> i + 1).limit(200).map(i -> i + ".png")
                .toArray(String[]::new));

        assertThat(run(full(5), orders)).isEqualTo(Exit.UNWRITTEN);

        List<String> lines = said.toString().lines().toList();
        assertThat(lines.getLast()).matches(names().size() + " of 200 files were written\\.");
        assertThat(lines).filteredOn(line -> line.contains("No space left")).hasSizeBetween(1, 20);
        assertThat(names()).hasSizeBetween(5, 20).allMatch(name -> name.endsWith(".png"));
    }

    @Test
    void a_folder_where_nobody_may_write_ends_with_three_and_nothing_in_it() {
        assertThat(run((file, _) -> {
            throw new AccessDeniedException(file.toString());
        }, orders("map.png"))).isEqualTo(Exit.UNWRITTEN);

        assertThat(said).hasToString(folder.resolve("map.png")
                + " was not written: this program may not write there. Name another folder." + System.lineSeparator());
        assertThat(names()).isEmpty();
    }

    @Test
    void a_fault_in_a_thread_is_a_fault_of_the_command() {
        var broken = new Batch(usage, new Output(usage.err()), _ -> {
            throw new OutOfMemoryError("none left");
        });

        assertThatThrownBy(() -> broken.run(orders("1.png", "2.png"))).isInstanceOf(OutOfMemoryError.class)
                .hasMessage("none left");
        assertThat(names()).isEmpty();
    }

    @Test
    void names_that_differ_in_large_letters_only_are_refused() {
        var naming = new Naming(usage, folder.resolve("{view}.png"), Opening.facts());
        List<Shot> shots = Stream.of("A", "a").map(id -> new Shot(Optional.of(id), Views.ARTICLE, Optional.empty(),
                Pins.NONE)).toList();

        assertThatThrownBy(() -> Order.of(usage, naming, FileFormat.PNG, shots, false)).hasMessage(
                "Two names differ at most in small and large letters: " + folder.resolve("a.png")
                        + ". Some systems take them for one. Take another name.");
    }
}

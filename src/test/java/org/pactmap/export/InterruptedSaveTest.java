package org.pactmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pactmap.export.BreakingDisk.Break;

/// However the writing of a file ends, the file is the old one or the new one.
class InterruptedSaveTest {

    private static final String OLD = "the old work\n".repeat(700);
    private static final String NEW = "the new work, which is longer\n".repeat(500);

    /// Create, force, replace and force the folder, beside at least 196 writes.
    private static final int POINTS = 200;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource
    void a_save_that_breaks_anywhere_leaves_the_old_file_or_the_new_one(Break how) throws IOException {
        Path file = folder.resolve("робота 🕊.pactmap");
        int points = points(file);
        int kept = 0;
        for (int at = 0; at < points; at++) {
            Files.writeString(file, OLD);
            boolean told = fails(new BreakingDisk(how, at), file);
            String found = Files.readString(file);

            assertThat(found).as("%s at %s", how, at).isIn(OLD, NEW);
            assertThat(told || found.equals(NEW)).as("whoever is told nothing has the new work, at %s", at).isTrue();
            kept += found.equals(OLD) ? 1 : 0;
        }

        assertThat(points).isGreaterThanOrEqualTo(POINTS);
        assertThat(kept).isBetween(points - 3, points - 1);
    }

    @Test
    void a_save_that_fails_anywhere_leaves_nothing_beside_the_file() throws IOException {
        Path file = folder.resolve("work.pactmap");
        int points = points(file);
        for (int at = 0; at < points; at++) {
            Files.writeString(file, OLD);
            boolean failed = fails(new BreakingDisk(Break.FAILURE, at), file);

            assertThat(file).content().isEqualTo(failed ? OLD : NEW);
            assertThat(beside(file)).isEmpty();
        }
    }

    @Test
    void a_save_goes_well_after_many_that_were_cut_off() throws IOException {
        Path file = folder.resolve("work.pactmap");
        for (int at = 0; at < 100; at++) {
            Files.writeString(file, OLD);
            assertThat(fails(new BreakingDisk(Break.POWER_CUT_AMID, at), file)).isTrue();
        }

        AtomicFile.write(file, NEW.getBytes(StandardCharsets.UTF_8));

        assertThat(file).content().isEqualTo(NEW);
    }

    @Test
    void twenty_killed_processes_leave_the_file_as_one_of_them_wrote_it() throws IOException, InterruptedException {
        Path file = folder.resolve("вбито 🕊.pactmap");
        var chance = new Random(20);
        for (int i = 0; i < 20; i++) {
            Process saving = SavingJvm.start(file);
            assertThat(saving.getInputStream().read()).as("it has begun").isEqualTo('.');
            Thread.sleep(chance.nextInt(40));
            saving.destroyForcibly().waitFor();

            assertThat(saving.exitValue()).as("it did not end by itself").isNotZero();
            assertThat(Files.readAllBytes(file)).isIn(SavingJvm.work(0), SavingJvm.work(1));
        }

        age(beside(file));
        AtomicFile.write(file, NEW.getBytes(StandardCharsets.UTF_8));
        assertThat(file).content().isEqualTo(NEW);
        assertThat(beside(file)).as("what they left").isEmpty();
    }

    @Test
    void what_a_process_is_writing_stays_while_it_runs_and_goes_with_the_next_save_after_it_was_killed()
            throws IOException, InterruptedException {
        Path file = folder.resolve("work.pactmap");
        Process writing = HalfwayJvm.start(file);
        assertThat(writing.getInputStream().read()).isEqualTo('.');
        List<Path> half = beside(file);
        age(half);

        AtomicFile.write(file, OLD.getBytes(StandardCharsets.UTF_8));
        assertThat(beside(file)).isEqualTo(half).hasSize(1);
        assertThat(half.getFirst()).hasContent("half");

        writing.destroyForcibly().waitFor();
        AtomicFile.write(file, NEW.getBytes(StandardCharsets.UTF_8));
        assertThat(beside(file)).isEmpty();
        assertThat(file).content().isEqualTo(NEW);
    }

    /// As if some minutes had passed.
    private static void age(List<Path> files) throws IOException {
        for (Path file : files) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(HalfWritten.YOUNG.multipliedBy(2))));
        }
    }

    private static int points(Path file) throws IOException {
        BreakingDisk disk = BreakingDisk.never();
        AtomicFile.write(disk, file, NEW.getBytes(StandardCharsets.UTF_8));
        return disk.asked();
    }

    private static boolean fails(Disk disk, Path file) {
        try {
            AtomicFile.write(disk, file, NEW.getBytes(StandardCharsets.UTF_8));
            return false;
        } catch (IOException told) {
            return true;
        }
    }

    private List<Path> beside(Path file) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(other -> !other.equals(file)).toList();
        }
    }
}

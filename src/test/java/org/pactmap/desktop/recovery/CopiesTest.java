package org.pactmap.desktop.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.agreement.Label;
import org.pactmap.project.Project;
import org.pactmap.scenario.Scenario;

class CopiesTest {

    @TempDir
    Path folder;

    @Test
    void a_thousand_clean_cycles_leave_nothing_to_ask_about() throws IOException {
        var chance = new Random(1);
        for (int cycle = 0; cycle < 1000; cycle++) {
            var copies = new Copies(folder.resolve("unsaved"));
            assertThat(copies.left()).as("cycle %s", cycle).isEmpty();
            for (int change = chance.nextInt(3); change > 0; change--) {
                Held place = copies.begin();
                place.keep(copy("cycle " + cycle));
                if (chance.nextBoolean()) {
                    place.forget();
                    place.keep(copy("again"));
                }
                place.forget();
            }
            copies.leave();
        }

        try (var files = Files.list(folder.resolve("unsaved"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrder("1.lock", "2.lock");
        }
    }

    @Test
    void each_window_has_a_place_of_its_own_and_none_takes_the_copy_of_another() throws IOException {
        var copies = new Copies(folder);
        var places = new ArrayList<Held>();
        for (int window = 0; window < 5; window++) {
            Held place = copies.begin();
            place.keep(copy("window " + window));
            places.add(place);
        }

        assertThat(places.stream().map(Held::path)).doesNotHaveDuplicates();
        assertThat(copies.left()).isEmpty();
        assertThat(Copy.read(Files.readAllBytes(places.get(3).path()))).contains(copy("window 3"));
        copies.leave();
    }

    @Test
    void the_copy_of_a_process_is_left_alone_while_it_runs_and_found_once_when_it_was_killed()
            throws IOException, InterruptedException {
        var mine = new Copies(folder);
        Process other = KeepingJvm.start(folder);
        assertThat(other.getInputStream().read()).isEqualTo('.');

        Held own = mine.begin();
        own.keep(copy("mine"));
        assertThat(mine.left()).isEmpty();
        other.destroyForcibly().waitFor();
        List<Held> left = mine.left();

        assertThat(left).singleElement().satisfies(place -> assertThat(Copy.read(Files.readAllBytes(place.path())))
                .contains(KeepingJvm.COPY));
        assertThat(mine.left()).as("it is asked about already").isEmpty();
        left.getFirst().forget();
        mine.leave();
    }

    @Test
    void two_processes_that_start_at_once_do_not_both_find_what_was_left() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        Files.write(folder.resolve("1.copy"), copy("left").bytes());
        var mine = new Copies(folder);
        List<Held> found = mine.left();
        Process other = KeepingJvm.start(folder);
        assertThat(other.getInputStream().read()).isEqualTo('.');

        assertThat(found).hasSize(1);
        assertThat(Copy.read(Files.readAllBytes(folder.resolve("1.copy")))).contains(copy("left"));
        assertThat(folder.resolve("2.copy")).exists();
        other.destroyForcibly().waitFor();
        mine.leave();
    }

    @Test
    void what_nobody_was_asked_about_is_found_again_next_time() throws IOException {
        var first = new Copies(folder);
        first.begin().keep(copy("left"));
        first.leave();

        for (int start = 0; start < 3; start++) {
            var next = new Copies(folder);
            assertThat(next.left()).hasSize(1);
            next.leave();
        }
    }

    @Test
    void a_copy_that_cannot_be_read_is_put_aside_and_not_asked_about() throws IOException {
        Files.writeString(folder.resolve("1.copy"), "");
        Files.writeString(folder.resolve("2.copy"), "pactmap-copy 1\nat noon\nof \n\n{}");
        Files.write(folder.resolve("3.copy"), copy("good").bytes());

        var copies = new Copies(folder);

        assertThat(copies.left().stream().map(Held::path)).containsExactly(folder.resolve("3.copy"));
        assertThat(folder.resolve("1.copy.unreadable")).exists();
        assertThat(folder.resolve("2.copy.unreadable")).exists();
        copies.leave();
    }

    @Test
    void what_a_killed_process_left_half_written_goes_when_a_copy_is_kept() throws IOException {
        Path half = Files.writeString(folder.resolve(".pactmap-2.part"), "pactmap-copy 1");
        Files.setLastModifiedTime(half, FileTime.from(Instant.now().minusSeconds(600)));

        var copies = new Copies(folder);
        copies.begin().keep(copy("work"));

        assertThat(half).doesNotExist();
        assertThat(folder.resolve("1.copy")).exists();
        copies.leave();
    }

    @Test
    void a_copy_with_which_the_program_ended_twice_in_a_row_is_put_aside_and_not_offered_a_third_time()
            throws IOException {
        Files.write(folder.resolve("1.copy"), copy("bad").bytes());
        Files.writeString(folder.resolve("1.copy.failed-1"), "an earlier one");
        Files.write(folder.resolve("2.copy"), copy("good").bytes());
        for (int start = 0; start < 2; start++) {
            var copies = new Copies(folder);
            assertThat(copies.putAside()).isEmpty();
            Held bad = copies.left().getFirst();
            bad.failures(bad.failures() + 1);
            copies.leave();
        }

        var copies = new Copies(folder);

        assertThat(copies.putAside()).containsExactly(folder.resolve("1.copy.failed-2"));
        assertThat(copies.left().stream().map(Held::path)).containsExactly(folder.resolve("2.copy"));
        assertThat(folder.resolve("1.copy.failed-2")).hasBinaryContent(copy("bad").bytes());
        assertThat(folder.resolve("1.copy.failed-1")).hasContent("an earlier one");
        copies.leave();
        assertThat(new Copies(folder).putAside()).isEmpty();
    }

    @Test
    void nothing_is_left_where_no_folder_is() throws IOException {
        assertThat(new Copies(folder.resolve("none")).left()).isEmpty();
    }

    private static Copy copy(String name) {
        return new Copy(Instant.parse("2026-11-28T14:05:12Z"), Optional.of(Path.of("/somewhere/робота 🕊.pactmap")),
                Project.EMPTY.with(Scenario.of("work", Label.of(name))));
    }
}

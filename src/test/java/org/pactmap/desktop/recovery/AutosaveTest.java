package org.pactmap.desktop.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.agreement.Label;
import org.pactmap.desktop.store.Store;
import org.pactmap.project.Project;
import org.pactmap.scenario.Scenario;
import org.pactmap.workspace.Edit;
import org.pactmap.workspace.Notice;
import org.pactmap.workspace.Opening;
import org.pactmap.workspace.Travel;
import org.pactmap.workspace.Whence;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class AutosaveTest {

    private static final Instant NOW = Instant.parse("2026-11-28T14:05:12Z");
    private static final Scenario WORK = Scenario.of("work", Label.of("Work"));
    private static final Whence WHENCE = Whence.of(Opening.read(), Optional.empty());

    private final Path folder;
    private final Path copy;
    private final Store store;

    AutosaveTest(@TempDir Path folder) throws Exception {
        FxToolkit.registerPrimaryStage();
        this.folder = folder.resolve("unsaved");
        copy = this.folder.resolve("1.copy");
        store = onFx(() -> new Store(Opening.workspace().from(WHENCE)));
    }

    @Test
    void the_most_that_can_be_lost_is_far_less_than_half_a_minute() {
        assertThat(Autosave.WAIT).isLessThan(Duration.seconds(30));
    }

    @Test
    void a_change_is_kept_soon_with_its_time_and_over_which_facts_it_was_done() throws Exception {
        Autosave autosave = autosave(Duration.millis(50));

        suppose();
        until(() -> Files.exists(copy));

        Project whole = Project.EMPTY.with(WORK).over(Optional.of(WHENCE.from(copy)))
                .showing(Opening.workspace().view());
        assertThat(Copy.read(Files.readAllBytes(copy))).contains(new Copy(NOW, Optional.empty(), whole));
        close(autosave);
    }

    @Test
    void many_changes_in_a_row_do_not_put_it_off() throws Exception {
        Autosave autosave = autosave(Duration.millis(300));
        long start = System.nanoTime();
        int changes = 0;
        while (!Files.exists(copy)) {
            int number = changes++;
            onFx(() -> {
                store.apply(new Edit.Suppose(Scenario.of("s" + number % 100, Label.of("S" + number))));
                return number;
            });
            Thread.sleep(20);
            assertThat(System.nanoTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(10));
        }
        assertThat(changes).isGreaterThan(3);
        close(autosave);
    }

    @Test
    void nothing_is_kept_of_what_was_undone_or_saved() throws Exception {
        Autosave autosave = autosave(Duration.millis(20));
        suppose();
        until(() -> Files.exists(copy));
        onFx(() -> {
            store.apply(new Travel.Undo());
            return "";
        });
        until(() -> Files.notExists(copy));

        suppose();
        until(() -> Files.exists(copy));
        onFx(() -> {
            store.apply(new Notice.ProjectSaved(store.workspace().project(), folder.resolve("work.pactmap")));
            return "";
        });
        until(() -> Files.notExists(copy));

        close(autosave);
    }

    @Test
    void a_thousand_windows_that_are_closed_leave_nothing_even_if_they_have_just_changed() throws Exception {
        for (int cycle = 0; cycle < 1000; cycle++) {
            Autosave autosave = autosave(Duration.millis(cycle % 7));
            suppose();
            Thread.sleep(cycle % 5);
            close(autosave);
            onFx(() -> {
                store.apply(new Travel.Undo());
                return "";
            });
            while (!autosave.ended()) {
                Thread.sleep(1);
            }

            assertThat(new Copies(folder).left()).as("cycle %s", cycle).isEmpty();
        }
    }

    @Test
    void what_was_brought_back_is_kept_anew_before_the_old_copy_goes() throws Exception {
        Files.createDirectories(folder);
        Project left = Project.EMPTY.with(WORK);
        Files.write(copy, new Copy(NOW.minusSeconds(90), Optional.empty(), left).bytes());
        Autosave autosave = autosave(Duration.minutes(5));
        var found = new ArrayList<Found>();
        onFx(() -> {
            autosave.findLeft(all -> found.addAll(all.found()));
            return "";
        });
        until(() -> onFx(() -> !found.isEmpty()));

        suppose();
        onFx(() -> {
            autosave.keepInsteadOf(found.getFirst());
            return "";
        });
        until(() -> Files.notExists(copy));

        assertThat(Copy.read(Files.readAllBytes(folder.resolve("2.copy")))).map(Copy::at).contains(NOW);
        close(autosave);
    }

    @Test
    void bringing_work_back_counts_against_it_until_the_window_is_closed_or_has_gone_on_for_a_while() throws Exception {
        Files.createDirectories(folder);
        Files.write(copy, new Copy(NOW.minusSeconds(90), Optional.empty(), Project.EMPTY.with(WORK)).bytes());
        Path against = folder.resolve("1.copy.failures");
        Autosave first = autosave(Duration.minutes(5));
        Found found = left(first);
        onFx(() -> {
            first.open(found, () -> {});
            return "";
        });
        until(() -> Files.exists(against));
        close(first);
        until(first::ended);
        assertThat(against).doesNotExist();

        Autosave second = autosave(Duration.millis(800));
        Found again = left(second);
        onFx(() -> {
            second.open(again, () -> {
                store.apply(new Edit.Suppose(WORK));
                second.keepInsteadOf(again);
            });
            return "";
        });
        until(() -> Files.exists(folder.resolve("2.copy.failures")) && Files.notExists(copy));
        until(() -> Files.notExists(folder.resolve("2.copy.failures")));
        assertThat(folder.resolve("2.copy")).exists();
        close(second);
    }

    private Found left(Autosave autosave) throws Exception {
        var found = new ArrayList<Found>();
        onFx(() -> {
            autosave.findLeft(left -> found.addAll(left.found()));
            return "";
        });
        until(() -> onFx(() -> !found.isEmpty()));
        return found.getFirst();
    }

    private Autosave autosave(Duration wait) {
        return onFx(() -> new Autosave(store, new Copies(folder), InstantSource.fixed(NOW), wait));
    }

    private void suppose() {
        onFx(() -> {
            store.apply(new Edit.Suppose(WORK));
            return "";
        });
    }

    private void close(Autosave autosave) {
        onFx(() -> {
            autosave.close();
            return "";
        });
    }

    private static void until(Supplier<Boolean> so) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, so::get);
    }

    private static <T> T onFx(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work::get);
    }
}

package org.pactmap.desktop.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.agreement.Label;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Store;
import org.pactmap.export.AtomicFile;
import org.pactmap.export.BreakingDisk;
import org.pactmap.export.BreakingDisk.Break;
import org.pactmap.export.Disk;
import org.pactmap.project.Project;
import org.pactmap.project.ProjectFile;
import org.pactmap.project.SavedView;
import org.pactmap.workspace.Desk;
import org.pactmap.workspace.Edit;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Notice;
import org.pactmap.workspace.Opening;
import org.pactmap.workspace.Unwritten;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class KeepProjectTest {

    private final Path folder;
    private final Path file;
    private final Store store;
    private final Errands errands;

    KeepProjectTest(@TempDir Path folder) throws Exception {
        FxToolkit.registerPrimaryStage();
        this.folder = folder;
        file = Files.write(folder.resolve("work.pactmap"), ProjectFile.bytes(Project.EMPTY));
        store = onFx(() -> new Store(new Notice.ProjectOpened(Project.EMPTY, file).after(Opening.workspace())));
        errands = onFx(() -> new Errands(store));
    }

    private KeepProject keep(Disk disk) {
        return onFx(() -> new KeepProject(store, errands, disk,
                (_, _) -> Optional.of(folder.resolve("elsewhere"))));
    }

    private void await() throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onFx(() -> errands.running().get() == 0));
    }

    @Test
    void two_quick_saves_are_written_one_after_the_other_and_the_last_is_kept() throws Exception {
        KeepProject keep = keep(AtomicFile.DISK);

        int writing = onFx(() -> {
            store.apply(saving("first"));
            keep.save();
            store.apply(saving("second"));
            keep.save();
            return errands.running().get();
        });
        await();

        Project project = onFx(() -> store.workspace().written(file));
        assertThat(writing).isEqualTo(1);
        assertThat(onFx(() -> store.workspace().desk()))
                .isEqualTo(new Desk(Optional.of(file), project, Optional.empty()));
        assertThat(onFx(() -> store.workspace().news())).isEmpty();
        assertThat(Files.readAllBytes(file)).isEqualTo(ProjectFile.bytes(project));
    }

    @Test
    void another_place_that_is_chosen_while_a_save_is_under_way_is_written_to_afterwards() throws Exception {
        KeepProject keep = keep(AtomicFile.DISK);

        int writing = onFx(() -> {
            store.apply(saving("first"));
            keep.save();
            store.apply(saving("second"));
            keep.saveAs();
            return errands.running().get();
        });
        await();

        Project project = onFx(() -> store.workspace().written(file));
        Path elsewhere = folder.resolve("elsewhere.pactmap");
        assertThat(writing).isEqualTo(1);
        assertThat(onFx(() -> store.workspace().desk()))
                .isEqualTo(new Desk(Optional.of(elsewhere), project, Optional.empty()));
        assertThat(Files.readAllBytes(elsewhere)).isEqualTo(ProjectFile.bytes(project));
    }

    @Test
    void what_failed_is_told_once_and_not_tried_again_unasked() throws Exception {
        KeepProject keep = keep(new BreakingDisk(Break.POWER_CUT_BEFORE, 3, "No space left on device"));

        onFx(() -> {
            store.apply(saving("first"));
            keep.save();
            store.apply(saving("second"));
            return keep.save();
        });
        await();
        assertThat(onFx(() -> store.workspace().news())).containsExactly(
                new News.ProjectNotSaved(file, Unwritten.FULL, "No space left on device"));

        onFx(() -> {
            store.apply(new Look.Dismiss(store.workspace().news().getFirst()));
            return keep.underWay();
        });
        await();

        assertThat(onFx(() -> store.workspace().news())).isEmpty();
        assertThat(onFx(() -> store.workspace().unsaved())).isTrue();
        assertThat(onFx(() -> store.workspace().project().views())).hasSize(2);
        assertThat(Files.readAllBytes(file)).isEqualTo(ProjectFile.bytes(Project.EMPTY));
    }

    @Test
    void a_window_closes_after_the_last_of_two_saves_and_not_after_the_first() throws Exception {
        KeepProject keep = keep(AtomicFile.DISK);
        UnsavedPane unsaved = asking(keep);
        var closed = new ArrayList<Boolean>();

        onFx(() -> {
            store.apply(saving("first"));
            keep.save();
            store.apply(saving("second"));
            unsaved.before(() -> closed.add(store.workspace().unsaved()));
            answerSave(unsaved);
            return closed.size();
        });
        await();

        assertThat(closed).containsExactly(false);
    }

    @Test
    void save_goes_on_at_once_where_all_was_saved_while_the_question_stood() throws Exception {
        KeepProject keep = keep(AtomicFile.DISK);
        UnsavedPane unsaved = asking(keep);
        var closed = new ArrayList<Boolean>();
        onFx(() -> {
            store.apply(saving("first"));
            unsaved.before(() -> closed.add(store.workspace().unsaved()));
            return keep.save();
        });
        await();

        onFx(() -> {
            answerSave(unsaved);
            return closed.size();
        });
        await();

        assertThat(closed).containsExactly(false);
    }

    @Test
    void the_end_of_a_saving_is_told_also_where_it_changed_nothing() throws Exception {
        KeepProject keep = keep(AtomicFile.DISK);
        var ends = new ArrayList<Desk>();
        onFx(() -> {
            keep.onEnded(() -> ends.add(store.workspace().desk()));
            return keep.save();
        });
        await();
        onFx(keep::save);
        await();

        assertThat(ends).hasSize(2);
        assertThat(ends.getLast()).isEqualTo(ends.getFirst());
    }

    private UnsavedPane asking(KeepProject keep) {
        return onFx(() -> {
            var pane = new UnsavedPane(store, keep);
            new Scene(pane);
            return pane;
        });
    }

    private static void answerSave(UnsavedPane asking) {
        ((Button) asking.lookupButton(asking.getButtonTypes().getFirst())).fire();
    }

    private static Edit saving(String name) {
        return new Edit.SaveView(new SavedView(name, Label.of(name), Opening.workspace().view()));
    }

    private static <T> T onFx(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work::get);
    }
}

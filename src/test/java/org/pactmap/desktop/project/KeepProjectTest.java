package org.pactmap.desktop.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.agreement.Label;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Store;
import org.pactmap.project.Project;
import org.pactmap.project.ProjectFile;
import org.pactmap.project.SavedView;
import org.pactmap.workspace.Desk;
import org.pactmap.workspace.Edit;
import org.pactmap.workspace.Notice;
import org.pactmap.workspace.Opening;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class KeepProjectTest {

    @TempDir
    Path folder;

    @Test
    void two_quick_saves_are_written_one_after_the_other_and_the_last_is_kept() throws Exception {
        FxToolkit.registerPrimaryStage();
        Path file = Files.write(folder.resolve("work.pactmap"), ProjectFile.bytes(Project.EMPTY));
        Store store = onFx(() -> new Store(new Notice.ProjectOpened(Project.EMPTY, file).after(Opening.workspace())));
        Errands errands = onFx(() -> new Errands(store));
        KeepProject keep = onFx(() -> new KeepProject(store, errands, (_, _) -> Optional.empty()));

        int writing = onFx(() -> {
            store.apply(saving("first"));
            keep.save();
            store.apply(saving("second"));
            keep.save();
            return errands.running().get();
        });
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onFx(() -> errands.running().get() == 0));

        Project project = onFx(() -> store.workspace().project());
        assertThat(writing).isEqualTo(1);
        assertThat(onFx(() -> store.workspace().desk())).isEqualTo(new Desk(Optional.of(file), project));
        assertThat(onFx(() -> store.workspace().news())).isEmpty();
        assertThat(Files.readAllBytes(file)).isEqualTo(ProjectFile.bytes(project));
    }

    private static Edit saving(String name) {
        return new Edit.SaveView(new SavedView(name, Label.of(name), Opening.workspace().view()));
    }

    private static <T> T onFx(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work::get);
    }
}

package org.pactmap.desktop.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pactmap.agreement.Label;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Preferences;
import org.pactmap.desktop.store.Settings;
import org.pactmap.desktop.store.Store;
import org.pactmap.project.Project;
import org.pactmap.project.ProjectFile;
import org.pactmap.project.SavedView;
import org.pactmap.workspace.Edit;
import org.pactmap.workspace.Opening;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class OpenFileTest {

    private static final Project WORK = Project.EMPTY.with(view("kept"));

    private final Path file;
    private final Store store;
    private final Errands errands;
    private final List<Runnable> asked = new ArrayList<>();
    private final OpenFile open;

    OpenFileTest(@TempDir Path folder) throws Exception {
        FxToolkit.registerPrimaryStage();
        file = Files.write(folder.resolve("work.pactmap"), ProjectFile.bytes(WORK));
        store = onFx(() -> new Store(Opening.workspace()));
        errands = onFx(() -> new Errands(store));
        open = onFx(() -> new OpenFile(store, new Settings(Preferences.NONE), errands, _ -> Optional.of(file),
                this::guard));
    }

    /// Lets pass what loses nothing.
    private void guard(Runnable then) {
        if (store.workspace().unsaved()) {
            asked.add(then);
        } else {
            then.run();
        }
    }

    private void doing(Consumer<OpenFile> what) throws Exception {
        onFx(() -> {
            what.accept(open);
            return asked.size();
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> onFx(() -> errands.running().get() == 0));
    }

    private List<String> views() {
        return onFx(() -> store.workspace().project().views().stream().map(SavedView::id).toList());
    }

    @Test
    void a_view_saved_while_a_project_is_read_is_not_lost_unasked() throws Exception {
        doing(opening -> {
            opening.open(file);
            store.apply(new Edit.SaveView(view("meanwhile")));
        });

        assertThat(asked).hasSize(1);
        assertThat(views()).containsExactly("meanwhile");

        doing(_ -> asked.getFirst().run());
        assertThat(views()).containsExactly("kept");
    }

    @Test
    void nor_is_one_saved_while_other_facts_are_read() throws Exception {
        doing(opening -> {
            opening.openBundled("north-atlantic-treaty");
            store.apply(new Edit.SaveView(view("meanwhile")));
        });

        assertThat(asked).hasSize(1);
        assertThat(views()).containsExactly("meanwhile");
    }

    @Test
    void what_was_given_up_before_the_file_was_read_is_not_asked_about_again() throws Exception {
        doing(opening -> {
            store.apply(new Edit.SaveView(view("given-up")));
            opening.open(file);
            asked.getFirst().run();
        });

        assertThat(asked).hasSize(1);
        assertThat(views()).containsExactly("kept");
    }

    private static SavedView view(String name) {
        return new SavedView(name, Label.of(name), Opening.workspace().view());
    }

    private static <T> T onFx(Supplier<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work::get);
    }
}

package org.pactmap.desktop.open;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Settings;
import org.pactmap.desktop.store.Store;
import org.pactmap.json.FileBytes;
import org.pactmap.project.Project;
import org.pactmap.project.ProjectFile;
import org.pactmap.project.ProjectReading;
import org.pactmap.view.View;
import org.pactmap.words.Words;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Notice;
import org.pactmap.workspace.Whence;
import org.pactmap.workspace.Workspace;

/// Opens files of facts, projects, and the views that pictures show: chosen, dropped on the window, or opened before. What is refused changes nothing.
/// What was done and not saved is not lost unasked.
public final class OpenFile {

    private final Store store;
    private final Settings settings;
    private final Errands errands;
    private final Function<Words, Optional<Path>> ask;
    private final Consumer<Runnable> guard;

    /// @param ask lets the user choose a file; empty if none was chosen
    /// @param guard does what puts other facts in the place of these, once nothing is lost by it that the user would keep
    public OpenFile(Store store, Settings settings, Errands errands, Function<Words, Optional<Path>> ask,
            Consumer<Runnable> guard) {
        this.store = store;
        this.settings = settings;
        this.errands = errands;
        this.ask = ask;
        this.guard = guard;
    }

    /// A chooser of the system's, over `window`.
    public static Function<Words, Optional<Path>> chooser(Window window) {
        return words -> {
            var chooser = new FileChooser();
            chooser.setTitle(words.say("open.title"));
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.say("open.kind"), "*.json",
                    "*" + ProjectFile.ENDING, "*.png", "*.svg"));
            return Optional.ofNullable(chooser.showOpenDialog(window)).map(java.io.File::toPath);
        };
    }

    /// Asks for a file, and opens it.
    public void choose() {
        ask.apply(store.workspace().words()).ifPresent(this::open);
    }

    /// Reads a file off the JavaFX thread; it is shown when it has been read, or what keeps it from being shown.
    public void open(Path file) {
        guard.accept(() -> show(file));
    }

    private void show(Path file) {
        read(now -> {
            Notice answer = ShownBy.isPicture(file)
                    ? new ShownBy(file, now).opened()
                    : read(file, now.desk().facts(), now.view());
            if (answer instanceof Notice.Opened) {
                Platform.runLater(() -> settings.change(before -> before.opened(file.toAbsolutePath())));
            }
            return answer;
        });
    }

    /// Shows work that was not saved, over the facts that it was done over.
    ///
    /// @param file where it is to be saved, if that is known
    /// @param saved the project as that file has it
    /// @param from where it was kept, from which it refers to its facts where it has no file
    public void recover(Project project, Optional<Path> file, Project saved, Path from) {
        guard.accept(() -> {
            read(now -> new FactsUnder(file.orElse(from), now.desk().facts(), now.view())
                    .opened(project).recovered(file, saved));
        });
    }

    /// Opens a network that comes with the program; it is read off the JavaFX thread like any other.
    public void openBundled(String id) {
        guard.accept(() -> showBundled(id));
    }

    private void showBundled(String id) {
        read(now -> answer(Datasets.bundled(id).orElseThrow(), id, Optional.empty(), now.view()));
    }

    /// Reads off the JavaFX thread. What was done to the project meanwhile nobody was asked about: then it is asked
    /// again before anything takes its place.
    private void read(Function<Workspace, Notice> reading) {
        Workspace asked = store.workspace();
        errands.run("open", () -> reading.apply(asked), answer -> {
            boolean agreed = store.workspace().project().holdsSameAs(asked.project());
            if (agreed || !answer.replacesProject()) {
                store.apply(answer);
            } else {
                guard.accept(() -> store.apply(answer));
            }
        });
    }

    private static Notice read(Path file, Optional<Whence> shown, View view) {
        if (FileBytes.name(file).endsWith(ProjectFile.ENDING)) {
            return switch (ProjectFile.read(file)) {
                case ProjectReading.Read(var project) -> new FactsUnder(file, shown, view).opened(project);
                case ProjectReading.Refused(var problems) ->
                    new Notice.Told(new News.Refused(FileBytes.name(file), problems));
            };
        }
        return answer(Datasets.read(file), FileBytes.name(file), Optional.of(file), view);
    }

    private static Notice answer(Reading reading, String name, Optional<Path> file, View view) {
        return switch (reading) {
            case Reading.Read read -> new Notice.Opened(Workspace.opening(read.facts(), view.theme(), view.language())
                    .from(Whence.of(read, file)));
            case Reading.Refused(var problems) -> new Notice.Told(new News.Refused(name, problems));
        };
    }
}

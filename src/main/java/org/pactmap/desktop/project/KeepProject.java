package org.pactmap.desktop.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Store;
import org.pactmap.export.AtomicFile;
import org.pactmap.project.Project;
import org.pactmap.project.ProjectFile;
import org.pactmap.project.ProjectReading;
import org.pactmap.words.Words;
import org.pactmap.workspace.Change;
import org.pactmap.workspace.Desk;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Notice;
import org.pactmap.workspace.Workspace;

/// Saves the project to its file, whole or not at all, off the JavaFX thread. A file that another program has changed
/// is not written over: another place is asked for.
public final class KeepProject {

    private final Store store;
    private final Errands errands;
    private final BiFunction<Words, String, Optional<Path>> ask;
    private boolean again;

    /// @param ask lets the user choose where, with a name proposed; empty if nowhere
    public KeepProject(Store store, Errands errands, BiFunction<Words, String, Optional<Path>> ask) {
        this.store = store;
        this.errands = errands;
        this.ask = ask;
        store.watch(Workspace::desk, _ -> {
            if (again) {
                save();
            }
        });
    }

    /// A chooser of the system's, over `window`.
    public static BiFunction<Words, String, Optional<Path>> chooser(Window window) {
        return (words, name) -> {
            var chooser = new FileChooser();
            chooser.setTitle(words.say("project.title"));
            chooser.setInitialFileName(name);
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(words.say("project.kind"), "*" + ProjectFile.ENDING));
            return Optional.ofNullable(chooser.showSaveDialog(window)).map(java.io.File::toPath);
        };
    }

    /// To the file that it has; where it has none, to one that is asked for.
    ///
    /// @return whether it is being written: then the workspace will have another desk, or news of why not
    public boolean save() {
        Optional<Path> own = store.workspace().desk().file();
        own.ifPresent(file -> write(file, true));
        return own.isPresent() || saveAs();
    }

    /// To a file that is asked for.
    ///
    /// @return as [#save()]
    public boolean saveAs() {
        Workspace workspace = store.workspace();
        String name = workspace.facts().header().id() + ProjectFile.ENDING;
        Optional<Path> chosen = ask.apply(workspace.words(), name).map(KeepProject::named);
        chosen.ifPresent(file -> write(file, false));
        return chosen.isPresent();
    }

    /// While the file is being written, nothing else is written to it: that comes afterwards.
    private void write(Path file, boolean own) {
        String errand = "save " + file;
        again = errands.done(errand).isPresent();
        if (again) {
            return;
        }
        Project project = store.workspace().project();
        Desk desk = store.workspace().desk();
        errands.run(errand, () -> written(project, desk, file, own));
    }

    private static Change written(Project project, Desk desk, Path file, boolean own) {
        try {
            if (own && Files.exists(file) && !has(file, desk.saved())) {
                return new Notice.Told(new News.ProjectChanged(file));
            }
            AtomicFile.write(file, ProjectFile.bytes(project));
            return new Notice.ProjectSaved(project, file);
        } catch (IOException unwritable) {
            return new Notice.Told(new News.ProjectNotSaved(file, String.valueOf(unwritable.getMessage())));
        }
    }

    /// Whether a file says a project, however it is written down.
    private static boolean has(Path file, Project project) {
        return switch (ProjectFile.read(file)) {
            case ProjectReading.Read(var there) ->
                Arrays.equals(ProjectFile.bytes(there), ProjectFile.bytes(project));
            case ProjectReading.Refused _ -> false;
        };
    }

    private static Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ProjectFile.ENDING)
                ? file
                : file.resolveSibling(name + ProjectFile.ENDING);
    }
}

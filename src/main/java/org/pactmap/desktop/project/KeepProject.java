package org.pactmap.desktop.project;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Store;
import org.pactmap.export.Disk;
import org.pactmap.project.ProjectFile;
import org.pactmap.words.Words;
import org.pactmap.workspace.Desk;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Workspace;

/// Saves the project to its file, whole or not at all, off the JavaFX thread, one saving after the other.
public final class KeepProject {

    private static final String ERRAND = "save";

    private final Store store;
    private final Errands errands;
    private final Disk disk;
    private final BiFunction<Words, String, Optional<Path>> ask;
    private Optional<Target> next = Optional.empty();
    private Desk begun = Desk.EMPTY;
    private Runnable ended = () -> {};

    /// Where to save.
    private record Target(Path file, boolean over) {}

    /// @param ask lets the user choose where, with a name proposed; empty if nowhere
    public KeepProject(Store store, Errands errands, Disk disk, BiFunction<Words, String, Optional<Path>> ask) {
        this.store = store;
        this.errands = errands;
        this.disk = disk;
        this.ask = ask;
    }

    /// Does something whenever all savings that were asked for have come to an end, well or not.
    void onEnded(Runnable action) {
        ended = action;
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
        own.ifPresent(file -> write(new Target(file, false)));
        return own.isPresent() || saveAs();
    }

    /// To a file that is asked for.
    ///
    /// @return as [#save()]
    public boolean saveAs() {
        Workspace workspace = store.workspace();
        String name = workspace.desk().file().map(file -> String.valueOf(file.getFileName()))
                .orElseGet(() -> workspace.facts().header().id() + ProjectFile.ENDING);
        Optional<Path> chosen = ask.apply(workspace.words(), name).map(KeepProject::named);
        chosen.ifPresent(file -> write(new Target(file, true)));
        return chosen.isPresent();
    }

    /// To the file to which it could not be saved; whoever was told that another program changed it may replace it.
    void again(Setback setback) {
        boolean own = store.workspace().desk().file().equals(Optional.of(setback.file()));
        write(new Target(setback.file(), !own || setback.news() instanceof News.ProjectChanged));
    }

    /// Whether something is being written, or is to be written next.
    boolean underWay() {
        return errands.done(ERRAND).isPresent();
    }

    static boolean isOfSaving(News news) {
        return switch (news) {
            case News.ProjectNotSaved _,News.ProjectChanged _ -> true;
            case News.Saved _,News.NotSaved _,News.TableSaved _,News.TableNotSaved _,News.Done _,News.Refused _,News.NoView _,News.OtherEdition _,News.OtherFacts _,News.LostView _ ->
                false;
        };
    }

    /// While something is being written, nothing else is: that comes afterwards.
    private void write(Target target) {
        if (underWay()) {
            next = Optional.of(target);
            return;
        }
        Workspace now = store.workspace();
        begun = now.desk();
        var saving = new Saving(now.written(target.file()), now.desk(), target.file(), target.over());
        errands.write(ERRAND, () -> saving.on(disk), answer -> {
            store.apply(answer);
            goOn();
        });
    }

    /// What was to be written next is written now; but not to the file to which nothing could be written just now.
    private void goOn() {
        Optional<Target> waiting = next;
        next = Optional.empty();
        waiting.filter(target -> target.over() || !store.workspace().desk().equals(begun)).ifPresent(this::write);
        if (!underWay()) {
            ended.run();
        }
    }

    private static Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ProjectFile.ENDING)
                ? file
                : file.resolveSibling(name + ProjectFile.ENDING);
    }
}

package org.pactmap.desktop.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Store;
import org.pactmap.export.AtomicFile;
import org.pactmap.export.FileFormat;
import org.pactmap.layout.force.Course;
import org.pactmap.picture.Picture;
import org.pactmap.words.Words;
import org.pactmap.workspace.Change;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Notice;
import org.pactmap.workspace.Workspace;

/// Saves pictures off the JavaFX thread: a PNG of exactly what is seen, or what is wished for.
public final class SavePicture {

    private final Store store;
    private final Errands errands;
    private final Supplier<Optional<Composer>> composers;
    private final BiFunction<Words, String, Optional<Path>> ask;

    /// @param composers makes pictures of what is on the screen now
    /// @param ask lets the user choose where, with a name proposed; empty if nowhere
    SavePicture(Store store, Errands errands, Supplier<Optional<Composer>> composers,
            BiFunction<Words, String, Optional<Path>> ask) {
        this.store = store;
        this.errands = errands;
        this.composers = composers;
        this.ask = ask;
    }

    /// A chooser of the system's, over `window`, for files of the format of the proposed name.
    public static BiFunction<Words, String, Optional<Path>> chooser(Window window) {
        return (words, name) -> {
            var chooser = new FileChooser();
            chooser.setTitle(words.say("export.title"));
            chooser.setInitialFileName(name);
            FileFormat.of(Path.of(name)).map(FileFormat::ending).ifPresent(ending -> chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(words.say("take.format." + ending), "*." + ending)));
            return Optional.ofNullable(chooser.showSaveDialog(window)).map(java.io.File::toPath);
        };
    }

    /// Asks where, and saves a PNG of exactly what is seen: the same picture, from the same camera, in the screen's own
    /// pixels.
    void save() {
        composers.get().ifPresent(composer -> asked(FileFormat.PNG)
                .ifPresent(file -> errands.write("export " + file, () -> written(file, composer.seenPng()))));
    }

    /// Asks where, and saves what is wished for.
    void save(Wish wish) {
        composers.get().ifPresent(composer -> asked(wish.format()).ifPresent(
                file -> errands.write("export " + file, () -> composer.picture(wish, new Course())
                        .map(picture -> written(file, wish, composer, picture)).orElseThrow())));
    }

    private Optional<Path> asked(FileFormat format) {
        Workspace workspace = store.workspace();
        String name = workspace.facts().header().id() + "-" + workspace.view().day() + "." + format.ending();
        return ask.apply(workspace.words(), name).map(file -> ended(file, format));
    }

    private static Path ended(Path file, FileFormat format) {
        return FileFormat.of(file).filter(format::equals).isPresent()
                ? file
                : file.resolveSibling(file.getFileName() + "." + format.ending());
    }

    private static Change written(Path file, Wish wish, Composer composer, Picture picture) {
        Notice.Told saved = written(file, composer.bytes(wish, wish.format(), picture));
        if (!wish.told() || !(saved.news() instanceof News.Saved)) {
            return saved;
        }
        Notice.Told beside = written(FileFormat.TXT.named(file), composer.bytes(wish, FileFormat.TXT, picture));
        return beside.news() instanceof News.Saved ? saved : beside;
    }

    private static Notice.Told written(Path file, byte[] bytes) {
        try {
            AtomicFile.write(file, bytes);
            return new Notice.Told(new News.Saved(file));
        } catch (IOException unwritable) {
            return new Notice.Told(new News.NotSaved(file, String.valueOf(unwritable.getMessage())));
        }
    }
}

package org.pactmap.desktop.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.pactmap.desktop.canvas.Seen;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Store;
import org.pactmap.export.AtomicFile;
import org.pactmap.export.PngFile;
import org.pactmap.words.Words;
import org.pactmap.workspace.Change;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Notice;
import org.pactmap.workspace.Workspace;

/// Saves a PNG of exactly what is seen: the same picture, from the same camera, in the screen's own pixels.
public final class SavePicture {

    private final Store store;
    private final Errands errands;
    private final Supplier<Optional<Seen>> seen;
    private final BiFunction<Words, String, Optional<Path>> ask;

    /// @param seen what is on the screen
    /// @param ask lets the user choose where, with a name proposed; empty if nowhere
    public SavePicture(Store store, Errands errands, Supplier<Optional<Seen>> seen,
            BiFunction<Words, String, Optional<Path>> ask) {
        this.store = store;
        this.errands = errands;
        this.seen = seen;
        this.ask = ask;
    }

    /// A chooser of the system's, over `window`.
    public static BiFunction<Words, String, Optional<Path>> chooser(Window window) {
        return (words, name) -> {
            var chooser = new FileChooser();
            chooser.setTitle(words.say("export.title"));
            chooser.setInitialFileName(name);
            chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.say("export.kind"), "*.png"));
            return Optional.ofNullable(chooser.showSaveDialog(window)).map(java.io.File::toPath);
        };
    }

    /// Asks where, and writes the file off the JavaFX thread.
    public void save() {
        Optional<Seen> now = seen.get();
        Workspace workspace = store.workspace();
        String name = workspace.facts().header().id() + "-" + workspace.view().day() + ".png";
        now.ifPresent(what -> ask.apply(workspace.words(), name).map(SavePicture::named)
                .ifPresent(file -> errands.run("export " + file, () -> write(what, file))));
    }

    private static Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(".png") ? file : file.resolveSibling(name + ".png");
    }

    private static Change write(Seen seen, Path file) {
        try {
            AtomicFile.write(file, PngFile.of(seen.picture(), seen.framing()));
            return new Notice.Told(new News.Saved(file));
        } catch (IOException unwritable) {
            return new Notice.Told(new News.NotSaved(file, String.valueOf(unwritable.getMessage())));
        }
    }
}

package org.pactmap.desktop.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Store;
import org.pactmap.export.AtomicFile;
import org.pactmap.report.table.Clipping;
import org.pactmap.words.Words;
import org.pactmap.workspace.Change;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Notice;
import org.pactmap.workspace.Workspace;

/// Takes rows away: to the clipboard, or to a file.
public final class TakeRows {

    private static final String ENDING = ".csv";

    /// Says in which alphabet the file is written, which table programs do not ask.
    private static final String MARK = "\uFEFF";

    private final Store store;
    private final Errands errands;
    private final BiFunction<Words, String, Optional<Path>> ask;

    /// @param ask lets the user choose where, with a name proposed; empty if nowhere
    public TakeRows(Store store, Errands errands, BiFunction<Words, String, Optional<Path>> ask) {
        this.store = store;
        this.errands = errands;
        this.ask = ask;
    }

    /// A chooser of the system's, over `window`.
    public static BiFunction<Words, String, Optional<Path>> chooser(Window window) {
        return (words, name) -> {
            var chooser = new FileChooser();
            chooser.setTitle(words.say("tables.save.title"));
            chooser.setInitialFileName(name);
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter(words.say("tables.save.kind"), "*" + ENDING));
            return Optional.ofNullable(chooser.showSaveDialog(window)).map(java.io.File::toPath);
        };
    }

    void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /// Asks where, and writes the file off the JavaFX thread.
    void save(Clipping rows) {
        Workspace workspace = store.workspace();
        String name = workspace.facts().header().id() + "-" + rows.table().subject().word() + "-"
                + workspace.view().day() + ENDING;
        ask.apply(workspace.words(), name).map(TakeRows::named)
                .ifPresent(file -> errands.write("table " + file, () -> write(rows, file)));
    }

    private static Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith(ENDING) ? file : file.resolveSibling(name + ENDING);
    }

    private static Change write(Clipping rows, Path file) {
        try {
            AtomicFile.write(file, (MARK + rows.csv()).getBytes(StandardCharsets.UTF_8));
            return new Notice.Told(new News.TableSaved(file));
        } catch (IOException unwritable) {
            return new Notice.Told(new News.TableNotSaved(file, String.valueOf(unwritable.getMessage())));
        }
    }
}

package org.pactmap.desktop.export;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.pactmap.desktop.canvas.Seen;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Store;
import org.pactmap.plot.Globe;
import org.pactmap.words.Words;

/// The ways in which a picture leaves the window.
public final class Taking {

    private final SavePicture save;
    private final CopyPicture copy;
    private final PrintPicture print;
    private final ExportPane pane;

    /// @param seen what is on the screen
    /// @param ask lets the user choose where to save, with a name proposed; empty if nowhere
    public Taking(Store store, Errands errands, Supplier<Optional<Seen>> seen, Globe globe,
            BiFunction<Words, String, Optional<Path>> ask, Window window) {
        Supplier<Optional<Composer>> composers = () -> seen.get()
                .map(what -> new Composer(store.workspace(), what, window.getOutputScaleX(), globe));
        save = new SavePicture(store, errands, composers, ask);
        copy = new CopyPicture(errands, composers);
        print = new PrintPicture(store, errands, composers, Press::ofSystem, window);
        pane = new ExportPane(store, errands, composers, save, copy);
    }

    /// Saves a PNG of exactly what is seen.
    public void save() {
        save.save();
    }

    /// Asks what picture is wished for.
    public void choose() {
        pane.open();
    }

    /// Puts what is seen on the clipboard.
    public void copy() {
        copy.copy();
    }

    public void print() {
        print.print();
    }

    /// Where it is asked, over the map.
    public Region pane() {
        return pane;
    }
}

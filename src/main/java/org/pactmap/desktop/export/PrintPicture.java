package org.pactmap.desktop.export;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.stage.Window;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Store;
import org.pactmap.picture.Picture;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Notice;

/// Prints the map that is shown, whole, as large as the paper allows, in lines and shapes.
final class PrintPicture {

    private final Store store;
    private final Errands errands;
    private final Supplier<Optional<Composer>> composers;
    private final Supplier<Optional<Press>> presses;
    private final Window window;

    PrintPicture(Store store, Errands errands, Supplier<Optional<Composer>> composers,
            Supplier<Optional<Press>> presses, Window window) {
        this.store = store;
        this.errands = errands;
        this.composers = composers;
        this.presses = presses;
        this.window = window;
    }

    /// Asks how, and prints off the JavaFX thread.
    void print() {
        composers.get().map(composer -> composer.seen().picture()).ifPresent(picture -> presses.get().ifPresentOrElse(
                press -> {
                    if (press.ask(window, picture.width() > picture.height())) {
                        errands.run("print", () -> new Notice.Told(new News.Done(press.print(page(picture, press))
                                ? News.Deed.PRINTED
                                : News.Deed.NOT_PRINTED)));
                    }
                }, () -> store.apply(new Notice.Told(new News.Done(News.Deed.NO_PRINTER)))));
    }

    static Node page(Picture picture, Press press) {
        double scale = Math.min(press.width() / picture.width(), press.height() / picture.height());
        Group marks = Shapes.of(picture);
        marks.getTransforms().add(new Scale(scale, scale));
        return new Group(marks);
    }
}

package org.pactmap.desktop.open;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.VBox;
import org.pactmap.desktop.store.Store;
import org.pactmap.json.FileBytes;
import org.pactmap.words.Words;

/// Says over the map, while files are dragged over the window, what dropping them does; and hands over what is dropped.
/// It gets all files that come this way, of whatever kind.
public final class DropPane extends VBox {

    private final Store store;
    private final Consumer<Path> open;
    private final Label what = new Label();
    private final Label kinds = new Label();

    /// @param open opens a file, or says why it does not
    public DropPane(Store store, Consumer<Path> open) {
        this.store = store;
        this.open = open;
        getStyleClass().add("drop");
        what.getStyleClass().add("what");
        what.setWrapText(true);
        kinds.setWrapText(true);
        getChildren().addAll(what, kinds);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Gets what is dropped anywhere on a scene.
    public void listen(Scene scene) {
        scene.setOnDragOver(event -> {
            if (hover(files(event))) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.setOnDragExited(_ -> leave());
        scene.setOnDragDropped(event -> {
            event.setDropCompleted(drop(files(event)));
            event.consume();
        });
    }

    /// Says what is done with files if they are dropped.
    ///
    /// @return whether anything is
    public boolean hover(List<Path> files) {
        Words words = store.workspace().words();
        if (!files.isEmpty()) {
            String name = FileBytes.name(files.getFirst());
            what.setText(files.size() == 1 ? words.say("drop", name) : words.say("drop.first", name));
            kinds.setText(words.say("drop.kinds"));
        }
        setVisible(!files.isEmpty());
        return isVisible();
    }

    /// The files were dragged away.
    public void leave() {
        setVisible(false);
    }

    /// Opens the first of the files.
    ///
    /// @return whether there was one
    public boolean drop(List<Path> files) {
        leave();
        files.stream().findFirst().ifPresent(open);
        return !files.isEmpty();
    }

    private static List<Path> files(DragEvent event) {
        return event.getDragboard().hasFiles()
                ? event.getDragboard().getFiles().stream().map(File::toPath).toList()
                : List.of();
    }
}

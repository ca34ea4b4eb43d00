package org.pactmap.desktop.export;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.pactmap.desktop.store.Errands;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Notice;

/// Puts what is seen on the clipboard: as a picture, and in words for where only text can be pasted.
final class CopyPicture {

    private final Errands errands;
    private final Supplier<Optional<Composer>> composers;

    CopyPicture(Errands errands, Supplier<Optional<Composer>> composers) {
        this.errands = errands;
        this.composers = composers;
    }

    void copy() {
        composers.get().ifPresent(composer -> errands.run("copy", () -> {
            byte[] png = composer.seenPng();
            Platform.runLater(() -> put(png, composer.seen().picture().description()));
            return new Notice.Told(new News.Done(News.Deed.COPIED));
        }));
    }

    private static void put(byte[] png, String words) {
        var content = new ClipboardContent();
        content.putImage(new Image(new ByteArrayInputStream(png)));
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}

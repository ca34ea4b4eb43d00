package org.pactmap.desktop.look;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.jspecify.annotations.Nullable;
import org.pactmap.desktop.store.Store;
import org.pactmap.report.Citation;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Notice;
import org.pactmap.workspace.Workspace;

/// Copies footnotes: for what the keyboard is at, where that offers one of its own, else for what is explained.
public final class Citing {

    private static final Object OFFER = new Object();

    private final Store store;

    /// What a part of the window is cited by.
    private record Offer(Supplier<String> footnote) {}

    public Citing(Store store) {
        this.store = store;
    }

    /// For the facts and the day that are looked at.
    public static Citation citation(Workspace workspace) {
        return new Citation(workspace.network(), workspace.findings(), workspace.view());
    }

    /// Lets a part of the window offer a footnote: by the key while the keyboard is at it, and in a menu on it.
    public void offer(Node part, Supplier<String> footnote) {
        part.getProperties().put(OFFER, new Offer(footnote));
        part.setOnContextMenuRequested(event -> {
            var copy = new MenuItem(store.workspace().words().say("cite"));
            copy.setOnAction(_ -> copy(footnote.get()));
            new ContextMenu(copy).show(part, event.getScreenX(), event.getScreenY());
            event.consume();
        });
    }

    /// Copies the footnote of what the keyboard is at, or else of what is explained, and tells that it has.
    ///
    /// @param at what the keyboard is at
    public void copy(@Nullable Node at) {
        for (Node one = at; one != null; one = one.getParent()) {
            if (one.hasProperties() && one.getProperties().get(OFFER) instanceof Offer(var footnote)) {
                copy(footnote.get());
                return;
            }
        }
        copy(Footnote.of(store.workspace()));
    }

    private void copy(String footnote) {
        var content = new ClipboardContent();
        content.putString(footnote);
        Clipboard.getSystemClipboard().setContent(content);
        store.apply(new Notice.Told(new News.Done(News.Deed.CITED)));
    }
}

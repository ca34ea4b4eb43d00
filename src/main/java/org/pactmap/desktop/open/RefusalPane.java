package org.pactmap.desktop.open;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.VBox;
import org.pactmap.desktop.look.Leaflet;
import org.pactmap.desktop.store.Store;
import org.pactmap.words.Words;
import org.pactmap.workspace.Look;

/// Says over the map why a file was not opened. What was shown before stays below.
public final class RefusalPane extends Leaflet {

    private static final int FEW = 3;

    private final Store store;
    private final Runnable another;
    private Optional<Refusal> shown = Optional.empty();

    /// @param another opens another file
    public RefusalPane(Store store, Runnable another) {
        this.store = store;
        this.another = another;
        getStyleClass().add("refusal");
        store.watch(Refusal::of, this::show);
    }

    private void show(List<Refusal> refusals) {
        setVisible(!refusals.isEmpty());
        shown = refusals.isEmpty() ? Optional.empty() : Optional.of(refusals.getLast());
        shown.ifPresent(refusal -> ask(refusal.heading(), content(refusal), answers(refusal)));
    }

    /// A few lines stand there as they are; more can be scrolled.
    private static VBox content(Refusal refusal) {
        VBox lines = lines(refusal.lines());
        Label end = wrapped(refusal.end());
        end.getStyleClass().add("end");
        return new VBox(refusal.lines().size() > FEW ? scrolling(lines) : lines, end);
    }

    private static ScrollPane scrolling(VBox lines) {
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        return scroll;
    }

    private List<Answer> answers(Refusal refusal) {
        Words words = store.workspace().words();
        return List.of(
                new Answer(words.say("close"), ButtonData.CANCEL_CLOSE, this::putAway),
                new Answer(words.say("refused.copy"), ButtonData.LEFT, () -> {
                    var content = new ClipboardContent();
                    content.putString(refusal.list());
                    Clipboard.getSystemClipboard().setContent(content);
                }),
                new Answer(words.say("refused.another"), ButtonData.OTHER, () -> {
                    putAway();
                    another.run();
                }));
    }

    @Override
    protected void putAway() {
        shown.ifPresent(refusal -> store.apply(new Look.Dismiss(refusal.news())));
    }
}

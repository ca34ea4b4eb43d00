package org.pactmap.desktop.open;

import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pactmap.desktop.store.Store;
import org.pactmap.words.Words;
import org.pactmap.workspace.Look;

/// Says over the map why a file was not opened. What was shown before stays below.
public final class RefusalPane extends DialogPane {

    private final Store store;
    private final Runnable another;
    private Optional<Refusal> shown = Optional.empty();

    /// @param another opens another file
    public RefusalPane(Store store, Runnable another) {
        this.store = store;
        this.another = another;
        getStyleClass().addAll("leaflet", "refusal");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                dismiss();
                event.consume();
            }
        });
        store.watch(Refusal::of, this::show);
    }

    private void show(List<Refusal> refusals) {
        setVisible(!refusals.isEmpty());
        shown = refusals.isEmpty() ? Optional.empty() : Optional.of(refusals.getLast());
        shown.ifPresent(refusal -> {
            setHeaderText(refusal.heading());
            setContent(content(refusal));
            setButtons(refusal);
        });
    }

    private static VBox content(Refusal refusal) {
        var lines = new VBox();
        lines.getStyleClass().add("lines");
        refusal.lines().forEach(line -> lines.getChildren().add(wrapped(line)));
        var scroll = new ScrollPane(lines);
        scroll.setFitToWidth(true);
        Label end = wrapped(refusal.end());
        end.getStyleClass().add("end");
        return new VBox(scroll, end);
    }

    private void setButtons(Refusal refusal) {
        Words words = store.workspace().words();
        var copy = new ButtonType(words.say("refused.copy"), ButtonBar.ButtonData.LEFT);
        var open = new ButtonType(words.say("refused.another"), ButtonBar.ButtonData.OTHER);
        var close = new ButtonType(words.say("close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        getButtonTypes().setAll(copy, open, close);
        on(copy, () -> {
            var content = new ClipboardContent();
            content.putString(refusal.list());
            Clipboard.getSystemClipboard().setContent(content);
        });
        on(open, () -> {
            dismiss();
            another.run();
        });
        on(close, this::dismiss);
        lookupButton(close).requestFocus();
    }

    private void on(ButtonType type, Runnable action) {
        ((Button) lookupButton(type)).addEventHandler(ActionEvent.ACTION, _ -> action.run());
    }

    private void dismiss() {
        shown.ifPresent(refusal -> store.apply(new Look.Dismiss(refusal.news())));
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

package org.pactmap.desktop.project;

import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.pactmap.desktop.store.Store;
import org.pactmap.words.Words;
import org.pactmap.workspace.Workspace;

/// Asks over the map, before the window is closed, whether what was done is to be saved. Until it is answered nothing
/// is lost, and nothing closes.
public final class ClosingPane extends DialogPane {

    private final Store store;
    private final Runnable save;
    private final Runnable close;
    private boolean closing;

    /// @param save saves the project, asking where if need be
    /// @param close closes the window, whatever is not saved
    public ClosingPane(Store store, Runnable save, Runnable close) {
        this.store = store;
        this.save = save;
        this.close = close;
        getStyleClass().add("leaflet");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stay();
                event.consume();
            }
        });
        store.watch(Workspace::unsaved, unsaved -> {
            if (!unsaved && closing) {
                close.run();
            }
        });
    }

    /// Closes at once where nothing is lost by it; else asks.
    public void ask() {
        if (!store.workspace().unsaved()) {
            close.run();
            return;
        }
        Words words = store.workspace().words();
        setHeaderText(words.say("closing"));
        var why = new Label(words.say("closing.why"));
        why.setWrapText(true);
        setContent(why);
        var keep = new ButtonType(words.say("closing.save"), ButtonBar.ButtonData.YES);
        var drop = new ButtonType(words.say("closing.drop"), ButtonBar.ButtonData.NO);
        var cancel = new ButtonType(words.say("closing.stay"), ButtonBar.ButtonData.CANCEL_CLOSE);
        getButtonTypes().setAll(keep, drop, cancel);
        on(keep, () -> {
            setVisible(false);
            closing = true;
            save.run();
        });
        on(drop, close);
        on(cancel, this::stay);
        setVisible(true);
        lookupButton(keep).requestFocus();
    }

    private void stay() {
        closing = false;
        setVisible(false);
    }

    private void on(ButtonType type, Runnable action) {
        ((Button) lookupButton(type)).addEventHandler(ActionEvent.ACTION, _ -> action.run());
    }
}

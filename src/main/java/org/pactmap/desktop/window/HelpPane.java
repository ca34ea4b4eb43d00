package org.pactmap.desktop.window;

import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.pactmap.agreement.Header;
import org.pactmap.desktop.store.Store;
import org.pactmap.words.Words;

/// Lists the keys, or says what the program is; Escape puts it away.
final class HelpPane extends DialogPane {

    private final Store store;

    HelpPane(Store store) {
        this.store = store;
        getStyleClass().add("leaflet");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setVisible(false);
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                setVisible(false);
                event.consume();
            }
        });
    }

    void showKeys() {
        Words words = store.workspace().words();
        var keys = new KeyList(words);
        show(plain(words.say("menu.keys")), keys);
        keys.start();
    }

    void showAbout() {
        Words words = store.workspace().words();
        Header header = store.workspace().facts().header();
        var about = new Label(words.say("about", header.title().in(words.language()), header.edition(),
                words.day(header.dataUntil())));
        about.setWrapText(true);
        show("PactMap", about);
    }

    private void show(String heading, Node content) {
        setHeaderText(heading);
        setContent(content);
        getButtonTypes().setAll(new ButtonType(store.workspace().words().say("close"),
                ButtonBar.ButtonData.CANCEL_CLOSE));
        Node close = lookupButton(getButtonTypes().getFirst());
        close.addEventHandler(javafx.event.ActionEvent.ACTION, _ -> setVisible(false));
        setVisible(true);
        close.requestFocus();
    }

    /// Words of a menu without the mark of its access key, and without the dots that say that more is asked.
    static String plain(String words) {
        return words.replace("_", "").replace("…", "");
    }
}

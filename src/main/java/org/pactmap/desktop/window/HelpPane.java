package org.pactmap.desktop.window;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import org.pactmap.agreement.Header;
import org.pactmap.desktop.look.Leaflet;
import org.pactmap.desktop.store.Store;
import org.pactmap.words.Words;

/// Lists the keys, or says what the program is; Escape puts it away.
final class HelpPane extends Leaflet {

    private final Store store;

    HelpPane(Store store) {
        this.store = store;
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
        show("PactMap", wrapped(words.say("about", header.title().in(words.language()), header.edition(),
                words.day(header.dataUntil()))));
    }

    @Override
    protected void putAway() {
        setVisible(false);
    }

    private void show(String heading, Node content) {
        ask(heading, content,
                List.of(new Answer(store.workspace().words().say("close"), ButtonData.CANCEL_CLOSE, this::putAway)));
    }

    /// Words of a menu without the mark of its access key, and without the dots that say that more is asked.
    static String plain(String words) {
        return words.replace("_", "").replace("…", "");
    }
}

package org.pactmap.desktop.window;

import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.desktop.store.Store;
import org.pactmap.words.Words;
import org.pactmap.workspace.Change;
import org.pactmap.workspace.History;
import org.pactmap.workspace.Travel;
import org.pactmap.workspace.Workspace;

/// Goes one step in what was done, or as many as the list of them says that is chosen.
final class StepsButton extends SplitMenuButton {

    /// How many steps the list shows; who wants to go farther opens it again.
    static final int MOST = 25;

    private final Store store;
    private final Kind kind;

    /// Which way it goes.
    enum Kind {
        UNDO("undo", Keys.UNDO, Feather.CORNER_UP_LEFT, history -> history.done().reversed(),
                Travel.Undo::new),
        REDO("redo", Keys.REDO, Feather.CORNER_UP_RIGHT, History::undone, Travel.Redo::new);

        private final String word;
        private final Keys key;
        private final Feather icon;
        private final Function<History, List<History.Step>> steps;
        private final IntFunction<Change> going;

        Kind(String word, Keys key, Feather icon, Function<History, List<History.Step>> steps,
                IntFunction<Change> going) {
            this.word = word;
            this.key = key;
            this.icon = icon;
            this.steps = steps;
            this.going = going;
        }

        /// What the steps are, the nearest first.
        List<String> names(Workspace workspace) {
            Words words = workspace.words();
            return steps.apply(workspace.history()).stream().limit(MOST)
                    .map(step -> words.say(step.edit().key(), step.edit().what().in(words.language()))).toList();
        }
    }

    private record Shown(Words words, List<String> names) {}

    StepsButton(Store store, Kind kind) {
        this.store = store;
        this.kind = kind;
        setId(kind.word);
        setGraphic(new FontIcon(kind.icon));
        setContentDisplay(ContentDisplay.TEXT_ONLY);
        setOnAction(_ -> go(1));
        store.watch(workspace -> new Shown(workspace.words(), kind.names(workspace)), this::show);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN && !isShowing()) {
                open();
                event.consume();
            }
        });
    }

    /// Says its name by a sign, where there is little room.
    void abridge(boolean tight) {
        setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
    }

    /// Opens the list, if there is anything in it; keys then choose.
    void open() {
        if (!isDisabled() && !store.workspace().mapAlone()) {
            requestFocus();
            show();
        }
    }

    private void show(Shown shown) {
        Words words = shown.words();
        setText(words.say("toolbar." + kind.word));
        setAccessibleText(getText());
        String next = shown.names().isEmpty() ? "" : ": " + shown.names().getFirst();
        setTooltip(new Tooltip(getText() + next + "  (" + kind.key.label() + ")"));
        setDisable(shown.names().isEmpty());
        getItems().setAll(IntStream.range(0, shown.names().size())
                .mapToObj(i -> item(shown.names().get(i), i + 1)).toList());
    }

    private MenuItem item(String name, int steps) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> go(steps));
        return item;
    }

    private void go(int steps) {
        store.apply(kind.going.apply(steps));
    }
}

package org.pactmap.desktop.window;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/// A drop-down list that says in itself what is chosen with it: "Function  execution".
final class Choice<T> extends ComboBox<T> {

    private Function<T, String> words = String::valueOf;
    private String name = "";
    private boolean showing;
    private boolean abridged;

    Choice() {
        getStyleClass().add("choice");
        setCellFactory(_ -> new Cell());
        setButtonCell(new Named());
    }

    /// Calls `chosen` when a user chooses something else.
    void onChosen(Consumer<T> chosen) {
        setOnAction(_ -> {
            if (!showing && getValue() != null) {
                chosen.accept(getValue());
            }
        });
    }

    /// Whether only what is chosen is shown, without what it is about.
    void abridge(boolean only) {
        abridged = only;
        setButtonCell(new Named());
    }

    void show(String about, List<T> all, Function<T, String> named, T chosen) {
        showing = true;
        name = about;
        words = named;
        if (!getItems().equals(all)) {
            getItems().setAll(all);
        }
        setValue(chosen);
        setButtonCell(new Named());
        setCellFactory(_ -> new Cell());
        setAccessibleText(about + ": " + named.apply(chosen));
        showing = false;
    }

    /// Where there is little room, the words of the others need none; what is chosen is never cut.
    @Override
    protected double computeMinWidth(double height) {
        Node arrow = lookup(".arrow-button");
        return arrow == null
                ? super.computeMinWidth(height)
                : snapSizeX(getButtonCell().prefWidth(-1) + arrow.prefWidth(-1)) + snappedLeftInset()
                        + snappedRightInset();
    }

    private final class Cell extends ListCell<T> {
        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            setText(item == null || empty ? "" : words.apply(item));
        }
    }

    /// What the closed list shows.
    private final class Named extends ListCell<T> {

        private final Label about = new Label();
        private final Label value = new Label();
        private final HBox both = new HBox(about, value);

        Named() {
            about.getStyleClass().add("about");
            value.getStyleClass().add("value");
            both.getStyleClass().add("both");
            about.setVisible(!abridged);
            about.setManaged(!abridged);
            setGraphic(both);
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            about.setText(name);
            value.setText(item == null || empty ? "" : words.apply(item));
        }
    }
}

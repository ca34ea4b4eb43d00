package org.pactmap.desktop.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pactmap.desktop.store.Store;
import org.pactmap.search.Entries;
import org.pactmap.search.Entry;
import org.pactmap.search.Index;
import org.pactmap.search.Match;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// Asks to what the selected thing is to be joined, which is found as it is typed.
final class ConnectPane extends VBox {

    private static final int MOST = 6;

    /// How high a line of the list is, in pixels.
    private static final double LINE = 28;

    private final Store store;
    private final Runnable left;
    private final TextField field = new TextField();
    private final Label none = new Label();
    private final ListView<Match> matches = new ListView<>();
    private @Nullable Index index;
    private List<Object> indexed = List.of();
    /// Whether the key that opened the field may still be about to be typed into it.
    private boolean opening;

    /// @param left what to do when it is put away with the keyboard
    ConnectPane(Store store, Runnable left) {
        this.store = store;
        this.left = left;
        getStyleClass().add("connect");
        none.getStyleClass().add("aside");
        none.setWrapText(true);
        matches.setFixedCellSize(LINE);
        matches.setFocusTraversable(false);
        matches.setCellFactory(_ -> new Cell());
        matches.setOnMouseClicked(_ -> choose());
        field.textProperty().subscribe(this::find);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        field.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (opening) {
                event.consume();
            }
        });
        getChildren().addAll(field, none, matches);
        show(false);
        store.watch(Look.Connect::start, _ -> show(false));
    }

    /// Takes the keyboard to the field.
    void ask() {
        Workspace workspace = store.workspace();
        Look.Connect.start(workspace).ifPresent(from -> {
            String prompt = workspace.words().say("connect.prompt", workspace.names().shortName(from));
            field.setPromptText(prompt);
            field.setAccessibleText(prompt);
            field.clear();
            opening = true;
            show(true);
            field.requestFocus();
        });
    }

    private void show(boolean now) {
        setVisible(now);
        setManaged(now);
    }

    private void find() {
        String query = field.getText();
        List<Match> found = query.isBlank() ? List.of() : found(query);
        matches.getItems().setAll(found);
        matches.getSelectionModel().selectFirst();
        matches.setPrefHeight(found.size() * LINE + 2);
        matches.setVisible(!found.isEmpty());
        matches.setManaged(!found.isEmpty());
        none.setText(store.workspace().words().say("find.none", query.strip()));
        none.setVisible(!query.isBlank() && found.isEmpty());
        none.setManaged(none.isVisible());
    }

    /// Things that there are on the day, but for the one to be joined.
    private List<Match> found(String query) {
        Workspace workspace = store.workspace();
        Optional<String> from = Look.Connect.start(workspace);
        return index(workspace).find(query, Integer.MAX_VALUE).stream()
                .filter(match -> workspace.network().exists(match.entry().id()))
                .filter(match -> !from.equals(Optional.of(match.entry().id()))).limit(MOST).toList();
    }

    private Index index(Workspace workspace) {
        List<Object> of = List.of(workspace.facts(), workspace.view().language());
        Index before = index;
        if (before != null && of.equals(indexed)) {
            return before;
        }
        Index next = Index.of(Entries.of(workspace.facts(), workspace.view().language()).stream()
                .filter(entry -> entry.kind() == Entry.Kind.THING).toList());
        index = next;
        indexed = of;
        return next;
    }

    private void press(KeyEvent event) {
        opening = false;
        if (event.getCode() == KeyCode.ENTER) {
            choose();
        } else if (event.getCode() == KeyCode.DOWN) {
            matches.getSelectionModel().selectNext();
        } else if (event.getCode() == KeyCode.UP) {
            matches.getSelectionModel().selectPrevious();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            show(false);
            left.run();
        } else {
            return;
        }
        event.consume();
    }

    private void choose() {
        Match match = matches.getSelectionModel().getSelectedItem();
        if (match != null) {
            show(false);
            store.apply(new Look.Connect(match.entry().id()));
            left.run();
        }
    }

    /// The name of a thing.
    private static final class Cell extends ListCell<Match> {

        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable Match match, boolean empty) {
            super.updateItem(match, empty);
            setText(match == null || empty ? "" : match.entry().name());
        }
    }
}

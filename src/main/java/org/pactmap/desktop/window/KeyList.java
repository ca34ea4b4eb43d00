package org.pactmap.desktop.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pactmap.words.Words;

/// All keys with what they do, and a field in which one types what is looked for: a key, or a word of what it does.
final class KeyList extends VBox {

    /// What is no entry of a menu.
    private static final List<String> OTHERS = List.of("list", "arrows", "enter", "escape", "menu", "bring", "hold",
            "wheel", "drag", "join", "put", "push", "let-go");

    /// How high the list is where there is room, and how much of it stays in sight where there is none.
    private static final double HEIGHT = 420;
    private static final double LEAST = 64;

    private final TextField field = new TextField();
    private final GridPane grid = new GridPane();
    private final Label none = new Label();
    private final List<Row> rows = new ArrayList<>();

    private record Row(String key, String does) {

        boolean has(String words) {
            return (key + " " + does).toLowerCase(Locale.ROOT).contains(words);
        }
    }

    KeyList(Words words) {
        getStyleClass().add("key-list");
        grid.getStyleClass().add("keys");
        none.getStyleClass().add("aside");
        for (Keys key : Keys.listed()) {
            rows.add(switch (key) {
                case AROUND_1 -> nine(key, words.say("key.around.does"));
                case VIEW_1 -> nine(key, words.say("key.view.does"));
                default -> new Row(key.label(), HelpPane.plain(words.say(key.words())));
            });
        }
        OTHERS.forEach(key -> rows.add(new Row(words.say("key." + key), words.say("key." + key + ".does"))));
        field.setPromptText(words.say("keys.find"));
        field.setAccessibleText(words.say("keys.find"));
        none.setText(words.say("keys.none"));
        var scroll = new ScrollPane(grid);
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(HEIGHT);
        scroll.setMinViewportHeight(LEAST);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.setAccessibleText(HelpPane.plain(words.say("menu.keys")));
        getChildren().addAll(field, none, scroll);
        field.textProperty().subscribe(this::show);
    }

    private static Row nine(Keys first, String does) {
        return new Row(first.label() + " – 9", does);
    }

    /// Takes the keyboard to the field.
    void start() {
        field.requestFocus();
    }

    private void show(String typed) {
        String asked = typed.strip().toLowerCase(Locale.ROOT);
        grid.getChildren().clear();
        List<Row> found = rows.stream().filter(row -> row.has(asked)).toList();
        for (int i = 0; i < found.size(); i++) {
            var key = new Label(found.get(i).key());
            key.getStyleClass().add("key");
            key.setMinWidth(USE_PREF_SIZE);
            grid.addRow(i, key, new Label(found.get(i).does()));
        }
        none.setVisible(found.isEmpty());
        none.setManaged(found.isEmpty());
    }
}

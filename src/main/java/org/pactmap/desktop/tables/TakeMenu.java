package org.pactmap.desktop.tables;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.pactmap.report.table.Clipping;
import org.pactmap.words.Words;

/// What can be done with the rows of the table that is seen: as a menu, as a menu of the table itself, and by a key that
/// means rows only where the table has the keyboard.
final class TakeMenu extends MenuButton {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final Supplier<Grid> grid;
    private final TakeRows take;
    private final MenuItem copy = new MenuItem();
    private final MenuItem csv = new MenuItem();
    private final MenuItem save = new MenuItem();

    TakeMenu(Supplier<Grid> grid, TakeRows take) {
        this.grid = grid;
        this.take = take;
        setId("take");
        copy.setOnAction(_ -> copy());
        csv.setOnAction(_ -> grid.get().selected().ifPresent(rows -> take.copy(rows.csv())));
        save.setOnAction(_ -> grid.get().all().ifPresent(take::save));
        getItems().addAll(copy, csv, save);
        setOnShowing(_ -> offer(grid.get().selected()));
    }

    /// Gives a table the same menu, and the key that copies.
    void attach(Grid to) {
        to.view().addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                copy();
                event.consume();
            }
        });
        var menu = new ContextMenu();
        menu.setOnShowing(_ -> {
            offer(to.selected());
            menu.getItems().setAll(getItems().stream().map(TakeMenu::twin).toList());
        });
        menu.getItems().add(new MenuItem());
        to.view().setContextMenu(menu);
    }

    void say(Words words) {
        setText(words.say("tables.take"));
        copy.setText(words.say("tables.copy", COPY.getDisplayText()));
        csv.setText(words.say("tables.copy.csv"));
        save.setText(words.say("tables.save"));
    }

    private void copy() {
        grid.get().selected().ifPresent(rows -> take.copy(rows.text()));
    }

    private void offer(Optional<Clipping> selected) {
        copy.setDisable(selected.isEmpty());
        csv.setDisable(selected.isEmpty());
    }

    private static MenuItem twin(MenuItem item) {
        var twin = new MenuItem(item.getText());
        twin.setDisable(item.isDisable());
        twin.setOnAction(item.getOnAction());
        return twin;
    }
}

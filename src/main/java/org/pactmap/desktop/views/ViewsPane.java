package org.pactmap.desktop.views;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pactmap.desktop.look.Heading;
import org.pactmap.desktop.look.Phrase;
import org.pactmap.desktop.look.Within;
import org.pactmap.desktop.store.Store;
import org.pactmap.plot.Headline;
import org.pactmap.project.SavedView;
import org.pactmap.workspace.Edit;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// The saved views: a click brings one back, its cross removes it, and Alt with an arrow moves it. The
/// keyboard goes from a view that is removed to the next. What is seen gets a name at the foot.
public final class ViewsPane extends VBox {

    private static final int KEYED = 9;

    private final Store store;
    private final Heading heading = new Heading();
    private final VBox rows = new VBox();
    private final Button save = new Button();
    private final TextField name = new TextField();

    public ViewsPane(Store store) {
        this.store = store;
        getStyleClass().add("views");
        rows.getStyleClass().add("rows");
        save.setGraphic(new FontIcon(Feather.BOOKMARK));
        save.getStyleClass().add("flat-button");
        save.setOnAction(_ -> ask());
        name.setVisible(false);
        name.setManaged(false);
        Phrase.limit(name);
        name.setOnAction(_ -> keep());
        name.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                askNoMore();
                event.consume();
            }
        });
        name.focusedProperty().subscribe(focused -> {
            if (!focused) {
                askNoMore();
            }
        });
        getChildren().addAll(heading, rows, name, save);
        store.watch(workspace -> List.of(workspace.project().views(), workspace.view().language()),
                _ -> show(store.workspace()));
    }

    private void show(Workspace workspace) {
        heading.say(workspace.words().say("views"));
        save.setText(workspace.words().say("views.save"));
        name.setPromptText(workspace.words().say("views.name"));
        List<SavedView> views = workspace.project().views();
        int place = Within.place(rows);
        boolean removing = place >= 0 && rows.getChildren().get(place).lookup(".close").isFocused();
        rows.getChildren().clear();
        for (int i = 0; i < views.size(); i++) {
            rows.getChildren().add(row(workspace, views.get(i), i));
        }
        if (place >= 0 && views.isEmpty()) {
            save.requestFocus();
        } else if (place >= 0) {
            rows.getChildren().get(Math.min(place, views.size() - 1)).lookup(removing ? ".close" : ".hyperlink")
                    .requestFocus();
        }
    }

    private HBox row(Workspace workspace, SavedView view, int place) {
        String called = view.name().in(workspace.view().language());
        var open = new Hyperlink(called);
        open.setTooltip(new Tooltip(called));
        open.setOnAction(_ -> {
            open.setVisited(false);
            store.apply(new Look.Recall(view));
        });
        open.addEventFilter(KeyEvent.KEY_PRESSED, event -> press(event, view, place));
        var key = new Label(place < KEYED ? key(place) : "");
        key.getStyleClass().add("aside");
        key.setMinWidth(USE_PREF_SIZE);
        var remove = new Button("", new FontIcon(Feather.X));
        remove.getStyleClass().addAll("close");
        remove.setMinWidth(USE_PREF_SIZE);
        remove.setAccessibleText(workspace.words().say("edit.remove-view", called));
        remove.setOnAction(_ -> store.apply(new Edit.RemoveView(view)));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var row = new HBox(open, space, key, remove);
        row.getStyleClass().add("row");
        return row;
    }

    private void press(KeyEvent event, SavedView view, int place) {
        if (event.getCode() == KeyCode.DELETE) {
            store.apply(new Edit.RemoveView(view));
            event.consume();
        } else if (event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN)) {
            move(view, place + (event.getCode() == KeyCode.UP ? -1 : 1));
            event.consume();
        }
    }

    /// The key that shows the view at a place, as the system writes it.
    private static String key(int place) {
        KeyCode digit = KeyCode.getKeyCode(Integer.toString(place + 1));
        return new KeyCodeCombination(digit, KeyCombination.ALT_DOWN).getDisplayText().replace('+', ' ');
    }

    /// The keyboard goes along, so that it can be moved on.
    private void move(SavedView view, int place) {
        store.apply(new Edit.MoveView(view, place));
        int now = store.workspace().project().views().indexOf(view);
        rows.getChildren().get(now).lookup(".hyperlink").requestFocus();
    }

    /// Asks for a name, with the title of the map proposed.
    public void ask() {
        name.setText(Headline.title(store.workspace().findings(), store.workspace().words()));
        name.setVisible(true);
        name.setManaged(true);
        name.requestFocus();
        name.selectAll();
    }

    private void keep() {
        String given = name.getText().strip();
        if (!given.isEmpty()) {
            store.apply(new Edit.SaveView(new SavedView(Stepping.freshId(store.workspace().project()),
                    org.pactmap.agreement.Label.of(given), store.workspace().view())));
        }
        askNoMore();
    }

    private void askNoMore() {
        name.setVisible(false);
        name.setManaged(false);
    }
}

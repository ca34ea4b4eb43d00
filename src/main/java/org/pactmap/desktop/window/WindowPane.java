package org.pactmap.desktop.window;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pactmap.desktop.canvas.MapPane;
import org.pactmap.desktop.store.Errands;
import org.pactmap.desktop.store.Settings;
import org.pactmap.desktop.store.Store;

/// The frame of the window: menus and toolbar above, the map and its panels, the status line below.
public final class WindowPane extends BorderPane {

    private final Menus menus;
    private final Workbench workbench;

    /// The panels that the frame holds.
    ///
    /// @param room is told whether the panel of what is missing is narrow, and whether it is low too
    /// @param over what may lie over the map and the panels beside it
    /// @param column what stands on the left, under finding
    public record Panels(MapPane map, Region missing, Region inspector, BiConsumer<Boolean, Boolean> room, Region over,
            List<Region> column) {}

    /// Finding, which the frame puts on top of the column on the left.
    ///
    /// @param asking whether something is asked of it
    public record Finding(Region pane, ObservableValue<Boolean> asking) {}

    public WindowPane(Store store, Settings settings, Errands errands, Commands commands, Panels panels,
            Finding finding, Time time, Twin twin) {
        new ThingMenu(store, panels.map(), commands);
        var help = new HelpPane(store);
        var column = new SideColumn(finding.pane(), finding.asking(), panels.column());
        workbench = new Workbench(store, column, panels, time.changes());
        var toolbar = new Toolbar(store, commands, new ColumnButton(store, workbench));
        var below = new Below(store, time, twin);
        menus = new Menus(store, settings, panels.map(), commands, time.before(below::showTimeline),
                new Menus.Frame(help::showKeys, help::showAbout, workbench::turnColumn, below::turn, below.tables(),
                        toolbar::listDone, toolbar::listUndone));
        var top = new VBox(menus, toolbar);
        var status = new StatusLine(store, panels.map(), errands);
        setTop(top);
        setCenter(new StackPane(workbench, over(help, panels.over())));
        setBottom(new VBox(below, status));
        heightProperty().subscribe(height -> below.fit(height.doubleValue()));
        addEventHandler(KeyEvent.KEY_PRESSED, WindowPane::keepTyping);
        addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals("?") && !(event.getTarget() instanceof TextInputControl)) {
                help.showKeys();
                event.consume();
            }
        });
        store.watch(workspace -> workspace.mapAlone(), alone -> {
            for (Node bar : List.of(top, below, status)) {
                bar.setVisible(!alone);
                bar.setManaged(!alone);
            }
        });
    }

    /// What may lie over the map and its panels takes no room of its own, and leaves what it does not cover in reach.
    private static StackPane over(Node... panes) {
        var over = new StackPane(panes);
        over.setMinSize(0, 0);
        over.setPickOnBounds(false);
        return over;
    }

    /// Shows the column on the left, if it is put away.
    public void showColumn() {
        workbench.showColumn();
    }

    /// All commands of the menus, by the names that they have there.
    ///
    /// @param made makes what is wanted of a name and what it does
    public <C> Supplier<List<C>> commands(Function<String, Function<Runnable, C>> made) {
        return () -> menus.commands().stream().map(item -> made.apply(item.name()).apply(item.action())).toList();
    }

    /// A letter that is typed into a field is no command.
    private static void keepTyping(KeyEvent event) {
        if (event.getTarget() instanceof TextInputControl && !event.isShortcutDown() && !event.isAltDown()
                && (event.getCode().isLetterKey() || event.getCode().isDigitKey()
                        || event.getCode().isWhitespaceKey() || !event.getText().isBlank())) {
            event.consume();
        }
    }
}

package org.pactmap.desktop.window;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
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

    private final HelpPane help;

    /// The panels that the frame holds.
    ///
    /// @param compact is told whether the panel of what is missing has little room
    /// @param over what may lie over the map
    public record Panels(MapPane map, Region missing, Region inspector, Consumer<Boolean> compact, Region over) {}

    public WindowPane(Store store, Settings settings, Errands errands, Commands commands, Panels panels) {
        help = new HelpPane(store);
        var menus = new Menus(store, settings, panels.map(), commands, help::showKeys, help::showAbout);
        var toolbar = new Toolbar(store, commands);
        var top = new VBox(menus, toolbar);
        var status = new StatusLine(store, panels.map(), errands);
        var map = new StackPane(panels.map(), panels.over(), help);
        setTop(top);
        setCenter(new Workbench(store, map, panels.missing(), panels.inspector(), panels.compact()));
        setBottom(status);
        store.watch(workspace -> workspace.mapAlone(), alone -> {
            for (Node bar : List.of(top, status)) {
                bar.setVisible(!alone);
                bar.setManaged(!alone);
            }
        });
    }
}

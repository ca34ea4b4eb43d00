package org.pactmap.desktop.window;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.pactmap.desktop.store.Store;

/// Map, panel of what is missing, and inspector, side by side. Where there is little room, the panel folds to its
/// numbers, and the inspector becomes a drawer over the map that is open as long as something is selected.
final class Workbench extends Region {

    static final double SIDE = 328;
    static final double RAIL = 136;

    /// From this width on there is room for the map at its full size beside the panels.
    static final double ROOMY = 885 + SIDE;

    private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");

    private final Region map;
    private final Region missing;
    private final Region inspector;
    private final Consumer<Boolean> compact;
    private boolean selected;
    private boolean alone;

    /// @param compact is told whether the panel of what is missing has little room
    Workbench(Store store, Region map, Region missing, Region inspector, Consumer<Boolean> compact) {
        this.map = map;
        this.missing = missing;
        this.inspector = inspector;
        this.compact = compact;
        getChildren().addAll(map, missing, inspector);
        widthProperty().subscribe(this::arrange);
        store.watch(workspace -> workspace.view().selected().isPresent(), now -> {
            selected = now;
            arrange();
        });
        store.watch(workspace -> workspace.mapAlone(), now -> {
            alone = now;
            arrange();
        });
    }

    private boolean narrow() {
        return getWidth() < ROOMY;
    }

    private void arrange() {
        missing.setVisible(!alone);
        inspector.setVisible(!alone && (selected || !narrow()));
        inspector.pseudoClassStateChanged(DRAWER, narrow());
        compact.accept(narrow());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        double side = alone ? 0 : narrow() ? RAIL : SIDE;
        map.resizeRelocate(0, 0, width - side, height);
        if (narrow()) {
            missing.resizeRelocate(width - side, 0, side, height);
            inspector.resizeRelocate(width - side - SIDE, 0, SIDE, height);
        } else {
            double most = Math.min(height, snapSizeY(missing.prefHeight(SIDE)));
            missing.resizeRelocate(width - side, 0, SIDE, most);
            inspector.resizeRelocate(width - side, most, SIDE, height - most);
        }
    }
}

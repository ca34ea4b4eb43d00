package org.pactmap.desktop.window;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.pactmap.desktop.store.Store;

/// What is looked at, the map, and what it means, side by side. Where there is little room, the column on the left
/// becomes a drawer, then the panel of what is missing folds to its numbers, and the inspector becomes a drawer over the
/// map that is open as long as something is selected.
final class Workbench extends Region {

    static final double SIDE = 328;
    static final double RAIL = 136;
    static final double COLUMN = 218;

    /// From this width on there is room for the map at its full size beside the panels.
    static final double ROOMY = 885 + SIDE;

    private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");

    private final Region column;
    private final Region map;
    private final Region missing;
    private final Region inspector;
    private final Consumer<Boolean> compact;
    private boolean selected;
    private boolean alone;
    private boolean columnTurned;

    /// @param column what is looked at
    /// @param compact is told whether the panel of what is missing has little room
    Workbench(Store store, Region column, Region map, Region missing, Region inspector, Consumer<Boolean> compact) {
        this.column = column;
        this.map = map;
        this.missing = missing;
        this.inspector = inspector;
        this.compact = compact;
        getChildren().addAll(map, missing, inspector, column);
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

    /// Puts the column on the left away, or shows it.
    void turnColumn() {
        columnTurned = !columnTurned;
        arrange();
    }

    /// Shows the column on the left, if it is put away.
    void showColumn() {
        if (!columnShown()) {
            turnColumn();
        }
    }

    private boolean columnShown() {
        return !alone && columnTurned != columnFits();
    }

    private boolean columnFits() {
        return getWidth() >= ROOMY + COLUMN;
    }

    private boolean narrow() {
        return getWidth() < ROOMY;
    }

    private void arrange() {
        missing.setVisible(!alone);
        inspector.setVisible(!alone && (selected || !narrow()));
        inspector.pseudoClassStateChanged(DRAWER, narrow());
        column.setVisible(columnShown());
        column.pseudoClassStateChanged(DRAWER, !columnFits());
        compact.accept(narrow());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        double side = alone ? 0 : narrow() ? RAIL : SIDE;
        double left = columnShown() && columnFits() ? COLUMN : 0;
        column.resizeRelocate(0, 0, COLUMN, height);
        map.resizeRelocate(left, 0, width - side - left, height);
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

package org.pactmap.desktop.window;

import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.pactmap.desktop.canvas.MapPane;
import org.pactmap.desktop.store.Store;

/// What is looked at, the map, and what it means, side by side. Where there is little room, the column on the left
/// becomes a drawer, then the panel of what is missing folds to its numbers, and the inspector becomes a drawer over the
/// map that is open as long as something is selected; the map steps aside until that is in sight beside the
/// drawers.
final class Workbench extends Region {

    static final double SIDE = 328;
    static final double RAIL = 136;
    static final double COLUMN = 218;

    /// How wide what is missing is where it is folded and the height is less than its numbers and names take under one
    /// another: they stand side by side there.
    static final double LOW_RAIL = 216;
    static final double LOW = 344;

    /// From this width on there is room for the map at its full size beside the panels.
    static final double ROOMY = 885 + SIDE;

    private static final PseudoClass DRAWER = PseudoClass.getPseudoClass("drawer");

    private final Region column;
    private final MapPane map;
    private final Aside aside;
    private final Region missing;
    private final Region inspector;
    private final Region changes;
    private final BiConsumer<Boolean, Boolean> room;
    private final ReadOnlyBooleanWrapper columnFits = new ReadOnlyBooleanWrapper(true);
    private final ReadOnlyBooleanWrapper columnShown = new ReadOnlyBooleanWrapper();
    private boolean selected;
    private boolean compared;
    private boolean alone;
    private boolean columnTurned;

    /// The keyboard goes through the parts as one reads them; the column lies over the map all the same.
    ///
    /// @param column what is looked at
    /// @param changes what differs from an earlier day; in sight while one is compared with
    Workbench(Store store, Region column, WindowPane.Panels panels, Region changes) {
        this.column = column;
        this.map = panels.map();
        this.aside = new Aside(store, map);
        this.missing = panels.missing();
        this.inspector = panels.inspector();
        this.changes = changes;
        this.room = panels.room();
        getStyleClass().add("workbench");
        getChildren().addAll(column, map, missing, changes, inspector);
        column.setViewOrder(-1);
        widthProperty().subscribe(this::arrange);
        heightProperty().subscribe(this::arrange);
        store.watch(
                workspace -> workspace.view().selected().isPresent() || workspace.view().filter().asked().isPresent(),
                now -> {
                    selected = now;
                    arrange();
                });
        store.watch(workspace -> workspace.view().since().isPresent(), now -> {
            compared = now;
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
        if (!columnShown.get()) {
            turnColumn();
        }
    }

    /// Whether the column on the left has room beside the map.
    ReadOnlyBooleanProperty columnFits() {
        return columnFits.getReadOnlyProperty();
    }

    /// Whether the column on the left is in sight.
    ReadOnlyBooleanProperty columnShown() {
        return columnShown.getReadOnlyProperty();
    }

    /// How much a window of this width has for the column on the left, when it opens.
    static double left(double width) {
        return width >= ROOMY + COLUMN ? COLUMN : 0;
    }

    /// How much a window of this width has for the panels on the right.
    static double right(double width) {
        return width < ROOMY ? RAIL : SIDE;
    }

    private boolean narrow() {
        return getWidth() < ROOMY;
    }

    private boolean low() {
        return narrow() && getHeight() < LOW;
    }

    private void arrange() {
        missing.setVisible(!alone);
        inspector.setVisible(!alone && (selected || !narrow()));
        inspector.pseudoClassStateChanged(DRAWER, narrow());
        changes.setVisible(!alone && compared && !(narrow() && selected));
        changes.pseudoClassStateChanged(DRAWER, narrow());
        columnFits.set(left(getWidth()) > 0);
        columnShown.set(!alone && columnTurned != columnFits.get());
        column.setVisible(columnShown.get());
        column.pseudoClassStateChanged(DRAWER, !columnFits.get());
        room.accept(narrow(), low());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = snapSizeX(getWidth());
        double height = snapSizeY(getHeight());
        double side = alone ? 0 : low() ? LOW_RAIL : right(getWidth());
        double left = columnShown.get() && columnFits.get() ? COLUMN : 0;
        column.resizeRelocate(0, 0, COLUMN, height);
        map.resize(width - side - left, height);
        map.relocate(left - far(column.isVisible() && left == 0 ? COLUMN : 0,
                map.getWidth() - (narrow() && inspector.isVisible() ? SIDE : 0)), 0);
        if (narrow()) {
            missing.resizeRelocate(width - side, 0, side, height);
            inspector.resizeRelocate(width - side - SIDE, 0, SIDE, height);
            changes.resizeRelocate(width - side - SIDE, 0, SIDE, height);
        } else {
            layOutSide(width - side, height);
        }
    }

    /// How far the map steps aside; it has been laid out then, so that it knows where things lie.
    ///
    /// @param from how much of the map a drawer on the left lies over
    /// @param to where a drawer on the right begins
    private double far(double from, double to) {
        if (from == 0 && to == map.getWidth()) {
            return 0;
        }
        map.layout();
        return aside.of(from, to);
    }

    /// What is missing on top, then what differs from an earlier day, then the inspector.
    private void layOutSide(double x, double height) {
        double most = Math.min(height, snapSizeY(missing.prefHeight(SIDE)));
        double rest = height - most;
        double list = compared ? snapSizeY(Math.min(changes.prefHeight(SIDE), selected ? rest * 0.45 : rest - 116)) : 0;
        missing.resizeRelocate(x, 0, SIDE, most);
        changes.resizeRelocate(x, most, SIDE, list);
        inspector.resizeRelocate(x, most + list, SIDE, rest - list);
    }
}

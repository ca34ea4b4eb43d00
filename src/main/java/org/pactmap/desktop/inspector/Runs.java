package org.pactmap.desktop.inspector;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// Sets its children one after another like words, in as many lines as it takes; one that is longer than a line is
/// wrapped within it. (A `FlowPane` lets it run over the edge.)
final class Runs extends Region {

    private static final double GAP = 10;
    private static final double BETWEEN_LINES = 2;

    private final boolean spread;

    Runs(List<? extends Node> children) {
        this(children, false);
    }

    /// @param spread whether the last child stands at the far end of its line
    Runs(List<? extends Node> children, boolean spread) {
        this.spread = spread;
        getChildren().setAll(children);
        setMinWidth(0);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream().mapToDouble(child -> child.prefWidth(-1) + GAP).sum();
    }

    @Override
    protected double computePrefHeight(double width) {
        return run(width < 0 ? Double.MAX_VALUE : width, false);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        run(getWidth(), true);
    }

    /// The height that the lines take in a width; puts each child in its place, if asked to.
    private double run(double width, boolean placing) {
        double x = 0;
        double y = 0;
        double line = 0;
        for (Node child : getManagedChildren()) {
            double wide = Math.min(width, Math.ceil(child.prefWidth(-1)));
            double high = child.prefHeight(wide);
            if (x > 0 && x + wide > width) {
                x = 0;
                y += line + BETWEEN_LINES;
                line = 0;
            }
            if (placing) {
                boolean atEnd = spread && x > 0 && child.equals(getManagedChildren().getLast());
                x = atEnd ? width - wide : x;
                child.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(wide), snapSizeY(high));
            }
            line = Math.max(line, high);
            x += wide + GAP;
        }
        return Math.ceil(y + line);
    }
}

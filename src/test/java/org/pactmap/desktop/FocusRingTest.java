package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.TraversalDirection;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/// Where the keyboard is shows on everything it comes to: as many pixels as a line of 2 around it has, save for round
/// corners, change their colour by 3 to 1 at least. The pixels are those of the window itself, in the theme whose edges are
/// faintest and in the one whose edges are strongest; the colours of all themes are compared elsewhere.
class FocusRingTest {

    private static final double CHANGE = 3;

    /// What round corners, and a line that others cover in part, may take from a full line around.
    private static final double SHARE = 0.8;

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @Test
    void everything_the_keyboard_comes_to_shows_it() {
        window.robot.type(KeyCode.F9);
        window.until(() -> window.sees(".legend"));
        window.robot.clickOn("Bodies");
        window.settle();
        window.robot.clickOn("Coordinating body");
        window.settle();

        assertThat(faint("light")).isEmpty();
        new MenuKeys(window).choose("View", "Appearance", "High contrast");
        assertThat(faint("high contrast")).isEmpty();
    }

    private List<String> faint(String theme) {
        Scene scene = window.stage().getScene();
        Node first = scene.lookup(".toolbar .split-menu-button");
        window.robot.interact(first::requestFocus);
        var faint = new ArrayList<String>();
        var stops = new LinkedHashSet<Node>();
        Node at = first;
        while (stops.add(at)) {
            Bounds around = around(at);
            WritableImage with = picture(around);
            window.robot.interact(() -> scene.getFocusOwner().requestFocusTraversal(TraversalDirection.NEXT));
            double share = changed(with, picture(around)) / line(at);
            if (isRinged(at) && share < SHARE && around.equals(around(at))) {
                faint.add("%s: %.2f of a line around %s".formatted(theme, share, at));
            }
            at = scene.getFocusOwner();
        }
        assertThat(stops).as("what Tab comes to").contains(window.map()).hasSizeGreaterThan(30);
        return faint;
    }

    private static Bounds around(Node node) {
        Bounds box = node.localToScene(node.getLayoutBounds());
        return new BoundingBox(box.getMinX() - 6, box.getMinY() - 6, box.getWidth() + 12, box.getHeight() + 12);
    }

    private WritableImage picture(Bounds part) {
        WaitForAsyncUtils.waitForFxEvents(2);
        var only = new SnapshotParameters();
        only.setViewport(new Rectangle2D(part.getMinX(), part.getMinY(), part.getWidth(), part.getHeight()));
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> window.stage().getScene().getRoot().snapshot(only, null));
    }

    /// The map and the timeline show it at the thing that the keyboard is at, or inside.
    private static boolean isRinged(Node node) {
        return !node.getStyleClass().contains("map") && !node.getStyleClass().contains("strip");
    }

    /// How many pixels differ by enough.
    private static double changed(WritableImage one, WritableImage other) {
        PixelReader before = one.getPixelReader();
        PixelReader after = other.getPixelReader();
        int changed = 0;
        for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
            for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++) {
                if (before.getArgb(x, y) != after.getArgb(x, y)
                        && Seen.contrast(before.getColor(x, y), after.getColor(x, y)) >= CHANGE) {
                    changed++;
                }
            }
        }
        return changed;
    }

    /// How many pixels a line of 2 around a node has.
    private static double line(Node node) {
        Bounds box = node.getLayoutBounds();
        return 2 * 2 * (box.getWidth() + box.getHeight());
    }
}

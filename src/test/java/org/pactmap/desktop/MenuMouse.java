package org.pactmap.desktop;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.testfx.robot.Motion;
import org.testfx.util.WaitForAsyncUtils;

/// Chooses an entry of menus with the pointer alone. It goes as a hand does that wants to keep a list open: straight
/// down from what opened it, level into a list beside it, and only there up or down.
record MenuMouse(OnScreen window) {

    /// @param path the words of the menu, of lists in it, and of the entry, without the marks of their keys
    void choose(String... path) {
        window.robot.clickOn(spot(".menu-bar .menu-button", path[0]));
        along(List.of(path).subList(1, path.length));
    }

    /// Goes along the lists of a menu that is open, and clicks on the last.
    void along(List<String> path) {
        Motion way = Motion.VERTICAL_FIRST;
        for (String entry : path) {
            window.until(() -> find(".menu-item", entry).isPresent());
            window.robot.moveTo(spot(".menu-item", entry), way);
            window.settle();
            way = Motion.HORIZONTAL_FIRST;
        }
        window.robot.clickOn();
        window.settle();
    }

    /// The middle of an entry that stays where it is.
    private Point2D spot(String kind, String words) {
        window.settle();
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> find(kind, words).map(node -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            return new Point2D(bounds.getCenterX(), bounds.getCenterY());
        }).orElseThrow(() -> new AssertionError(words + " is not seen")));
    }

    private Optional<Node> find(String kind, String words) {
        return window.robot.lookup(kind).queryAll().stream()
                .filter(node -> node.getScene().getWindow().isShowing() && MenuKeys.says(node, words)).findFirst();
    }
}

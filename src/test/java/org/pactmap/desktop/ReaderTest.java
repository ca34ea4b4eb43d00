package org.pactmap.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.testfx.util.WaitForAsyncUtils;

/// What a screen reader comes to in the window, and in which order.
class ReaderTest {

    @RegisterExtension
    final OnScreen window = new OnScreen();

    @Test
    void all_that_the_keyboard_can_reach_has_a_name_and_a_role() {
        fill();

        List<String> nameless = WaitForAsyncUtils.waitForAsyncFx(20_000,
                () -> Seen.within(window.stage().getScene().getRoot())
                        .filter(node -> node.isFocusTraversable() && Seen.isSeen(node) && !node.isDisabled())
                        .filter(node -> Seen.name(node).isEmpty() || node.getAccessibleRole() == AccessibleRole.NODE
                                || node.getAccessibleRole() == AccessibleRole.PARENT)
                        .map(Node::toString).toList());

        assertThat(nameless).isEmpty();
    }

    @Test
    void tab_goes_through_the_window_as_one_reads_it() {
        fill();

        List<Stop> stops = stops();

        List<String> back = new ArrayList<>();
        for (int i = 1; i < stops.size(); i++) {
            Stop before = stops.get(i - 1);
            Stop after = stops.get(i);
            if (after.part() < before.part() || after.part() == before.part() && after.isAbove(before)) {
                back.add(before + " then " + after);
            }
        }
        assertThat(stops).hasSizeGreaterThan(25);
        assertThat(back).isEmpty();
    }

    /// All that Tab comes to, from the first control of the toolbar on, until it comes there again.
    private List<Stop> stops() {
        Scene scene = window.stage().getScene();
        Node first = window.only(".toolbar #column", Node.class);
        window.robot.interact(first::requestFocus);
        List<Stop> stops = new ArrayList<>(List.of(Stop.at(first)));
        for (int i = 0; i < 200; i++) {
            window.robot.type(KeyCode.TAB);
            window.settle();
            Node at = scene.getFocusOwner();
            if (at == first) {
                return stops;
            }
            stops.add(Stop.at(at));
        }
        throw new AssertionError("Tab does not come round: " + stops);
    }

    /// Where the keyboard was, when it was there: a list scrolls along.
    private record Stop(String node, int part, Bounds bounds) {

        private static final List<String> PARTS = List.of("toolbar", "side", "map", "missing", "since", "inspector",
                "timeline", "status-line");

        static Stop at(Node node) {
            for (Node at = node; at != null; at = at.getParent()) {
                for (int i = 0; i < PARTS.size(); i++) {
                    if (at.getStyleClass().contains(PARTS.get(i))) {
                        return new Stop(node.toString(), i, unscrolled(node));
                    }
                }
            }
            throw new AssertionError(node + " is in no part of the window");
        }

        /// Where a node would be in the scene if no list had been scrolled.
        private static Bounds unscrolled(Node node) {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            for (Node at = node.getParent(); at != null; at = at.getParent()) {
                if (at instanceof ScrollPane scroll) {
                    Bounds inside = scroll.getContent().sceneToLocal(bounds);
                    Bounds pane = scroll.localToScene(scroll.getLayoutBounds());
                    return new BoundingBox(pane.getMinX() + inside.getMinX(), pane.getMinY() + inside.getMinY(),
                            inside.getWidth(), inside.getHeight());
                }
            }
            return bounds;
        }

        /// Whether it lies wholly above another, or beside it to the left in the same row.
        boolean isAbove(Stop other) {
            boolean sameRow = bounds.getMinY() < other.bounds.getMaxY() && other.bounds.getMinY() < bounds.getMaxY();
            return bounds.getMaxY() <= other.bounds.getMinY()
                    || sameRow && bounds.getMaxX() <= other.bounds.getMinX();
        }
    }

    /// Something is selected, something is filtered, and the column is in sight.
    private void fill() {
        window.robot.type(KeyCode.F9);
        window.until(() -> window.sees(".legend"));
        window.robot.clickOn("Bodies");
        window.settle();
        window.robot.clickOn("Coordinating body");
        window.settle();
    }
}

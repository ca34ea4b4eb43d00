package org.pactmap.desktop;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;

/// Goes on from control to control with the keyboard alone, until it is where it should be.
record TabKey(OnScreen window) {

    private static final int MOST = 60;

    /// On to the control that says so.
    void to(String words) {
        go(words, false);
    }

    /// Back to the control that says so.
    void backTo(String words) {
        go(words, true);
    }

    private void go(String words, boolean back) {
        for (int i = 0; i < MOST && !isAt(words); i++) {
            if (back) {
                window.robot.press(KeyCode.SHIFT).type(KeyCode.TAB).release(KeyCode.SHIFT);
            } else {
                window.robot.type(KeyCode.TAB);
            }
            window.settle();
        }
        if (!isAt(words)) {
            throw new AssertionError("Tab does not lead to " + words);
        }
    }

    private static boolean isAt(String words) {
        return at().filter(Labeled.class::isInstance).map(node -> ((Labeled) node).getText()).filter(words::equals)
                .isPresent();
    }

    /// Of the window that lies over all others.
    private static Optional<Node> at() {
        return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Window.getWindows().reversed().stream()
                .filter(Window::isShowing).flatMap(one -> Optional.ofNullable(one.getScene().getFocusOwner()).stream())
                .findFirst());
    }
}

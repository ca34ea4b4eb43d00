package org.pactmap.desktop;

import java.util.List;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;

/// Chooses an entry of the menus with the keys alone.
record MenuKeys(OnScreen window) {

    private static final int MOST = 40;

    /// @param path the words of the menu, of lists in it, and of the entry, without the marks of their keys
    void choose(String... path) {
        press(KeyCode.F10);
        go(KeyCode.RIGHT, () -> isAt(".menu-bar .menu-button:hover", path[0]));
        press(KeyCode.DOWN);
        for (String entry : List.of(path).subList(1, path.length)) {
            go(KeyCode.DOWN, () -> isAt(".menu-item:focused", entry));
            boolean last = entry.equals(path[path.length - 1]);
            press(last ? KeyCode.ENTER : KeyCode.RIGHT);
        }
    }

    private void go(KeyCode way, BooleanSupplier there) {
        for (int i = 0; i < MOST && !there.getAsBoolean(); i++) {
            press(way);
        }
        if (!there.getAsBoolean()) {
            throw new AssertionError("no key leads there");
        }
    }

    private boolean isAt(String reached, String words) {
        return window.robot.lookup(reached).queryAll().stream().anyMatch(node -> says(node, words));
    }

    static boolean says(Node node, String words) {
        return (node instanceof Labeled own ? own : node.lookup(".label")) instanceof Labeled labeled
                && labeled.getText().replace("_", "").equals(words);
    }

    private void press(KeyCode key) {
        window.robot.type(key);
        window.settle();
    }
}

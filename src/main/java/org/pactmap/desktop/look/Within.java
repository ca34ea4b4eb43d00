package org.pactmap.desktop.look;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// Where in the window something is, such as what the keyboard is at.
public final class Within {

    private Within() {}

    /// Whether a node is a part of another, or that itself.
    public static boolean is(@Nullable Node node, Node whole) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(whole)) {
                return true;
            }
        }
        return false;
    }
}

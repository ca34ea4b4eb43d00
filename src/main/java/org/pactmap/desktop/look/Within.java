package org.pactmap.desktop.look;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Parent;
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

    /// The place of the child that the keyboard is at or in, or -1.
    public static int place(Parent parent) {
        List<Node> children = parent.getChildrenUnmodifiable();
        return IntStream.range(0, children.size()).filter(i -> children.get(i).isFocusWithin()).findFirst().orElse(-1);
    }
}

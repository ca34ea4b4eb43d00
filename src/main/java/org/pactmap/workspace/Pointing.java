package org.pactmap.workspace;

import java.util.Optional;

/// What the pointer and the keyboard are at.
///
/// @param hovered id of the thing under the pointer
/// @param focused id of the thing that the keyboard has reached
/// @param dragged what is on its way with the pointer
public record Pointing(Optional<String> hovered, Optional<String> focused, Optional<Dragged> dragged) {

    public static final Pointing NOWHERE = new Pointing(Optional.empty(), Optional.empty(), Optional.empty());

    /// The thing to lift out of the picture: the pointer goes before the keyboard.
    public Optional<String> lifted() {
        return hovered.or(() -> focused);
    }

    Pointing hovering(Optional<String> what) {
        return new Pointing(what, focused, dragged);
    }

    Pointing focusing(Optional<String> what) {
        return new Pointing(hovered, what, dragged);
    }

    Pointing dragging(Optional<Dragged> what) {
        return new Pointing(hovered, focused, what);
    }
}

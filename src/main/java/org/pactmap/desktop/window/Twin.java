package org.pactmap.desktop.window;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The tables of the window, which take the place of the timeline.
///
/// @param pane where they are shown
/// @param head takes what stands at their head
/// @param inSight is told whether they are seen
/// @param start takes the keyboard to them
public record Twin(Region pane, Consumer<Node> head, Consumer<Boolean> inSight, Runnable start) {}

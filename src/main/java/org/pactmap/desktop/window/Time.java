package org.pactmap.desktop.window;

import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The timeline of the window, and what menus can have done with it.
///
/// @param pane where it is shown
/// @param head takes what stands at its head
/// @param fit is told how high the window is
/// @param changes the panel of what differs from an earlier day
/// @param ask has a day typed
/// @param play lets time go by, or stops it
/// @param compare compares with the day that is looked at, or with none any more
public record Time(Region pane, Consumer<Node> head, DoubleConsumer fit, Region changes, Runnable ask, Runnable play,
        Runnable previous, Runnable next, Runnable first, Runnable last, Runnable compare) {

    /// The same, with something done before a day is typed.
    Time before(Runnable first) {
        return new Time(pane, head, fit, changes, () -> {
            first.run();
            ask.run();
        }, play, previous, next, this.first, last, compare);
    }
}

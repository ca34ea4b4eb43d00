package org.pactmap.desktop.window;

import java.util.function.DoubleConsumer;
import javafx.scene.layout.Region;

/// The timeline of the window, and what menus can have done with it.
///
/// @param pane where it is shown
/// @param fit is told how high the window is
/// @param changes the panel of what differs from an earlier day
/// @param ask has a day typed
/// @param play lets time go by, or stops it
/// @param compare compares with the day that is looked at, or with none any more
public record Time(Region pane, DoubleConsumer fit, Region changes, Runnable ask, Runnable play, Runnable previous,
        Runnable next, Runnable first, Runnable last, Runnable compare) {}

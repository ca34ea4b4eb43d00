package org.pactmap.desktop.window;

import java.nio.file.Path;
import java.util.function.Consumer;

/// What menus and buttons can have done that is no change of the workspace alone.
///
/// @param open asks for a file and opens it
/// @param openFile opens a file that is known already
/// @param openBundled opens a network that comes with the program, by its id
/// @param export saves a picture of what is seen
/// @param quit closes the window
public record Commands(Runnable open, Consumer<Path> openFile, Consumer<String> openBundled, Runnable export,
        Runnable quit) {}

package org.pactmap.desktop.window;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/// What menus and buttons can have done that is no change of the workspace alone.
///
/// @param open asks for a file and opens it
/// @param openFile opens a file that is known already
/// @param openBundled opens a network that comes with the program, by its id
/// @param takes the ways in which a picture leaves the window
/// @param save saves the project to its file
/// @param saveAs asks for a file, and saves the project there
/// @param find takes the keyboard to where things are found
/// @param suppose asks what to suppose
/// @param connect asks to what the selected thing is to be joined
/// @param cite copies the footnote of what is explained
/// @param saveView asks for the name under which what is seen is saved
/// @param stepViews shows the saved view so many places on
/// @param quit closes the window
public record Commands(Runnable open, Consumer<Path> openFile, Consumer<String> openBundled, Takes takes,
        Runnable save, Runnable saveAs, Runnable find, Runnable suppose, Runnable connect, Runnable cite,
        Runnable saveView,
        IntConsumer stepViews, Runnable quit) {

    /// @param save saves a picture of what is seen
    /// @param choose asks what picture is wished for
    /// @param copy puts what is seen on the clipboard
    public record Takes(Runnable save, Runnable choose, Runnable copy, Runnable print) {}
}

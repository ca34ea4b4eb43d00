package org.pactmap.desktop.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Files that were opened, by name.
final class Recent {

    private Recent() {}

    /// The name of a file; with its folder where another of the files has the same name.
    static String name(Path file, List<Path> files) {
        String name = last(file);
        boolean alone = files.stream().filter(other -> last(other).equals(name)).count() < 2;
        return alone ? name : name + "  –  " + file.getParent();
    }

    private static String last(Path file) {
        return Optional.ofNullable(file.getFileName()).orElse(file).toString();
    }
}

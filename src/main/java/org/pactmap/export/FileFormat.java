package org.pactmap.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The formats that pictures are taken away in. A file is of the one that its name ends in.
public enum FileFormat {
    PNG("png", false),
    SVG("svg", false),
    PDF("pdf", true),
    /// Slides for PowerPoint and its kin.
    PPTX("pptx", true),
    /// What a picture shows, in words: its alt text.
    TXT("txt", true);

    private final String ending;
    private final boolean holdsMany;

    FileFormat(String ending, boolean holdsMany) {
        this.ending = ending;
        this.holdsMany = holdsMany;
    }

    /// The format that a file asks for with the ending of its name, if that is one of ours.
    public static Optional<FileFormat> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Stream.of(values()).filter(format -> name.endsWith("." + format.ending)).findFirst();
    }

    /// How names of such files end, without the dot.
    public String ending() {
        return ending;
    }

    /// Whether one file may hold several pictures.
    public boolean holdsMany() {
        return holdsMany;
    }

    /// The file with this ending in the place of its own, or at the end where it has none of ours.
    public Path named(Path file) {
        String name = String.valueOf(file.getFileName());
        String bare = of(file).map(own -> name.substring(0, name.length() - own.ending.length() - 1)).orElse(name);
        return file.resolveSibling(bare + "." + ending);
    }
}

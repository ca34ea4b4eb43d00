package org.pactmap.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pactmap.project.ProjectFile;

/// A file that is named instead of a command: it is opened in the window, as by a double click on it.
public final class Opening {

    private static final List<String> ENDINGS = List.of(ProjectFile.ENDING, ".json");

    private Opening() {}

    /// The file, if the arguments name one and nothing else. Whether it is there is seen when it is opened.
    public static Optional<Path> file(List<String> arguments) {
        String only = arguments.size() == 1 ? arguments.getFirst().toLowerCase(Locale.ROOT) : "";
        try {
            return ENDINGS.stream().anyMatch(only::endsWith) && !only.startsWith("-")
                    ? Optional.of(Path.of(arguments.getFirst()).toAbsolutePath())
                    : Optional.empty();
        } catch (InvalidPathException ofNoSystem) {
            return Optional.empty();
        }
    }

    /// Says that there is no display.
    ///
    /// @return the exit code
    public static int impossible(Path file, PrintWriter err) {
        err.println(Misuse.WORDS.say("cli.no-display", file));
        err.flush();
        return Exit.REFUSED.code();
    }
}

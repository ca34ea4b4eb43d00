package org.pactmap.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.pactmap.project.Project;
import org.pactmap.project.ProjectFile;
import org.pactmap.project.ProjectReading;

/// A `.pactmap` file, or one thing in it: `FILE` or `FILE#NAME`.
///
/// @param name an id or a name; empty where none is said
record InProject(Path file, Optional<String> name) {

    private static final char MARK = '#';

    /// A file may have the mark in its name.
    ///
    /// @throws Misuse.Wrong if it can't be the name of a file
    static InProject of(Usage usage, String text) {
        int mark = text.lastIndexOf(MARK);
        if (mark < 0 || Files.exists(path(usage, text))) {
            return new InProject(path(usage, text), Optional.empty());
        }
        return new InProject(path(usage, text.substring(0, mark)), Optional.of(text.substring(mark + 1)));
    }

    /// The project, or none after each problem was said on standard error.
    Optional<Project> read(Usage usage) {
        return switch (ProjectFile.read(file)) {
            case ProjectReading.Read(var project) -> Optional.of(project);
            case ProjectReading.Refused(var problems) -> {
                problems.forEach(problem -> usage.err().println(problem.message(Misuse.WORDS)));
                yield Optional.empty();
            }
        };
    }

    private static Path path(Usage usage, String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException _) {
            throw usage.wrong("cli.file", file);
        }
    }
}

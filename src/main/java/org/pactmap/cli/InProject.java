package org.pactmap.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.pactmap.agreement.Header;
import org.pactmap.dataset.Reading;
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

    /// Says on standard error where the project was saved over other facts than those that it is laid over: as with a
    /// warning, all goes on.
    void compare(Usage usage, Project project, Reading.Read over) {
        project.dataset().filter(saved -> !saved.sha256().equals(over.checksum().hex())).ifPresent(saved -> {
            Header now = over.facts().header();
            if (!saved.id().equals(now.id())) {
                usage.err().println(Misuse.WORDS.say("cli.facts.foreign", file, saved.id(), now.id()));
            } else if (saved.edition().equals(now.edition())) {
                usage.err().println(Misuse.WORDS.say("cli.facts.changed", file, now.id(), now.edition()));
            } else {
                usage.err().println(
                        Misuse.WORDS.say("cli.facts.edition", file, saved.edition(), now.id(), now.edition()));
            }
        });
    }

    private static Path path(Usage usage, String file) {
        try {
            return Path.of(file);
        } catch (InvalidPathException _) {
            throw usage.wrong("cli.file", file);
        }
    }
}

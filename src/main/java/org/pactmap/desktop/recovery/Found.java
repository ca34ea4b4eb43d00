package org.pactmap.desktop.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.pactmap.project.Project;
import org.pactmap.project.ProjectFile;
import org.pactmap.project.ProjectReading;

/// A copy that was left behind, and the file that it is a copy of, as that is now.
///
/// @param file empty where there is none any more, or none that can be read
record Found(Held place, Copy copy, Optional<File> file) {

    /// @param written when
    record File(Project project, Instant written) {}

    /// Reads both; empty where the copy can't be read.
    static Optional<Found> at(Held place) throws IOException {
        Optional<Copy> read = Copy.read(Files.readAllBytes(place.path()));
        return read.map(copy -> new Found(place, copy, copy.file().flatMap(Found::file)));
    }

    private static Optional<File> file(Path path) {
        try {
            return switch (ProjectFile.read(path)) {
                case ProjectReading.Read(var project) ->
                    Optional.of(new File(project, Files.getLastModifiedTime(path).toInstant()));
                case ProjectReading.Refused _ -> Optional.empty();
            };
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /// Whether the copy says something that the file does not: else nothing is to be recovered.
    boolean isWorthAsking() {
        return !copy.project().holdsSameAs(saved());
    }

    /// Whether the copy is what a user would want without looking: not empty, not much smaller than the file, and not
    /// older.
    boolean isBest() {
        return !isEmpty() && !isMuchSmaller() && !isOlder();
    }

    /// Whether the copy says less than half of what the file says, however that is written down.
    boolean isMuchSmaller() {
        return ProjectFile.bytes(copy.project()).length * 2 < ProjectFile.bytes(saved()).length;
    }

    boolean isEmpty() {
        Project project = copy.project();
        return project.scenarios().isEmpty() && project.views().isEmpty() && project.pins().isEmpty();
    }

    boolean isOlder() {
        return file.filter(now -> now.written().isAfter(copy.at())).isPresent();
    }

    /// The project as its file has it.
    Project saved() {
        return file.map(File::project).orElse(Project.EMPTY);
    }
}

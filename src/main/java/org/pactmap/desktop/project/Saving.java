package org.pactmap.desktop.project;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.export.AtomicFile;
import org.pactmap.export.Disk;
import org.pactmap.export.LockedFile;
import org.pactmap.json.FileBytes;
import org.pactmap.project.Project;
import org.pactmap.project.ProjectFile;
import org.pactmap.project.ProjectReading;
import org.pactmap.workspace.Desk;
import org.pactmap.workspace.News;
import org.pactmap.workspace.Notice;
import org.pactmap.workspace.Unwritten;

/// The writing of a project to a file, with all that it needs to know.
///
/// @param project as it is written
/// @param desk as it is when the writing is asked for
/// @param over whether what the file says now may be lost, whatever it is
record Saving(Project project, Desk desk, Path file, boolean over) {

    /// Writes the file, whole or not at all, and says how that went. A file that another program has changed is not
    /// written over, and nothing is written that could not be read again.
    Notice on(Disk disk) {
        try {
            if (!over && Files.exists(file) && !has(desk.saved())) {
                return new Notice.Told(new News.ProjectChanged(file));
            }
            byte[] bytes = ProjectFile.bytes(project);
            if (ProjectFile.read(bytes, FileBytes.name(file)) instanceof ProjectReading.Refused) {
                return new Notice.Told(new News.ProjectNotSaved(file, Unwritten.TOO_MUCH, ""));
            }
            AtomicFile.write(disk, file, bytes);
            return new Notice.ProjectSaved(project, file);
        } catch (IOException unwritable) {
            return new Notice.Told(new News.ProjectNotSaved(file, cause(unwritable), reason(unwritable)));
        }
    }

    /// Whether the file says a project, however it is written down.
    private boolean has(Project expected) {
        return switch (ProjectFile.read(file)) {
            case ProjectReading.Read(var there) ->
                Arrays.equals(ProjectFile.bytes(there), ProjectFile.bytes(expected));
            case ProjectReading.Refused _ -> false;
        };
    }

    /// Systems tell by their own words what Java has no type for.
    static Unwritten cause(IOException unwritable) {
        String reason = reason(unwritable).toLowerCase(Locale.ROOT);
        return switch (unwritable) {
            case LockedFile _ -> Unwritten.LOCKED;
            case NoSuchFileException _ -> Unwritten.GONE;
            case AccessDeniedException _ -> Unwritten.DENIED;
            default -> Stream.of(Unwritten.values())
                    .filter(cause -> cause.signs().stream().anyMatch(reason::contains)).findFirst()
                    .orElse(Unwritten.OTHER);
        };
    }

    private static String reason(IOException unwritable) {
        Optional<String> said = unwritable instanceof FileSystemException known
                ? Optional.ofNullable(known.getReason())
                : Optional.empty();
        return said.or(() -> Optional.ofNullable(unwritable.getMessage()))
                .orElseGet(() -> unwritable.getClass().getSimpleName());
    }
}

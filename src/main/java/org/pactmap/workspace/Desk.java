package org.pactmap.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.pactmap.project.Project;

/// Where the project is kept, and as what.
///
/// @param file empty as long as it was never saved
/// @param saved the project as the file has it
public record Desk(Optional<Path> file, Project saved) {

    public static final Desk EMPTY = new Desk(Optional.empty(), Project.EMPTY);
}

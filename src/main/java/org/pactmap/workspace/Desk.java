package org.pactmap.workspace;

import java.nio.file.Path;
import java.util.Optional;
import org.pactmap.project.Project;

/// Where the project is kept, and as what, and where the facts under it come from.
///
/// @param file empty as long as it was never saved
/// @param saved the project as the file has it
/// @param facts empty where nobody said
public record Desk(Optional<Path> file, Project saved, Optional<Whence> facts) {

    public static final Desk EMPTY = new Desk(Optional.empty(), Project.EMPTY, Optional.empty());

    Desk with(Optional<Path> kept, Project written) {
        return new Desk(kept, written, facts);
    }
}

package org.pactmap.project;

import java.util.List;
import org.pactmap.json.Problem;

/// What came of reading a project: all of it, or nothing and the reasons.
public sealed interface ProjectReading {

    record Read(Project project) implements ProjectReading {}

    /// Nothing of the file is used.
    ///
    /// @param problems at least one, in the order of the file
    record Refused(List<Problem> problems) implements ProjectReading {
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}

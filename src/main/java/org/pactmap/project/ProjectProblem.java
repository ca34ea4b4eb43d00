package org.pactmap.project;

import org.pactmap.json.Place;
import org.pactmap.json.Problem;
import org.pactmap.words.Words;

/// A problem of what a project says: every part is well written, but it can't be taken as it stands.
public sealed interface ProjectProblem extends Problem {

    /// JSON, but no project: it may be a file of facts.
    record NotAProject(Place at) implements ProjectProblem {}

    /// @param firstLine where the same id is given for the first time
    record SameId(Place at, String id, int firstLine) implements ProjectProblem {}

    @Override
    default String sentence(Words words) {
        return switch (this) {
            case NotAProject _ -> words.say("problem.not-a-project");
            case SameId(_, var id, var firstLine) -> words.say("problem.duplicate-id", id, firstLine);
        };
    }
}

package org.pactmap.workspace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.project.Project;

/// What was done to a project, step by step, and can be undone and done again. A new step forgets what could have been
/// done again.
///
/// @param done oldest first; each with the project from before it
/// @param undone what was undone last first; each with the project from after it
public record History(List<Step> done, List<Step> undone) {

    /// How many steps are remembered; projects share what they have in common.
    public static final int MOST = 1000;

    public static final History EMPTY = new History(List.of(), List.of());

    public History {
        done = List.copyOf(done);
        undone = List.copyOf(undone);
    }

    /// @param edit what was done
    /// @param project the project on the other side of it
    public record Step(Edit edit, Project project) {}

    /// The history and the project after a move in it.
    public record Move(History history, Project project) {}

    History after(Edit edit, Project before) {
        var steps = new ArrayList<>(done.size() < MOST ? done : done.subList(1, done.size()));
        steps.add(new Step(edit, before));
        return new History(steps, List.of());
    }

    /// None where nothing was done.
    Optional<Move> undo(Project now) {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Step last = done.getLast();
        var others = new ArrayList<Step>(undone);
        others.addFirst(new Step(last.edit(), now));
        return Optional.of(new Move(new History(done.subList(0, done.size() - 1), others), last.project()));
    }

    /// None where nothing was undone.
    Optional<Move> redo(Project now) {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        Step next = undone.getFirst();
        var steps = new ArrayList<>(done);
        steps.add(new Step(next.edit(), now));
        return Optional.of(new Move(new History(steps, undone.subList(1, undone.size())), next.project()));
    }
}

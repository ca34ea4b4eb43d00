package org.pactmap.workspace;

import java.util.Optional;
import java.util.function.Function;
import org.pactmap.workspace.History.Move;

/// Goes back and forth: in what was done to the project, or in what was looked at.
public sealed interface Travel extends Change {

    /// @param steps how many; more than were done undo all
    record Undo(int steps) implements Travel {
        public Undo() {
            this(1);
        }

        @Override
        public Workspace after(Workspace before) {
            return far(before, steps, move -> move.history().undo(move.project()));
        }
    }

    /// @param steps how many; more than were undone do all again
    record Redo(int steps) implements Travel {
        public Redo() {
            this(1);
        }

        @Override
        public Workspace after(Workspace before) {
            return far(before, steps, move -> move.history().redo(move.project()));
        }
    }

    /// So many steps, or as many as there are.
    private static Workspace far(Workspace before, int steps, Function<Move, Optional<Move>> step) {
        Move at = new Move(before.history(), before.project());
        for (int i = 0; i < steps; i++) {
            at = step.apply(at).orElse(at);
        }
        return at.history().equals(before.history()) ? before : before.with(at.project(), at.history());
    }

    /// To the view that was looked at before.
    record Back() implements Travel {
        @Override
        public Workspace after(Workspace before) {
            return before.trail().goBack(before.view()).map(before::on).orElse(before);
        }
    }

    record Forth() implements Travel {
        @Override
        public Workspace after(Workspace before) {
            return before.trail().goForth(before.view()).map(before::on).orElse(before);
        }
    }
}

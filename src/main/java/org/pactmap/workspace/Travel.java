package org.pactmap.workspace;

/// Goes back and forth: in what was done to the project, or in what was looked at.
public sealed interface Travel extends Change {

    record Undo() implements Travel {
        @Override
        public Workspace after(Workspace before) {
            return before.history().undo(before.project()).map(move -> before.with(move.project(), move.history()))
                    .orElse(before);
        }
    }

    record Redo() implements Travel {
        @Override
        public Workspace after(Workspace before) {
            return before.history().redo(before.project()).map(move -> before.with(move.project(), move.history()))
                    .orElse(before);
        }
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

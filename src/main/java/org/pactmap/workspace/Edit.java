package org.pactmap.workspace;

import org.pactmap.agreement.Label;
import org.pactmap.picture.Spot;
import org.pactmap.project.Project;
import org.pactmap.project.SavedView;
import org.pactmap.scenario.Scenario;

/// Changes the project, and can be undone.
public sealed interface Edit extends Change {

    Project after(Project before);

    /// The project follows; the history remembers what was done, unless nothing was.
    @Override
    default Workspace after(Workspace before) {
        Project next = after(before.project());
        return next.equals(before.project())
                ? before
                : before.with(next, before.history().after(this, before.project()));
    }

    /// The key of the words that say what was done; `{0}` is [#what].
    String key();

    /// The name of what it was done to; empty where that has none.
    Label what();

    /// Adds a view, or puts it in the place of the one with its id.
    record SaveView(SavedView view) implements Edit {
        @Override
        public Project after(Project before) {
            return before.with(view);
        }

        @Override
        public String key() {
            return "edit.save-view";
        }

        @Override
        public Label what() {
            return view.name();
        }
    }

    record RemoveView(SavedView view) implements Edit {
        @Override
        public Project after(Project before) {
            return before.without(view);
        }

        @Override
        public String key() {
            return "edit.remove-view";
        }

        @Override
        public Label what() {
            return view.name();
        }
    }

    /// @param place from 0
    record MoveView(SavedView view, int place) implements Edit {
        @Override
        public Project after(Project before) {
            return before.moved(view, place);
        }

        @Override
        public String key() {
            return "edit.move-view";
        }

        @Override
        public Label what() {
            return view.name();
        }
    }

    /// Adds a scenario, or puts it in the place of the one with its id.
    record Suppose(Scenario scenario) implements Edit {
        @Override
        public Project after(Project before) {
            return before.with(scenario);
        }

        @Override
        public String key() {
            return "edit.suppose";
        }

        @Override
        public Label what() {
            return scenario.name();
        }
    }

    /// Puts a scenario that was changed in the place of the one with its id, or adds one that was made from another.
    record Rework(Scenario scenario, How how) implements Edit {

        /// What was done to it.
        public enum How {
            RENAME("rename"),
            REASON("reason"),
            TAKE_BACK("take-back"),
            COPY("copy");

            private final String word;

            How(String word) {
                this.word = word;
            }
        }

        /// Gives a scenario a name that reads the same in every language.
        public static Rework renamed(Scenario scenario, String name) {
            return new Rework(scenario.named(Label.of(name)), How.RENAME);
        }

        @Override
        public Project after(Project before) {
            return before.with(scenario);
        }

        @Override
        public String key() {
            return "edit.scenario." + how.word;
        }

        @Override
        public Label what() {
            return scenario.name();
        }
    }

    record RemoveScenario(Scenario scenario) implements Edit {
        @Override
        public Project after(Project before) {
            return before.without(scenario);
        }

        @Override
        public String key() {
            return "edit.remove-scenario";
        }

        @Override
        public Label what() {
            return scenario.name();
        }
    }

    /// @param at in thousandths of the width and the height of the plot
    record Pin(String id, Label what, Spot at) implements Edit {
        @Override
        public Project after(Project before) {
            return before.pinned(id, at);
        }

        @Override
        public String key() {
            return "edit.pin";
        }
    }

    record Unpin(String id, Label what) implements Edit {
        @Override
        public Project after(Project before) {
            return before.unpinned(id);
        }

        @Override
        public String key() {
            return "edit.unpin";
        }
    }

    record UnpinAll() implements Edit {
        @Override
        public Project after(Project before) {
            Project after = before;
            for (String id : before.pins().sequencedKeySet()) {
                after = after.unpinned(id);
            }
            return after;
        }

        @Override
        public String key() {
            return "edit.unpin-all";
        }

        @Override
        public Label what() {
            return Label.of("");
        }
    }
}

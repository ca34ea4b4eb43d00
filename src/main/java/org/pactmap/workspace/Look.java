package org.pactmap.workspace;

import java.time.LocalDate;
import java.util.Optional;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Paths;
import org.pactmap.project.SavedView;
import org.pactmap.view.Camera;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;

/// Changes only what is looked at; nothing of the project.
public sealed interface Look extends Change {

    record Select(Optional<String> what) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(before.view().selecting(what));
        }
    }

    /// The pointer is over something, or over nothing.
    record Hover(Optional<String> what) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(before.pointing().hovering(what));
        }
    }

    /// The keyboard has reached something, or left the map.
    record Focus(Optional<String> what) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(before.pointing().focusing(what));
        }
    }

    /// For another function, or from another strength on. What was selected of the former question stays selected
    /// only if it means the same in the new one.
    record Ask(String function, Strength least) implements Look {
        @Override
        public Workspace after(Workspace before) {
            String hub = before.hub().text();
            Workspace asked = before.with(before.view().asking(function, least));
            return before.view().selected().filter(hub::equals).isPresent()
                    ? asked.with(asked.view().selecting(Optional.of(asked.hub().text())))
                    : asked;
        }
    }

    record GoTo(LocalDate day) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(before.view().on(day));
        }
    }

    /// Compares with an earlier day from now on, or with none any more.
    record Compare(Optional<LocalDate> since) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(before.view().comparedWith(since));
        }
    }

    /// Lays the same out otherwise, as a whole.
    record LayOut(Layout layout) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(before.view().in(layout).from(Camera.FIT));
        }
    }

    /// Shows another of the many results that a layout by forces has; what is pinned stays.
    record LayOutAnew() implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(before.view().seeded(before.view().seed() + 1));
        }
    }

    /// Takes a thing along with the pointer, or lets go of it.
    record Drag(Optional<Dragged> what) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(before.pointing().dragging(what));
        }
    }

    /// Lays what a scenario supposes over the facts; none shows the facts alone.
    record Under(Optional<String> scenario) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(before.view().supposing(scenario));
        }
    }

    /// The same for a moment only: no place to go back to.
    record Glimpse(Optional<String> scenario) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.on(new Trail.Move(before.trail(), before.view().supposing(scenario)));
        }
    }

    /// Shows a saved view, in the theme and the language of the window.
    record Recall(SavedView saved) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(saved.view().in(before.view().theme(), before.view().language()));
        }
    }

    /// Shows less, or all again.
    record Sift(Filter filter) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(before.view().with(filter));
        }
    }

    /// Asks the map a question in place of the one that was asked, or none any more. The answer is told where nothing is
    /// selected.
    record Inquire(Optional<? extends Condition.Asked> question) implements Look {
        @Override
        public Workspace after(Workspace before) {
            View asked = before.view().with(before.view().filter().asking(question));
            return before.with(question.isPresent() ? asked.selecting(Optional.empty()) : asked);
        }
    }

    /// Asks what joins a thing to the one that is selected; where nothing is, to the start of the way that is shown.
    record Connect(String to) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return start(before).filter(from -> !from.equals(to) && before.network().exists(to))
                    .map(from -> new Inquire(Optional.of(Condition.OnWay.between(from, to))).after(before))
                    .orElse(before);
        }

        /// From where a way would begin, if from anywhere.
        public static Optional<String> start(Workspace workspace) {
            Optional<String> selected = workspace.view().selected();
            return selected.isPresent()
                    ? selected.filter(workspace.network()::exists)
                    : workspace.way().map(Condition.OnWay::from);
        }
    }

    /// Shows another of the shortest ways alone: so many on, from all of them to each in turn.
    record StepWays(int by) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.way().map(way -> {
                int ways =
                        Paths.between(before.network(), way.from(), way.to(), before.view().strength()).ways().size();
                int next = Math.floorMod(Math.min(way.way(), ways) + by, ways + 1);
                return new Inquire(Optional.of(new Condition.OnWay(way.from(), way.to(), next))).after(before);
            }).orElse(before);
        }
    }

    record LightTies(boolean lit) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(before.view().withTiesLit(lit));
        }
    }

    record OpenShelf(boolean open) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(before.view().withShelfOpen(open));
        }
    }

    record MoveCamera(Camera to) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(before.view().from(to));
        }
    }

    record Paint(Theme theme) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(before.view().in(theme, before.view().language()));
        }
    }

    record Speak(Language language) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(before.view().in(before.view().theme(), language));
        }
    }

    record ShowMapAlone(boolean alone) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.withMapAlone(alone);
        }
    }

    record Dismiss(News told) implements Look {
        @Override
        public Workspace after(Workspace before) {
            return before.with(before.news().stream().filter(news -> !news.equals(told)).toList());
        }
    }
}

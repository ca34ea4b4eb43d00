package org.pactmap.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Label;
import org.pactmap.json.FileBytes;
import org.pactmap.project.Project;
import org.pactmap.project.Snapshot;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.Layout;
import org.pactmap.view.View;

/// Brings what an errand found.
public sealed interface Notice extends Change {

    /// Whether the project that is on the desk gives way to another, and what is not saved of it is lost.
    default boolean replacesProject() {
        return switch (this) {
            case Opened _,ProjectOpened _ -> true;
            case PictureOpened picture -> picture.over().isPresent();
            case ProjectSaved _,Told _,Arranged _ -> false;
        };
    }

    /// Other facts were read. They are shown as they open, in the theme and the language of the window.
    record Opened(Workspace fresh) implements Notice {
        @Override
        public Workspace after(Workspace before) {
            View view = fresh.view().in(before.view().theme(), before.view().language());
            return fresh.with(view).withMapAlone(before.mapAlone());
        }
    }

    /// A project was read; it takes the place of the one before, and what was looked at when it was saved is shown
    /// again, in the theme and the language of the window.
    ///
    /// @param file where it is kept; empty for one that never was
    /// @param saved the project as the file has it, which is another where unsaved work was recovered
    /// @param over the facts that it was saved over, as they open; empty where it is laid over those that are shown
    /// @param news what has to be told of it
    record ProjectOpened(Project project, Optional<Path> file, Project saved, Optional<Workspace> over,
            List<News> news) implements Notice {
        public ProjectOpened {
            news = List.copyOf(news);
        }

        /// Over the facts that are shown, with nothing to tell.
        public ProjectOpened(Project project, Path file) {
            this(project, Optional.of(file), project, Optional.empty(), List.of());
        }

        /// The same as work that was not saved.
        ///
        /// @param kept where it is to be saved, if that is known
        /// @param there the project as that file has it
        public ProjectOpened recovered(Optional<Path> kept, Project there) {
            return new ProjectOpened(project, kept, there, over, news);
        }

        @Override
        public Workspace after(Workspace before) {
            Workspace at = over.map(fresh -> new Opened(fresh).after(before)).orElse(before);
            Workspace opened = at.opened(project, at.desk().with(file, saved));
            Optional<Remaining> seen = project.shown().map(view -> Remaining.of(view, at.facts(), project));
            Workspace shown = seen.flatMap(Remaining::view)
                    .map(view -> opened.with(view.in(before.view().theme(), before.view().language())))
                    .orElse(opened);
            Stream<News> lost = seen.filter(remaining -> !remaining.lost().isEmpty()).stream()
                    .map(remaining -> new News.LostView(name(before), remaining.lost(), remaining.view().isPresent()));
            return shown.with(Stream.of(shown.news().stream(), lost, news.stream()).flatMap(told -> told).toList());
        }

        private String name(Workspace before) {
            return file.map(FileBytes::name)
                    .orElseGet(() -> before.facts().header().title().in(before.view().language()));
        }
    }

    /// A picture of ours was read: the very view that it shows is shown again, in the theme and the language of the
    /// window. What it supposes and pins becomes a part of the project, which can be undone.
    ///
    /// @param over its facts, as they open; empty where they are those that are shown
    record PictureOpened(Snapshot shown, Optional<Workspace> over) implements Notice {
        @Override
        public Workspace after(Workspace before) {
            Workspace at = over.map(fresh -> new Opened(fresh).after(before)).orElse(before);
            if (shown.view().layout() == Layout.FORCE) {
                for (var pin : shown.pins().entrySet()) {
                    Label label = at.facts().entity(pin.getKey()).map(Entity::label).orElse(Label.of(pin.getKey()));
                    at = new Edit.Pin(pin.getKey(), label, pin.getValue()).after(at);
                }
            }
            Project project = at.project();
            Optional<Scenario> supposed = shown.scenario().map(scenario -> adopted(scenario, project));
            if (supposed.isPresent()) {
                at = new Edit.Suppose(supposed.get()).after(at);
            }
            return at.with(shown.view().supposing(supposed.map(Scenario::id))
                    .in(before.view().theme(), before.view().language()));
        }

        /// The scenario under an id that no other one of the project has.
        private static Scenario adopted(Scenario scenario, Project project) {
            Scenario own = scenario;
            for (int i = 2; isTaken(own, project); i++) {
                own = new Scenario(scenario.id() + "-" + i, scenario.name(), scenario.note(),
                        scenario.suppositions());
            }
            return own;
        }

        private static boolean isTaken(Scenario scenario, Project project) {
            return project.scenarios().stream()
                    .anyMatch(one -> one.id().equals(scenario.id()) && !one.equals(scenario));
        }
    }

    /// The project was written as it was then.
    record ProjectSaved(Project project, Path file) implements Notice {
        @Override
        public Workspace after(Workspace before) {
            return before.keptAt(before.desk().with(Optional.of(file), project));
        }
    }

    /// There is something to tell; all else stays as it is.
    record Told(News news) implements Notice {
        @Override
        public Workspace after(Workspace before) {
            return before.with(Stream.concat(before.news().stream(), Stream.of(news)).toList());
        }
    }

    /// Things were laid out. Of facts that are no longer shown nobody wants to know.
    record Arranged(LaidOut laidOut) implements Notice {
        @Override
        public Workspace after(Workspace before) {
            return laidOut.asked().facts() == before.facts() ? before.with(laidOut) : before;
        }
    }
}

package org.pactmap.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.project.Project;
import org.pactmap.view.View;

/// Brings what an errand found.
public sealed interface Notice extends Change {

    /// Other facts were read. They are shown as they open, in the theme and the language of the window.
    record Opened(Workspace fresh) implements Notice {
        @Override
        public Workspace after(Workspace before) {
            View view = fresh.view().in(before.view().theme(), before.view().language());
            return fresh.with(view).withMapAlone(before.mapAlone());
        }
    }

    /// A project was read; it takes the place of the one before.
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
            return news.isEmpty()
                    ? opened
                    : opened.with(Stream.concat(opened.news().stream(), news.stream()).toList());
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

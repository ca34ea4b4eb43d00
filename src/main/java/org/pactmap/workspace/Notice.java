package org.pactmap.workspace;

import java.util.stream.Stream;
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

    /// There is something to tell; all else stays as it is.
    record Told(News news) implements Notice {
        @Override
        public Workspace after(Workspace before) {
            return before.with(Stream.concat(before.news().stream(), Stream.of(news)).toList());
        }
    }
}

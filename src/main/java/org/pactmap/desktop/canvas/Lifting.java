package org.pactmap.desktop.canvas;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.ReachId;
import org.pactmap.picture.Picture;
import org.pactmap.workspace.Ties;
import org.pactmap.workspace.Workspace;

/// Lifts the thing that is pointed at, and what it is tied to, out of a picture; remembers the last.
final class Lifting {

    /// How present that stays which is not lifted, from 0 to 1.
    private static final double DIMMED = 0.22;

    private @Nullable Lifted lifted;

    private record Lifted(Picture from, String what, Picture picture) {}

    Picture of(Workspace workspace, Picture picture) {
        Optional<String> what = workspace.pointing().lifted()
                .filter(id -> picture.says().containsKey(id) || GapId.read(id).isPresent()
                        || ReachId.read(id).isPresent())
                .or(() -> workspace.view().selected().filter(id -> ReachId.read(id).isPresent()));
        if (what.isEmpty()) {
            return picture;
        }
        Lifted before = lifted;
        if (before == null || !before.from().equals(picture) || !before.what().equals(what.get())) {
            SequencedSet<String> kept = new LinkedHashSet<>(Ties.of(workspace, what.get()));
            kept.addFirst(what.get());
            before = new Lifted(picture, what.get(), picture.keeping(kept, DIMMED));
            lifted = before;
        }
        return before.picture();
    }
}

package org.pactmap.desktop.views;

import java.util.List;
import java.util.Optional;
import org.pactmap.project.Project;
import org.pactmap.project.SavedView;
import org.pactmap.view.View;
import org.pactmap.workspace.Workspace;

/// Steps through the saved views, round and round.
public final class Stepping {

    private Stepping() {}

    /// The view so many steps on from the one that is seen; from elsewhere the first, or the last backwards.
    public static Optional<SavedView> from(Workspace workspace, int steps) {
        List<SavedView> views = workspace.project().views();
        if (views.isEmpty()) {
            return Optional.empty();
        }
        int here = at(workspace, views);
        int start = here < 0 ? (steps > 0 ? -1 : 0) : here;
        return Optional.of(views.get(Math.floorMod(start + steps, views.size())));
    }

    /// An id that no saved view has yet.
    static String freshId(Project project) {
        int number = 1;
        while (project.view("view-" + number).isPresent()) {
            number++;
        }
        return "view-" + number;
    }

    private static int at(Workspace workspace, List<SavedView> views) {
        for (int i = 0; i < views.size(); i++) {
            View seen = workspace.view();
            if (views.get(i).view().in(seen.theme(), seen.language()).equals(seen)) {
                return i;
            }
        }
        return -1;
    }
}

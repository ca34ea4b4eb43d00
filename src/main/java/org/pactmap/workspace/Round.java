package org.pactmap.workspace;

import java.util.List;
import org.pactmap.gaps.GapId;

/// The findings in the order in which they are listed and stepped through: the hub, the framework, the ties to
/// accession, the pieces; after the last comes the first.
public final class Round {

    private Round() {}

    /// Ids of the findings of the question that is asked.
    public static List<String> of(Workspace workspace) {
        return List.of(workspace.hub().text(), workspace.gap(GapId.FRAMEWORK).text(),
                workspace.gap(GapId.ACCESSION).text(), workspace.gap(GapId.PIECES).text());
    }

    /// The finding so many steps after the one that is selected; where none is, the first or the last.
    public static String step(Workspace workspace, int by) {
        List<String> all = of(workspace);
        int here = workspace.view().selected().map(all::indexOf).orElse(-1);
        return all.get(Math.floorMod(here < 0 && by < 0 ? by : here + by, all.size()));
    }
}

package org.pactmap.workspace;

import java.util.List;
import java.util.stream.Stream;
import org.pactmap.gaps.GapId;

/// The findings in the order in which they are listed and stepped through: the hub, the framework, the ties to
/// accession if there is a track to it, the pieces; after the last comes the first.
public final class Round {

    private Round() {}

    /// The findings of the question that is asked.
    public static List<GapId> gaps(Workspace workspace) {
        Stream<GapId> accession = workspace.facts().header().steps().isEmpty()
                ? Stream.empty()
                : Stream.of(workspace.gap(GapId.ACCESSION));
        return Stream.of(Stream.of(workspace.hub(), workspace.gap(GapId.FRAMEWORK)), accession,
                Stream.of(workspace.gap(GapId.PIECES))).flatMap(gaps -> gaps).toList();
    }

    /// Their ids.
    public static List<String> of(Workspace workspace) {
        return gaps(workspace).stream().map(GapId::text).toList();
    }

    /// The finding so many steps after the one that is selected; where none is, the first or the last.
    public static String step(Workspace workspace, int by) {
        List<String> all = of(workspace);
        int here = workspace.view().selected().map(all::indexOf).orElse(-1);
        return all.get(Math.floorMod(here < 0 && by < 0 ? by : here + by, all.size()));
    }
}

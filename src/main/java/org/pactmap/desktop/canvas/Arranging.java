package org.pactmap.desktop.canvas;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pactmap.desktop.store.Errands;
import org.pactmap.layout.Force;
import org.pactmap.layout.ForceLayout;
import org.pactmap.layout.Page;
import org.pactmap.layout.force.Course;
import org.pactmap.plot.ForceMap;
import org.pactmap.view.Layout;
import org.pactmap.workspace.Change;
import org.pactmap.workspace.LaidOut;
import org.pactmap.workspace.LaidOut.Asked;
import org.pactmap.workspace.Notice;
import org.pactmap.workspace.Workspace;

/// Has things laid out by forces whenever something else is asked for; in the meantime things stay where they are.
final class Arranging {

    private final Errands errands;
    private @Nullable Asked sent;

    Arranging(Errands errands) {
        this.errands = errands;
    }

    /// The layout to show on a page: the right one, or the last one until that is there. None where the view is laid
    /// out otherwise.
    Optional<Force> shown(Workspace workspace, Page page) {
        if (workspace.view().layout() != Layout.FORCE) {
            return Optional.empty();
        }
        Asked asked = Asked.of(workspace, page);
        Optional<LaidOut> last = workspace.laidOut();
        if (last.filter(known -> known.asked().equals(asked)).isEmpty() && !asked.equals(sent)) {
            sent = asked;
            errands.compute(Errands.LAYOUT, course -> laidOut(asked, course));
        }
        Force force = last.map(known -> known.meanwhile(asked)).orElseGet(() -> Force.nothing(page));
        return Optional.of(workspace.pointing().dragged().map(one -> force.with(one.id(), one.at())).orElse(force));
    }

    private static Optional<Change> laidOut(Asked asked, Course course) {
        return ForceLayout.of(ForceMap.wishes(asked.facts(), asked.system(), asked.page()), asked.pins(), asked.seed(),
                course).map(force -> new Notice.Arranged(new LaidOut(asked, force)));
    }
}

package org.pactmap.desktop.canvas;

import java.time.LocalDate;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.BaseMaps;
import org.pactmap.layout.ForceLayout;
import org.pactmap.layout.Pins;
import org.pactmap.layout.force.Course;
import org.pactmap.network.Chronicle;
import org.pactmap.picture.Warm;
import org.pactmap.plot.ForceMap;
import org.pactmap.plot.Globe;
import org.pactmap.plot.Known;
import org.pactmap.plot.Maps;
import org.pactmap.view.Layout;
import org.pactmap.view.Theme;
import org.pactmap.view.View;
import org.pactmap.words.Language;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Workspace;

/// A step of the slider: from a new day to the finished picture, over every day on which something changes.
public class DayBenchmark extends Warm {

    @Param
    public Layout layout = Layout.BRIEFING;

    private final Facts facts = Maps.facts();
    private final List<LocalDate> days = Chronicle.of(facts).days();
    private Known known = Known.of(new Globe(BaseMaps::bundled));
    private Workspace workspace = Workspace.opening(facts, Theme.LIGHT, Language.ENGLISH);
    private int steps;

    @Setup
    public void layOut() {
        workspace = new Look.LayOut(layout).after(workspace);
        if (layout == Layout.FORCE) {
            known = known.with(ForceLayout.of(ForceMap.wishes(facts, workspace.view().system(), Maps.PAGE), Pins.NONE,
                    View.FIRST_SEED, new Course()));
        }
    }

    @Benchmark
    public Projection step() {
        workspace = new Look.GoTo(days.get(steps++ % days.size())).after(workspace);
        return Projection.of(workspace.network(), workspace.findings(), workspace.view(), known,
                (int) Maps.PAGE.width(), (int) Maps.PAGE.height());
    }
}

package org.pactmap.desktop.canvas;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.BaseMaps;
import org.pactmap.layout.ForceLayout;
import org.pactmap.layout.Pins;
import org.pactmap.layout.force.Course;
import org.pactmap.network.Chronicle;
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
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class DayBenchmark {

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

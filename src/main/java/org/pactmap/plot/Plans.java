package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactmap.agreement.Facts;
import org.pactmap.layout.Briefing;
import org.pactmap.layout.Frame;
import org.pactmap.layout.Matrix;
import org.pactmap.layout.Page;
import org.pactmap.network.Network;
import org.pactmap.scenario.Scenario;
import org.pactmap.view.Camera;
import org.pactmap.view.Filter;
import org.pactmap.view.View;

/// How maps are planned: what of them is the same on every day, found for the first day that is drawn.
public final class Plans {

    private final Kept<Timeless, Integer> legendRows = new Kept<>();
    private final Kept<Timeless, Briefing> briefings = new Kept<>();
    private final Kept<Timeless, LayersPlan> layers = new Kept<>();
    private final Kept<Timeless, ForceMap> forces = new Kept<>();
    private final Kept<Timeless, List<String>> attributes = new Kept<>();
    private final Kept<Timeless, Matrix> matrices = new Kept<>();

    /// All that a plan may depend on: everything but the day, and what a reader selects and filters on it.
    private record Timeless(Facts facts, Optional<Scenario> scenario, View view, Page page) {
        static Timeless of(Topic topic) {
            Network network = topic.network();
            return new Timeless(network.facts(), network.scenario(), topic.view().on(network.facts().header()
                    .defaultDay()).comparedWith(Optional.empty()).selecting(Optional.empty()).from(Camera.FIT)
                    .with(Filter.NONE), topic.page());
        }
    }

    /// @param ever every entry that the legend may have on some day
    Foot foot(Topic topic, Supplier<List<Legend>> ever) {
        return new Foot(topic.sheet(), topic.page(), legendRows.of(Timeless.of(topic),
                _ -> Foot.rows(topic.sheet(), topic.page(), ever.get())));
    }

    Briefing briefing(Topic topic, Supplier<Briefing> plan) {
        return briefings.of(Timeless.of(topic), _ -> plan.get());
    }

    LayersPlan layers(Topic topic, Frame frame) {
        return layers.of(Timeless.of(topic), _ -> LayersPlan.of(topic, frame));
    }

    ForceMap force(Topic topic) {
        return forces.of(Timeless.of(topic), _ -> ForceMap.of(topic.facts(), topic.view().system(), topic.page()));
    }

    List<String> attributes(Topic topic, Supplier<List<String>> found) {
        return attributes.of(Timeless.of(topic), _ -> found.get());
    }

    Matrix matrix(Topic topic, Supplier<Matrix> plan) {
        return matrices.of(Timeless.of(topic), _ -> plan.get());
    }
}

package org.pactmap.plot;

import java.util.List;
import java.util.stream.Stream;
import org.pactmap.layout.LayerOrder.Link;
import org.pactmap.layout.Layers;
import org.pactmap.layout.LayersWishes.BodyForm;
import org.pactmap.layout.Sizes;

/// How the bodies of a map in layers may stand, the roomiest form first: with what each does below its name, with its
/// name alone, and then the same without those that are part of others.
enum LayersForm {
    WHOLE(false, true),
    NAMED(false, false),
    FOLDED(true, true),
    BRIEF(true, false);

    private final boolean folded;
    private final boolean told;

    LayersForm(boolean folded, boolean told) {
        this.folded = folded;
        this.told = told;
    }

    /// Whether the parts of a body stand for nothing of their own.
    boolean isFolded() {
        return folded;
    }

    /// Whether there is room for what a body does.
    boolean isTold() {
        return told;
    }

    static LayersForm of(Layers layers) {
        return List.of(values()).get(layers.form());
    }

    static List<BodyForm> wishes(LayersNet net, Sizes sizes) {
        return Stream.of(values()).map(form -> new BodyForm(net.bodies(false, form.folded),
                form.told ? sizes.between(30, 48) : sizes.between(15, 27), net.strands(form.folded).stream()
                        .map(strand -> new Link(strand.agreement(), strand.end())).toList()))
                .toList();
    }
}

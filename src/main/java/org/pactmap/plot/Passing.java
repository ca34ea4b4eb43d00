package org.pactmap.plot;

import java.util.Optional;
import java.util.function.Predicate;
import org.pactmap.gaps.Findings;
import org.pactmap.layout.Page;
import org.pactmap.network.Network;
import org.pactmap.view.View;

/// Which things pass the filter of a view, for what shows them otherwise than as a picture.
public final class Passing {

    private Passing() {}

    /// Tells by their ids what passes: things, ties, and what is known of a thing.
    public static Predicate<String> of(Network network, Findings findings, View view) {
        if (view.filter().isOpen()) {
            return _ -> true;
        }
        var page = new Page(Page.LEAST_WIDTH, Page.LEAST_HEIGHT);
        return new Sieve(Topic.of(network, findings, view.comparedWith(Optional.empty()), page,
                Known.nothing()))::passes;
    }
}

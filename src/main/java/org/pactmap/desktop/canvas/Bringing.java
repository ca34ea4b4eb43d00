package org.pactmap.desktop.canvas;

import java.util.List;
import java.util.Optional;
import org.pactmap.desktop.store.Store;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Spot;
import org.pactmap.scenario.Supposition;
import org.pactmap.view.Layout;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Supposing;

/// Brings one thing of the map to another with the pointer, to suppose what that means: a body to the empty seat or to
/// an agreement, an agreement to a step. A thread shows the way, and what it would end at is lifted.
final class Bringing {

    private final MapPane map;
    private final Store store;
    private Optional<String> grabbed = Optional.empty();
    private Spot from = new Spot(0, 0);

    Bringing(MapPane map, Store store) {
        this.map = map;
        this.store = store;
    }

    /// Takes hold of a thing, if it is one that can be brought to another.
    void grab(Optional<String> what, Spot at) {
        boolean own = store.workspace().view().layout() == Layout.FORCE;
        grabbed = what.filter(_ -> !own).filter(id -> store.workspace().network().entity(id)
                .filter(entity -> List.of("body", "agreement").contains(entity.kind())).isPresent());
        from = at;
    }

    boolean holds() {
        return grabbed.isPresent();
    }

    void over(Optional<String> what, Spot at) {
        map.draw(Optional.of(Outline.through(from, at)));
        Optional<String> meant = what.filter(target -> meaning(target).isPresent());
        if (!store.workspace().pointing().hovered().equals(meant)) {
            store.apply(new Look.Hover(meant));
        }
    }

    void release(Optional<String> what) {
        Optional<Supposition> supposed = what.flatMap(this::meaning);
        grabbed = Optional.empty();
        map.draw(Optional.empty());
        store.apply(new Look.Hover(Optional.empty()));
        supposed.ifPresent(one -> Supposing.changes(store.workspace(), one).toList().forEach(store::apply));
    }

    private Optional<Supposition> meaning(String target) {
        return grabbed.flatMap(id -> Supposing.bringing(store.workspace(), id, target));
    }
}

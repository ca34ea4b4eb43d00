package org.pactmap.desktop.canvas;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.pactmap.desktop.store.Store;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Spot;
import org.pactmap.scenario.Supposition;
import org.pactmap.view.Layout;
import org.pactmap.workspace.Look;
import org.pactmap.workspace.Supposing;

/// Brings one thing of the map to another with the pointer, to suppose what that means: a body to the empty seat or to
/// an agreement, an agreement to a step. Rings show where it may be let go, a thread shows the way, and what it would
/// end at is lifted. By keyboard the arrows go from one such place to another.
final class Bringing {

    private final MapPane map;
    private final Store store;
    private Optional<String> grabbed = Optional.empty();
    private Spot from = new Spot(0, 0);
    private Optional<String> meant = Optional.empty();

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

    /// Where a thing may be brought, of what the map shows.
    private SequencedSet<String> targets() {
        SequencedSet<String> targets = new LinkedHashSet<>();
        map.projection().ifPresent(shown -> shown.places().ids().stream()
                .filter(id -> meaning(id).isPresent()).forEach(targets::add));
        return targets;
    }

    void over(Optional<String> what, Spot at) {
        map.draw(Optional.of(Outline.through(from, at)), targets());
        Optional<String> next = what.filter(target -> meaning(target).isPresent());
        if (!store.workspace().pointing().hovered().equals(next)) {
            store.apply(new Look.Hover(next));
        }
    }

    /// Takes hold of a thing with the keyboard, which may be done in every layout; whether there is anywhere to bring
    /// it to.
    boolean take(String what) {
        grabbed = Optional.of(what);
        Optional<String> first = targets().stream().findFirst();
        Optional<Spot> start = map.projection().flatMap(shown -> shown.places().middle(what));
        if (first.isEmpty() || start.isEmpty()) {
            grabbed = Optional.empty();
            return false;
        }
        from = start.get();
        point(first.get());
        return true;
    }

    /// To the nearest place that way where it may be let go.
    void step(Compass way) {
        map.projection().flatMap(shown -> meant.flatMap(shown.places()::middle)
                .flatMap(spot -> way.nearest(spot, targets(), shown.places()))).ifPresent(this::point);
    }

    private void point(String target) {
        meant = Optional.of(target);
        map.projection().flatMap(shown -> shown.places().middle(target)).ifPresent(spot -> over(meant, spot));
    }

    /// Lets go where the keyboard is.
    void release() {
        release(meant);
    }

    void release(Optional<String> what) {
        Optional<Supposition> supposed = what.flatMap(this::meaning);
        drop();
        supposed.ifPresent(one -> Supposing.changes(store.workspace(), one).toList().forEach(store::apply));
    }

    /// Lets go of it and supposes nothing.
    void drop() {
        grabbed = Optional.empty();
        meant = Optional.empty();
        map.draw(Optional.empty(), new LinkedHashSet<>());
        store.apply(new Look.Hover(Optional.empty()));
    }

    private Optional<Supposition> meaning(String target) {
        return grabbed.flatMap(id -> Supposing.bringing(store.workspace(), id, target));
    }
}

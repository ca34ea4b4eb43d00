package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Relation;
import org.pactmap.layout.Force;
import org.pactmap.layout.ForceWishes.NodeWish;
import org.pactmap.layout.force.Berth;
import org.pactmap.layout.force.Slot;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Spot;
import org.pactmap.scenario.Supposition;

/// What a scenario adds to a layout by forces, which was made of the facts alone and moves for nothing supposed: bodies
/// that lie in the nearest free place to what they are tied to, and ties.
record ForceSupposed(Subject subject, ForceMap map) {

    /// The bodies that the facts do not know.
    List<Entity.Body> bodies() {
        return subject.network().all(Entity.Body.class).stream()
                .filter(body -> subject.network().isSupposed(body.id())).toList();
    }

    List<String> ids() {
        return bodies().stream().map(Entity::id).toList();
    }

    /// The ties that no source tells of.
    List<ForceNet.Strand> ties() {
        return relations().stream().flatMap(relation -> map.net().supposed(relation, ids()).stream()).toList();
    }

    private List<Relation> relations() {
        return Supposition.Tie.KINDS.stream().flatMap(kind -> subject.network().relations(kind).stream())
                .filter(relation -> subject.network().isSupposed(relation.id())).toList();
    }

    /// The layout with the supposed bodies in it.
    Force placed(Force force) {
        Force next = force;
        for (Entity.Body body : bodies()) {
            NodeWish wish = map.forms().node(body);
            Spot spot = new Berth(next.room(), taken(next), map.forms().gap()).near(wanted(body.id(), next),
                    wish.width(), wish.height());
            next = next.adding(body.id(), spot);
        }
        return next;
    }

    private List<Box> taken(Force force) {
        var taken = new ArrayList<Box>();
        force.spots().forEach((id, spot) -> {
            NodeWish wish = subject.network().entity(id).filter(_ -> subject.network().isSupposed(id))
                    .map(map.forms()::node).orElseGet(() -> map.forms().node(id));
            taken.add(new Box(spot.x() - wish.width() / 2, spot.y() - wish.height() / 2, wish.width(),
                    wish.height()));
        });
        force.slots().values().stream().map(Slot::box).forEach(taken::add);
        return taken;
    }

    /// Amid what it is tied to; in the middle of the room where that is nothing.
    private Spot wanted(String body, Force force) {
        List<Spot> tied = relations().stream().filter(relation -> relation.startsAt(body) || relation.endsAt(body))
                .flatMap(relation -> Stream.concat(relation.from().stream(), relation.to().stream()))
                .filter(end -> !end.equals(body)).flatMap(end -> force.spot(end).stream()).toList();
        return tied.isEmpty()
                ? force.room().centre()
                : new Spot(tied.stream().mapToDouble(Spot::x).average().orElseThrow(),
                        tied.stream().mapToDouble(Spot::y).average().orElseThrow());
    }

    /// A plum line with light dashes on it.
    static void drawTie(Subject subject, Outline way, String about) {
        SupposedCore.draw(subject.sheet(), way, subject.sizes().between(3.2, 5), subject.sizes().between(1.2, 1.8),
                new double[]{subject.sizes().between(5, 8), subject.sizes().between(4, 6.5)}, about);
    }
}

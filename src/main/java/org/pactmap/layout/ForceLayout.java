package org.pactmap.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.layout.ForceWishes.NameWish;
import org.pactmap.layout.ForceWishes.NodeWish;
import org.pactmap.layout.ForceWishes.TieWish;
import org.pactmap.layout.force.Course;
import org.pactmap.layout.force.Field;
import org.pactmap.layout.force.Lettering;
import org.pactmap.layout.force.Slot;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// Lays out a network of any shape: what is tied lies near each other, and what hangs together lies together.
///
/// Nodes lie about as far apart as there are ties between them; what is pinned stays where it is; no node lies over
/// another, and no name over a node or another name. It is laid out once for all days.
public final class ForceLayout {

    private final ForceWishes wishes;

    private ForceLayout(ForceWishes wishes) {
        this.wishes = wishes;
    }

    /// The same wishes, pins and seed always give the same layout; none if the course was stopped.
    public static Optional<Force> of(ForceWishes wishes, Pins pins, long seed, Course course) {
        return new ForceLayout(wishes).laidOut(pins, seed, course);
    }

    private Optional<Force> laidOut(Pins pins, long seed, Course course) {
        double space = wishes.gap();
        var field = new Field(wishes.room(),
                wishes.nodes().stream().mapToDouble(node -> node.width() + space).toArray(),
                wishes.nodes().stream().mapToDouble(node -> node.height() + space).toArray(),
                wishes.ties().stream().mapToInt(TieWish::from).toArray(),
                wishes.ties().stream().mapToInt(TieWish::to).toArray());
        List<Optional<Spot>> pinned = wishes.nodes().stream().map(node -> pins.on(wishes.page(), node.id())).toList();
        List<Spot> spots = field.laidOut(seed, pinned, course);
        SequencedMap<String, Slot> slots = course.stopped() ? new LinkedHashMap<>() : slots(spots, course);
        return course.stopped() ? Optional.empty() : Optional.of(new Force(wishes.page(), byId(spots), slots));
    }

    private SequencedMap<String, Spot> byId(List<Spot> spots) {
        SequencedMap<String, Spot> byId = new LinkedHashMap<>();
        for (int i = 0; i < spots.size(); i++) {
            byId.put(wishes.nodes().get(i).id(), spots.get(i));
        }
        return byId;
    }

    private SequencedMap<String, Slot> slots(List<Spot> spots, Course course) {
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < spots.size(); i++) {
            NodeWish node = wishes.nodes().get(i);
            boxes.add(new Box(spots.get(i).x() - node.width() / 2, spots.get(i).y() - node.height() / 2, node.width(),
                    node.height()));
        }
        double[][] ties = wishes.ties().stream().map(tie -> new double[]{spots.get(tie.from()).x(),
                spots.get(tie.from()).y(), spots.get(tie.to()).x(), spots.get(tie.to()).y()}).toArray(double[][]::new);
        var lettering = new Lettering(wishes.room(), boxes, ties, wishes.gap());
        SequencedMap<String, Slot> slots = new LinkedHashMap<>();
        for (NameWish name : wishes.names()) {
            if (!course.stopped()) {
                String id = wishes.nodes().get(name.node()).id();
                lettering.take(name.node(), name.width(), name.height()).ifPresent(slot -> slots.put(id, slot));
            }
        }
        return slots;
    }
}

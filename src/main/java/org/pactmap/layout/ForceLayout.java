package org.pactmap.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pactmap.layout.ForceWishes.NameWish;
import org.pactmap.layout.ForceWishes.NodeWish;
import org.pactmap.layout.ForceWishes.SeatWish;
import org.pactmap.layout.ForceWishes.TieWish;
import org.pactmap.layout.force.Clearing;
import org.pactmap.layout.force.Course;
import org.pactmap.layout.force.Field;
import org.pactmap.layout.force.Lettering;
import org.pactmap.layout.force.Slot;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// Lays out a network of any shape: what is tied lies near each other, and what hangs together lies together.
///
/// Nodes lie about as far apart as there are ties between them; what is pinned stays where it is; no node lies over
/// another, and no name over a node, a bead or another name. It is laid out once for all days.
public final class ForceLayout {

    /// A bead sits as near to the middle of its tie as it can, and this far from the ends at least.
    private static final double BEAD_STEP = 0.02;
    private static final int BEAD_STEPS = 20;

    /// How much of the room is kept free for names; the less important of them may find none.
    private static final double RESERVED = 0.15;

    private final ForceWishes wishes;
    private final List<Spot> spots;
    private final List<Box> taken = new ArrayList<>();
    private final SequencedMap<String, Double> beads = new LinkedHashMap<>();
    private final SequencedMap<String, Slot> slots = new LinkedHashMap<>();

    private ForceLayout(ForceWishes wishes, List<Spot> spots) {
        this.wishes = wishes;
        this.spots = spots;
    }

    /// The same wishes, pins and seed always give the same layout; none if the course was stopped.
    public static Optional<Force> of(ForceWishes wishes, Pins pins, long seed, Course course) {
        var field = new Field(wishes.room(), symbols(wishes),
                wishes.ties().stream().mapToInt(TieWish::from).toArray(),
                wishes.ties().stream().mapToInt(TieWish::to).toArray(), wishes.seat().map(SeatWish::node).orElse(-1),
                wishes.seat().map(SeatWish::others).orElse(List.of()));
        field.layOut(seed, course);
        if (course.stopped()) {
            return Optional.empty();
        }
        wishes.seat().ifPresent(seat -> new ForceLayout(wishes, spots(wishes, field)).clear(seat.node(), field));
        List<Optional<Spot>> pinned = wishes.nodes().stream().map(node -> pins.in(wishes.room(), node.id())).toList();
        if (pinned.stream().anyMatch(Optional::isPresent)) {
            field.lead(pinned, seed, course);
        }
        return course.stopped()
                ? Optional.empty()
                : new ForceLayout(wishes, spots(wishes, field)).furnished(pins, course);
    }

    private static List<Spot> spots(ForceWishes wishes, Field field) {
        return IntStream.range(0, wishes.nodes().size()).mapToObj(field::spot).toList();
    }

    /// Moves what is drawn amid others without being tied to where it covers little.
    private void clear(int node, Field field) {
        NodeWish wish = wishes.nodes().get(node);
        List<Box> others = IntStream.range(0, spots.size()).filter(i -> i != node).mapToObj(this::around).toList();
        double[][] ties = wishes.ties().stream().filter(tie -> tie.from() != node && tie.to() != node)
                .flatMap(this::halves).toArray(double[][]::new);
        field.put(node, new Clearing(wishes.room(), others, ties, wishes.gap()).near(spots.get(node), wish.width()));
    }

    private static List<Field.Symbol> symbols(ForceWishes wishes) {
        double[] spread = wishes.nodes().stream().mapToDouble(node -> (node.width() + node.height()) / 4).toArray();
        double[] reserved = new double[spread.length];
        double left = RESERVED * wishes.room().width() * wishes.room().height();
        for (NameWish name : wishes.names()) {
            spread[name.node()] += (name.width() + name.height()) / 4;
            left -= (name.width() + wishes.gap()) * (name.height() + wishes.gap());
            reserved[name.node()] = left > 0 ? name.width() + wishes.gap() : 0;
        }
        return IntStream.range(0, spread.length).mapToObj(i -> {
            NodeWish node = wishes.nodes().get(i);
            return new Field.Symbol(node.width() + wishes.gap(), node.height() + wishes.gap(), reserved[i], spread[i]);
        }).toList();
    }

    /// With what goes along with the nodes.
    private Optional<Force> furnished(Pins pins, Course course) {
        SequencedMap<String, Spot> byId = new LinkedHashMap<>();
        for (int i = 0; i < spots.size(); i++) {
            byId.put(wishes.nodes().get(i).id(), spots.get(i));
            taken.add(around(i));
        }
        wishes.ties().stream().filter(tie -> tie.bead() > 0).forEach(this::thread);
        letter(course);
        course.reached(1);
        return course.stopped()
                ? Optional.empty()
                : Optional.of(new Force(wishes.page(), wishes.room(), pins, byId, beads, slots));
    }

    /// Puts a bead on its tie where nothing else is; if that is nowhere, the tie goes without.
    private void thread(TieWish tie) {
        for (int i = 0; i <= 2 * BEAD_STEPS; i++) {
            double part = 0.5 + (i + 1) / 2 * (i % 2 == 0 ? BEAD_STEP : -BEAD_STEP);
            Box box = bead(tie, part);
            if (taken.stream().noneMatch(box::overlaps)) {
                beads.put(tie.id(), part);
                taken.add(box);
                return;
            }
        }
    }

    private Box bead(TieWish tie, double part) {
        return around(new Bow(spots.get(tie.from()), spots.get(tie.to()), tie.bend()).at(part), 2 * tie.bead(),
                2 * tie.bead());
    }

    private Box around(int node) {
        NodeWish wish = wishes.nodes().get(node);
        return around(spots.get(node), wish.width(), wish.height());
    }

    private static Box around(Spot spot, double width, double height) {
        return new Box(spot.x() - width / 2, spot.y() - height / 2, width, height);
    }

    private void letter(Course course) {
        double[][] ties = wishes.ties().stream().flatMap(this::halves).toArray(double[][]::new);
        var lettering = new Lettering(wishes.room(), taken, ties, wishes.gap());
        for (NameWish name : wishes.names()) {
            if (!course.stopped()) {
                lettering.take(name.node(), name.width(), name.height())
                        .ifPresent(slot -> slots.put(wishes.nodes().get(name.node()).id(), slot));
            }
        }
    }

    /// A tie as straight pieces.
    private Stream<double[]> halves(TieWish tie) {
        Spot from = spots.get(tie.from());
        Spot to = spots.get(tie.to());
        Spot middle = new Bow(from, to, tie.bend()).at(0.5);
        return tie.bend() == 0
                ? Stream.of(new double[]{from.x(), from.y(), to.x(), to.y()})
                : Stream.of(new double[]{from.x(), from.y(), middle.x(), middle.y()},
                        new double[]{middle.x(), middle.y(), to.x(), to.y()});
    }
}

package org.pactmap.layout.force;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.picture.Box;

/// Finds room for names beside nodes, the most important first: where no node and no other name lies, and as little of
/// ties as can be. A name that has no room anywhere beside its node gets none.
///
/// - **Source.** Places around a point and their order: Imhof 1962, Die Anordnung der Namen in der Karte; Christensen,
///   Marks, Shieber 1995, An Empirical Study of Algorithms for Point-Feature Label Placement.
public final class Lettering {

    /// What each less convenient place costs, in ties that are hidden: the last of the twelve less than one.
    private static final double INCONVENIENT = 0.09;

    private final Box room;
    private final List<Box> things;
    private final double[][] ties;
    private final double gap;
    private final List<Box> taken = new ArrayList<>();

    /// @param things which no name may run over, those that have names first
    /// @param ties of each its two ends: x, y, x, y
    /// @param gap between a node and its name
    public Lettering(Box room, List<Box> things, double[][] ties, double gap) {
        this.room = room;
        this.things = things;
        this.ties = ties;
        this.gap = gap;
    }

    /// Takes room for the name of a node, if there is any.
    public Optional<Slot> take(int node, double width, double height) {
        Optional<Slot> best = Optional.empty();
        double least = Double.POSITIVE_INFINITY;
        List<Slot> places = places(things.get(node), width, height);
        for (int i = 0; i < places.size(); i++) {
            Box box = places.get(i).box();
            if (i * INCONVENIENT < least && isFree(box)) {
                double cost = i * INCONVENIENT + hidden(box);
                if (cost < least) {
                    least = cost;
                    best = Optional.of(places.get(i));
                }
            }
        }
        best.ifPresent(slot -> taken.add(slot.box()));
        return best;
    }

    /// The places around a node, the most convenient first.
    private List<Slot> places(Box node, double width, double height) {
        double right = node.right() + gap;
        double left = node.x() - gap - width;
        double middle = node.centre().y() - height / 2;
        double centred = node.centre().x() - width / 2;
        double high = node.y() - height * 0.6;
        double low = node.bottom() - height * 0.4;
        double below = node.bottom() + gap * 0.6;
        double above = node.y() - gap * 0.6 - height;
        var places = new ArrayList<Slot>();
        add(right, middle, width, height, Slot.Side.RIGHT, places);
        add(left, middle, width, height, Slot.Side.LEFT, places);
        add(centred, below, width, height, Slot.Side.BELOW, places);
        add(centred, above, width, height, Slot.Side.ABOVE, places);
        for (double y : new double[]{low, high}) {
            add(right - gap * 0.5, y, width, height, Slot.Side.RIGHT, places);
            add(left + gap * 0.5, y, width, height, Slot.Side.LEFT, places);
        }
        for (double y : new double[]{below, above}) {
            add(node.x(), y, width, height, Slot.Side.RIGHT, places);
            add(node.right() - width, y, width, height, Slot.Side.LEFT, places);
        }
        return places;
    }

    private static void add(double x, double y, double width, double height, Slot.Side side, List<Slot> places) {
        places.add(new Slot(new Box(x, y, width, height), side));
    }

    private boolean isFree(Box box) {
        return room.contains(box) && things.stream().noneMatch(box::overlaps)
                && taken.stream().noneMatch(box::overlaps);
    }

    /// How much of ties a name would hide: one that runs through counts as one, and one that the name lies along as much
    /// more as it is longer than high.
    private double hidden(Box box) {
        double sum = 0;
        for (double[] tie : ties) {
            double length = within(tie, box);
            sum += length > 0 ? Math.max(1, length / box.height()) : 0;
        }
        return sum;
    }

    /// The length of a tie that lies within a box.
    ///
    /// - **Source.** Liang, Barsky 1984, A New Concept and Method for Line Clipping.
    private static double within(double[] tie, Box box) {
        double dx = tie[2] - tie[0];
        double dy = tie[3] - tie[1];
        double[] towards = {-dx, dx, -dy, dy};
        double[] room = {tie[0] - box.x(), box.right() - tie[0], tie[1] - box.y(), box.bottom() - tie[1]};
        double from = 0;
        double to = 1;
        for (int edge = 0; edge < 4; edge++) {
            if (towards[edge] == 0) {
                if (room[edge] < 0) {
                    return 0;
                }
            } else if (towards[edge] < 0) {
                from = Math.max(from, room[edge] / towards[edge]);
            } else {
                to = Math.min(to, room[edge] / towards[edge]);
            }
        }
        return Math.max(0, to - from) * StrictMath.hypot(dx, dy);
    }
}

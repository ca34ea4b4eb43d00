package org.pactmap.layout.force;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.layout.force.Cloud.Extent;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// A network on its way to its places on a page: its pieces are laid out one by one, packed side by side, stretched to
/// the room, led to what is pinned, and parted where they overlap.
///
/// - **Units.** Points of the page, but for the pieces, which are told in lengths of a tie.
public final class Field {

    /// How much more one side may be stretched than the other, so that the room is used and shapes are still known.
    private static final double MOST_STRETCHED = 1.6;

    /// The longest that a tie becomes in a network of a few nodes, as a part of the shorter side of the room.
    private static final double LONGEST_TIE = 0.4;

    private final Box room;
    private final double[] halfWidth;
    private final double[] halfHeight;
    private final Web web;

    /// @param width of each node, with what stays free around it
    /// @param from one end of each tie, and `to` the other
    public Field(Box room, double[] width, double[] height, int[] from, int[] to) {
        this.room = room;
        halfWidth = halves(width);
        halfHeight = halves(height);
        web = Web.of(width.length, from, to);
    }

    private static double[] halves(double[] sides) {
        double[] halves = new double[sides.length];
        for (int i = 0; i < sides.length; i++) {
            halves[i] = sides[i] / 2;
        }
        return halves;
    }

    /// Where each node comes to lie; of no use if the course was stopped.
    ///
    /// @param pinned where a node stays, if it is pinned
    public List<Spot> laidOut(long seed, List<Optional<Spot>> pinned, Course course) {
        if (pinned.isEmpty()) {
            return List.of();
        }
        List<Piece> pieces = pieces(seed, course.whole().part(0, 0.7));
        if (course.stopped()) {
            return List.of();
        }
        new Packing(room.width() / room.height(), pieces.stream().map(Piece::cloud).toList()).pack();
        Stretch stretch = stretch(pieces);
        boolean[] still = new boolean[pinned.size()];
        var cloud = new Cloud(pinned.size());
        for (Piece piece : pieces) {
            pin(piece, pinned, stretch, new Chance(seed), course.whole().part(0.7, 0.8));
            for (int i = 0; i < piece.nodes().length; i++) {
                int node = piece.nodes()[i];
                Optional<Spot> pin = pinned.get(node);
                still[node] = pin.isPresent();
                cloud.x[node] = pin.map(Spot::x).orElse(stretch.x(piece.cloud().x[i]));
                cloud.y[node] = pin.map(Spot::y).orElse(stretch.y(piece.cloud().y[i]));
            }
        }
        new Separation(cloud, halfWidth, halfHeight, still, room).separate(course.whole().part(0.8, 1));
        var spots = new ArrayList<Spot>();
        for (int i = 0; i < cloud.nodes(); i++) {
            spots.add(new Spot(cloud.x[i], cloud.y[i]));
        }
        return spots;
    }

    private List<Piece> pieces(long seed, Course.Stretch course) {
        var pieces = new ArrayList<Piece>();
        int[] numbers = new int[web.nodes()];
        double done = 0;
        for (int[] nodes : web.pieces()) {
            double part = (double) nodes.length / web.nodes();
            pieces.add(Piece.laidOut(nodes, web.within(nodes, numbers), new Chance(seed + nodes[0]),
                    course.part(done, done + part)));
            done += part;
        }
        return pieces;
    }

    private static void pin(Piece piece, List<Optional<Spot>> pinned, Stretch stretch, Chance chance,
            Course.Stretch course) {
        boolean[] still = new boolean[piece.nodes().length];
        boolean any = false;
        for (int i = 0; i < still.length; i++) {
            Optional<Spot> pin = pinned.get(piece.nodes()[i]);
            if (pin.isPresent()) {
                still[i] = true;
                any = true;
                piece.cloud().x[i] = stretch.acrossOf(pin.get());
                piece.cloud().y[i] = stretch.downOf(pin.get());
            }
        }
        if (any) {
            piece.follow(still, chance, course);
        }
    }

    /// How lengths of a tie become points of the page.
    private record Stretch(double left, double across, double top, double down) {

        double x(double ties) {
            return left + ties * across;
        }

        double y(double ties) {
            return top + ties * down;
        }

        double acrossOf(Spot spot) {
            return (spot.x() - left) / across;
        }

        double downOf(Spot spot) {
            return (spot.y() - top) / down;
        }
    }

    private Stretch stretch(List<Piece> pieces) {
        Extent all = Extent.NOTHING;
        for (Piece piece : pieces) {
            Extent extent = piece.cloud().extent();
            all = all.with(extent.left(), extent.top()).with(extent.right(), extent.foot());
        }
        double longest = LONGEST_TIE * Math.min(room.width(), room.height());
        double margin = Math.min(room.width(), room.height()) * 0.04;
        double across = Math.min(longest, (room.width() - 2 * margin) / Math.max(1e-9, all.width()));
        double down = Math.min(longest, (room.height() - 2 * margin) / Math.max(1e-9, all.height()));
        double x = Math.min(across, down * MOST_STRETCHED);
        double y = Math.min(down, across * MOST_STRETCHED);
        return new Stretch(room.centre().x() - x * (all.left() + all.right()) / 2, x,
                room.centre().y() - y * (all.top() + all.foot()) / 2, y);
    }
}

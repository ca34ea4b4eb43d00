package org.pactmap.layout.force;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// A network on its way to its places on a page: its pieces are laid out one by one, given room for what is large,
/// packed side by side, stretched to the room, led to what is pinned, and parted where they overlap.
public final class Field {

    private final Box room;
    private final List<Symbol> symbols;
    private final Web web;
    private final int seat;
    private final List<Integer> amid;

    /// How large a node is drawn, in points.
    ///
    /// @param width of its symbol, with what stays free around it
    /// @param name width of the name beside it; 0 if it has none, or one that may be left out
    /// @param spread radius of a circle that has room for its symbol and its name
    public record Symbol(double width, double height, double name, double spread) {}

    /// @param from one end of each tie, and `to` the other
    /// @param seat a node to which no tie counts, and that lies amid others; -1 if there is none
    public Field(Box room, List<Symbol> symbols, int[] from, int[] to, int seat, List<Integer> amid) {
        this.room = room;
        this.symbols = List.copyOf(symbols);
        this.seat = seat;
        this.amid = List.copyOf(amid);
        int[] kept = IntStream.range(0, from.length).filter(i -> from[i] != seat && to[i] != seat).toArray();
        web = Web.of(symbols.size(), IntStream.of(kept).map(i -> from[i]).toArray(),
                IntStream.of(kept).map(i -> to[i]).toArray());
    }

    /// Where each node comes to lie; of no use if the course was stopped.
    ///
    /// @param pinned where a node stays, if it is pinned
    public List<Spot> laidOut(long seed, List<Optional<Spot>> pinned, Course course) {
        if (symbols.isEmpty()) {
            return List.of();
        }
        Course.Stretch whole = course.whole();
        List<Piece> pieces = pieces(seed, whole.part(0, 0.6));
        if (course.stopped()) {
            return List.of();
        }
        Fit narrow = packed(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            pieces.set(i, pieces.get(i).widened(room(pieces.get(i), narrow), new Chance(seed),
                    whole.part(0.6, 0.7).part((double) i / pieces.size(), (i + 1.0) / pieces.size())));
        }
        Fit fit = packed(pieces);
        for (int i = 0; i < pieces.size(); i++) {
            pin(pieces.get(i), pinned, fit, new Chance(seed),
                    whole.part(0.7, 0.8).part((double) i / pieces.size(), (i + 1.0) / pieces.size()));
        }
        Cloud cloud = placed(pieces, pinned, fit);
        new Separation(cloud, symbols, outwards(pieces), pinned.stream().map(Optional::isPresent).toList(), room)
                .separate(whole.part(0.8, 1));
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
            if (nodes[0] == seat) {
                continue;
            }
            double part = (double) nodes.length / web.nodes();
            pieces.add(Piece.laidOut(nodes, web.within(nodes, numbers), new Chance(seed + nodes[0]),
                    course.part(done, done + part)));
            done += part;
        }
        return pieces;
    }

    private Fit packed(List<Piece> pieces) {
        new Packing(room, pieces).pack();
        return Fit.of(room, pieces.stream().map(Piece::cloud).toList());
    }

    /// The room that symbols and names of a piece take.
    private double[] room(Piece piece, Fit fit) {
        double[] room = new double[piece.nodes().length];
        for (int i = 0; i < room.length; i++) {
            room[i] = symbols.get(piece.nodes()[i]).spread() / Math.sqrt(fit.across() * fit.down());
        }
        return room;
    }

    private static void pin(Piece piece, List<Optional<Spot>> pinned, Fit fit, Chance chance, Course.Stretch course) {
        boolean[] still = new boolean[piece.nodes().length];
        boolean any = false;
        for (int i = 0; i < still.length; i++) {
            Optional<Spot> pin = pinned.get(piece.nodes()[i]);
            if (pin.isPresent()) {
                still[i] = true;
                any = true;
                piece.cloud().x[i] = fit.acrossOf(pin.get());
                piece.cloud().y[i] = fit.downOf(pin.get());
            }
        }
        if (any) {
            piece.follow(still, chance, course);
        }
    }

    /// For each node 1 if its name lies to the right of it, and -1 if to the left: away from the middle of its piece.
    private int[] outwards(List<Piece> pieces) {
        int[] sides = new int[symbols.size()];
        for (Piece piece : pieces) {
            Cloud.Extent extent = piece.cloud().extent();
            double middle = (extent.left() + extent.right()) / 2;
            for (int i = 0; i < piece.nodes().length; i++) {
                sides[piece.nodes()[i]] = piece.cloud().x[i] < middle ? -1 : 1;
            }
        }
        return sides;
    }

    private Cloud placed(List<Piece> pieces, List<Optional<Spot>> pinned, Fit fit) {
        var cloud = new Cloud(pinned.size());
        for (Piece piece : pieces) {
            for (int i = 0; i < piece.nodes().length; i++) {
                int node = piece.nodes()[i];
                cloud.x[node] = pinned.get(node).map(Spot::x).orElse(fit.x(piece.cloud().x[i]));
                cloud.y[node] = pinned.get(node).map(Spot::y).orElse(fit.y(piece.cloud().y[i]));
            }
        }
        if (seat >= 0) {
            cloud.x[seat] = pinned.get(seat).map(Spot::x)
                    .orElse(amid.stream().mapToDouble(node -> cloud.x[node]).average().orElse(room.centre().x()));
            cloud.y[seat] = pinned.get(seat).map(Spot::y)
                    .orElse(amid.stream().mapToDouble(node -> cloud.y[node]).average().orElse(room.centre().y()));
        }
        return cloud;
    }
}

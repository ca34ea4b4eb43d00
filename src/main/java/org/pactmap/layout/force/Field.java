package org.pactmap.layout.force;

import java.util.ArrayList;
import java.util.Collections;
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
    /// Where the nodes lie, in points of the page.
    private final Cloud cloud;
    /// 1 for each node whose name lies to the right of it, and -1 if to the left.
    private final int[] sides;
    private List<Piece> pieces = List.of();
    private Fit fit = new Fit(0, 1, 0, 1);

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
        this.cloud = new Cloud(symbols.size());
        this.sides = new int[symbols.size()];
        int[] kept = IntStream.range(0, from.length).filter(i -> from[i] != seat && to[i] != seat).toArray();
        web = Web.of(symbols.size(), IntStream.of(kept).map(i -> from[i]).toArray(),
                IntStream.of(kept).map(i -> to[i]).toArray());
    }

    /// Lays all nodes out; of no use if the course was stopped.
    public void layOut(long seed, Course course) {
        if (symbols.isEmpty()) {
            return;
        }
        Course.Stretch whole = course.whole();
        pieces = pieces(seed, whole.part(0, 0.6));
        if (course.stopped()) {
            return;
        }
        Fit narrow = packed();
        for (int i = 0; i < pieces.size(); i++) {
            pieces.set(i, pieces.get(i).widened(room(pieces.get(i), narrow), new Chance(seed),
                    share(whole.part(0.6, 0.7), i)));
        }
        fit = packed();
        place();
        separate(Collections.nCopies(symbols.size(), false), whole.part(0.7, 0.8));
    }

    /// Moves nodes to where they are pinned, leads what is tied to them after them, and parts what overlaps then; all
    /// else stays where it is. Of no use if the course was stopped.
    ///
    /// @param pinned where each node stays, if it is pinned
    public void lead(List<Optional<Spot>> pinned, long seed, Course course) {
        for (int i = 0; i < pinned.size(); i++) {
            int node = i;
            pinned.get(i).ifPresent(spot -> put(node, spot));
        }
        List<Boolean> still = pinned.stream().map(Optional::isPresent).toList();
        for (int i = 0; i < pieces.size() && !course.stopped(); i++) {
            lead(pieces.get(i), still, new Chance(seed), share(course.whole().part(0.8, 0.9), i));
        }
        separate(still, course.whole().part(0.9, 1));
    }

    /// Puts one node elsewhere.
    public void put(int node, Spot spot) {
        cloud.x[node] = spot.x();
        cloud.y[node] = spot.y();
    }

    public Spot spot(int node) {
        return new Spot(cloud.x[node], cloud.y[node]);
    }

    private Course.Stretch share(Course.Stretch course, int piece) {
        return course.part((double) piece / pieces.size(), (piece + 1.0) / pieces.size());
    }

    private void separate(List<Boolean> still, Course.Stretch course) {
        new Separation(cloud, symbols, sides, still, room).separate(course);
    }

    private List<Piece> pieces(long seed, Course.Stretch course) {
        var laidOut = new ArrayList<Piece>();
        int[] numbers = new int[web.nodes()];
        double done = 0;
        for (int[] nodes : web.pieces()) {
            if (nodes[0] == seat) {
                continue;
            }
            double part = (double) nodes.length / web.nodes();
            laidOut.add(Piece.laidOut(nodes, web.within(nodes, numbers), new Chance(seed + nodes[0]),
                    course.part(done, done + part)));
            done += part;
        }
        return laidOut;
    }

    private Fit packed() {
        new Packing(room, pieces).pack();
        return Fit.of(room, pieces.stream().map(Piece::cloud).toList());
    }

    /// The room that symbols and names of a piece take.
    private double[] room(Piece piece, Fit narrow) {
        double[] radius = new double[piece.nodes().length];
        for (int i = 0; i < radius.length; i++) {
            radius[i] = symbols.get(piece.nodes()[i]).spread() / Math.sqrt(narrow.across() * narrow.down());
        }
        return radius;
    }

    private void lead(Piece piece, List<Boolean> still, Chance chance, Course.Stretch course) {
        boolean[] put = new boolean[piece.nodes().length];
        boolean any = false;
        for (int i = 0; i < put.length; i++) {
            put[i] = still.get(piece.nodes()[i]);
            any |= put[i];
            piece.cloud().x[i] = fit.across(cloud.x[piece.nodes()[i]]);
            piece.cloud().y[i] = fit.down(cloud.y[piece.nodes()[i]]);
        }
        if (any) {
            boolean[] led = piece.follow(put, chance, course);
            for (int i = 0; i < led.length; i++) {
                if (led[i]) {
                    put(piece.nodes()[i], new Spot(fit.x(piece.cloud().x[i]), fit.y(piece.cloud().y[i])));
                }
            }
        }
    }

    /// Takes the pieces to the page, and names to the sides that are away from the middle of each piece.
    private void place() {
        for (Piece piece : pieces) {
            Cloud.Extent extent = piece.cloud().extent();
            double middle = (extent.left() + extent.right()) / 2;
            for (int i = 0; i < piece.nodes().length; i++) {
                int node = piece.nodes()[i];
                cloud.x[node] = fit.x(piece.cloud().x[i]);
                cloud.y[node] = fit.y(piece.cloud().y[i]);
                sides[node] = piece.cloud().x[i] < middle ? -1 : 1;
            }
        }
        if (seat >= 0) {
            cloud.x[seat] = amid.stream().mapToDouble(node -> cloud.x[node]).average().orElse(room.centre().x());
            cloud.y[seat] = amid.stream().mapToDouble(node -> cloud.y[node]).average().orElse(room.centre().y());
        }
    }
}

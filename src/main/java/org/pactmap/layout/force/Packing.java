package org.pactmap.layout.force;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.pactmap.picture.Box;

/// Sets pieces of a network side by side, the largest in the middle, each as near to it as there is room: also in
/// the bays that the shape of another leaves.
///
/// Pieces are told apart on squared paper: each takes the squares under its nodes and ties and those around them, and
/// each square is taken once.
///
/// - **Source.** Freivalds, Dogrusoz, Kikusts 2002, Disconnected Graph Layout and the Polyomino Packing Approach.
final class Packing {

    /// What stays free between two pieces, in lengths of a tie.
    private static final double GAP = 0.7;
    /// How many squares all pieces together are laid out on, if they fill their boxes.
    private static final int SQUARES = 3000;

    private final Box room;
    private final List<Piece> pieces;

    Packing(Box room, List<Piece> pieces) {
        this.room = room;
        this.pieces = pieces.stream().sorted(Comparator.comparingInt(piece -> -piece.nodes().length)).toList();
    }

    /// Turns the pieces and moves them to their places.
    void pack() {
        pieces.forEach(piece -> piece.cloud().turn(new Turn(room, piece.cloud()).best()));
        if (pieces.size() > 1) {
            double square = square();
            List<Tile> tiles = pieces.stream().map(piece -> Tile.of(piece, square, GAP / 2)).toList();
            place(tiles, side(tiles));
        }
    }

    private double square() {
        double area = 0;
        for (Piece piece : pieces) {
            Cloud.Extent extent = piece.cloud().extent();
            area += (extent.width() + GAP) * (extent.height() + GAP);
        }
        return Math.max(Math.sqrt(area / SQUARES), GAP / 4);
    }

    /// So many squares a side that each tile finds a place: one that lies already takes no more places from it than
    /// the squares of both, side by side, have.
    private static int side(List<Tile> tiles) {
        double side = 0;
        double area = 0;
        double widths = 0;
        double heights = 0;
        for (int i = 0; i < tiles.size(); i++) {
            double width = tiles.get(i).width();
            double height = tiles.get(i).height();
            double blocked = area + width * heights + height * widths + i * width * height;
            side = Math.max(side, Math.max(width, height) + Math.sqrt(blocked) + 2);
            area += width * height;
            widths += width;
            heights += height;
        }
        return (int) side;
    }

    private void place(List<Tile> tiles, int side) {
        int[] order = fromTheMiddle(side);
        var taken = new BitSet(side * side);
        int firstFree = 0;
        for (int piece = 0; piece < tiles.size(); piece++) {
            Tile tile = tiles.get(piece);
            boolean alone = pieces.get(piece).nodes().length == 1;
            int at = alone ? firstFree : 0;
            while (!tile.fits(taken, side, order[at] % side, order[at] / side)) {
                at++;
            }
            firstFree = alone ? at : firstFree;
            tile.take(taken, side, order[at] % side, order[at] / side);
            pieces.get(piece).cloud().move((order[at] % side - tile.width() / 2) * tile.square() - tile.left(),
                    (order[at] / side - tile.height() / 2) * tile.square() - tile.top());
        }
    }

    /// All squares of the paper, those near the middle first, in rings of the shape of the room.
    private int[] fromTheMiddle(int side) {
        double shape = room.width() / room.height();
        double narrow = Math.min(1, shape);
        int[] rings = new int[side * side];
        int[] starts = new int[side + 2];
        for (int i = 0; i < rings.length; i++) {
            double across = Math.abs(i % side - side / 2) * narrow / shape;
            double down = Math.abs(i / side - side / 2) * narrow;
            rings[i] = (int) Math.max(across, down);
            starts[rings[i] + 1]++;
        }
        for (int ring = 0; ring <= side; ring++) {
            starts[ring + 1] += starts[ring];
        }
        int[] order = new int[rings.length];
        for (int i = 0; i < rings.length; i++) {
            order[starts[rings[i]]++] = i;
        }
        return order;
    }
}

package org.pactmap.layout.force;

import java.util.BitSet;

/// Which squares of squared paper a piece takes: those under its nodes and ties, and those so near that another piece
/// would come too close.
///
/// @param squares row by row, `width` in each
/// @param left where its left edge lies, in lengths of a tie; and `top` its upper edge
/// @param square its side
record Tile(BitSet squares, int width, int height, double left, double top, double square) {

    static Tile of(Piece piece, double square, double gap) {
        Cloud cloud = piece.cloud();
        Cloud.Extent extent = cloud.extent();
        double left = extent.left() - gap;
        double top = extent.top() - gap;
        int width = (int) ((extent.width() + 2 * gap) / square) + 1;
        int height = (int) ((extent.height() + 2 * gap) / square) + 1;
        var tile = new Tile(new BitSet(width * height), width, height, left, top, square);
        Web web = piece.web();
        for (int node = 0; node < cloud.nodes(); node++) {
            tile.ink(cloud.x[node], cloud.y[node], gap);
            for (int i = web.first[node]; i < web.first[node + 1]; i++) {
                if (web.ends[i] > node) {
                    tile.ink(cloud, node, web.ends[i], gap);
                }
            }
        }
        return tile;
    }

    private void ink(Cloud cloud, int from, int to, double gap) {
        double dx = cloud.x[to] - cloud.x[from];
        double dy = cloud.y[to] - cloud.y[from];
        int steps = (int) (Math.sqrt(dx * dx + dy * dy) / (2 * square));
        for (int i = 1; i <= steps; i++) {
            double part = (double) i / (steps + 1);
            ink(cloud.x[from] + dx * part, cloud.y[from] + dy * part, gap);
        }
    }

    private void ink(double x, double y, double gap) {
        int fromColumn = (int) ((x - gap - left) / square);
        int toColumn = (int) ((x + gap - left) / square);
        int toRow = (int) ((y + gap - top) / square);
        for (int row = (int) ((y - gap - top) / square); row <= toRow; row++) {
            squares.set(row * width + fromColumn, row * width + toColumn + 1);
        }
    }

    /// Whether all squares are free if its middle lies in that column and row of a paper.
    ///
    /// @param side of the paper, in squares
    boolean fits(BitSet taken, int side, int column, int row) {
        int left = column - width / 2;
        int top = row - height / 2;
        if (left < 0 || top < 0 || left + width > side || top + height > side) {
            return false;
        }
        for (int at = squares.nextSetBit(0); at >= 0; at = squares.nextSetBit(at + 1)) {
            if (taken.get((top + at / width) * side + left + at % width)) {
                return false;
            }
        }
        return true;
    }

    void take(BitSet taken, int side, int column, int row) {
        for (int at = squares.nextSetBit(0); at >= 0; at = squares.nextSetBit(at + 1)) {
            taken.set((row - height / 2 + at / width) * side + column - width / 2 + at % width);
        }
    }
}

package org.pactmap.layout.force;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pactmap.layout.force.Cloud.Extent;

/// Sets pieces of a network side by side, each turned so that all together fill a room of a certain shape well: in
/// rows, the highest pieces first, in a width of which the rows make the most.
final class Packing {

    /// What stays free between two pieces, in lengths of a tie.
    private static final double GAP = 0.8;
    private static final int ANGLES = 36;
    private static final int WIDTHS = 40;

    private final double shape;
    private final List<Cloud> pieces;
    private final List<Extent> extents = new ArrayList<>();
    private final int[] order;

    /// @param shape width of the room over its height
    /// @param pieces which are turned
    Packing(double shape, List<Cloud> pieces) {
        this.shape = shape;
        this.pieces = pieces;
        for (Cloud piece : pieces) {
            piece.turn(best(piece));
            extents.add(piece.extent());
        }
        order = IntStream.range(0, pieces.size()).boxed()
                .sorted(Comparator.comparingDouble(i -> -extents.get(i).height())).mapToInt(i -> i).toArray();
    }

    private record Row(List<Integer> pieces, double width, double height) {}

    /// Moves the pieces to their places.
    void pack() {
        double widest = extents.stream().mapToDouble(extent -> extent.width() + GAP).max().orElse(0);
        double all = extents.stream().mapToDouble(extent -> extent.width() + GAP).sum();
        List<Row> best = rows(all);
        for (int i = 0; i < WIDTHS; i++) {
            List<Row> rows = rows(widest * StrictMath.pow(all / widest, (double) i / WIDTHS));
            if (size(rows) < size(best)) {
                best = rows;
            }
        }
        place(best);
    }

    /// How large a room of the given shape has to be, by its height.
    private double size(List<Row> rows) {
        double width = rows.stream().mapToDouble(Row::width).max().orElse(0);
        return Math.max(width / shape, rows.stream().mapToDouble(Row::height).sum());
    }

    private List<Row> rows(double width) {
        var rows = new ArrayList<Row>();
        var row = new ArrayList<Integer>();
        double used = 0;
        for (int piece : order) {
            double more = extents.get(piece).width() + GAP;
            if (!row.isEmpty() && used + more > width * (1 + 1e-9)) {
                rows.add(row(row, used));
                row.clear();
                used = 0;
            }
            row.add(piece);
            used += more;
        }
        rows.add(row(row, used));
        return rows;
    }

    private Row row(List<Integer> row, double width) {
        return new Row(List.copyOf(row), width,
                row.stream().mapToDouble(piece -> extents.get(piece).height() + GAP).max().orElse(0));
    }

    private void place(List<Row> rows) {
        double y = 0;
        for (Row row : rows) {
            double x = -row.width() / 2;
            for (int piece : row.pieces()) {
                Extent extent = extents.get(piece);
                move(pieces.get(piece), x + GAP / 2 - extent.left(),
                        y + row.height() / 2 - extent.top() - extent.height() / 2);
                x += extent.width() + GAP;
            }
            y += row.height();
        }
    }

    private static void move(Cloud cloud, double dx, double dy) {
        for (int i = 0; i < cloud.nodes(); i++) {
            cloud.x[i] += dx;
            cloud.y[i] += dy;
        }
    }

    /// The angle by which a piece is turned to fit into the smallest room of the given shape.
    private double best(Cloud piece) {
        double best = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ANGLES; i++) {
            double angle = StrictMath.PI * i / ANGLES;
            double size = turnedSize(piece, angle);
            if (size < least - 1e-9) {
                least = size;
                best = angle;
            }
        }
        return best;
    }

    private double turnedSize(Cloud piece, double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double foot = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < piece.nodes(); i++) {
            double across = piece.x[i] * cos - piece.y[i] * sin;
            double down = piece.x[i] * sin + piece.y[i] * cos;
            left = Math.min(left, across);
            right = Math.max(right, across);
            top = Math.min(top, down);
            foot = Math.max(foot, down);
        }
        return Math.max((right - left) / shape, foot - top);
    }
}

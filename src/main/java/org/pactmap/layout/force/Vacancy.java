package org.pactmap.layout.force;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.pactmap.picture.Box;

/// Finds a free place for each node that overlaps another: the larger nodes are settled first, and one that finds its
/// place taken looks around it, ring by ring.
final class Vacancy {

    /// How far two places lie apart that are tried.
    private static final double STEP = 4;
    private static final double SQUARE = 32;

    private final Cloud cloud;
    private final double[] halfWidth;
    private final double[] halfHeight;
    private final boolean[] still;
    private final Box room;
    private final int columns;
    private final List<List<Integer>> squares = new ArrayList<>();

    Vacancy(Cloud cloud, double[] halfWidth, double[] halfHeight, boolean[] still, Box room) {
        this.cloud = cloud;
        this.halfWidth = halfWidth;
        this.halfHeight = halfHeight;
        this.still = still;
        this.room = room;
        columns = (int) (room.width() / SQUARE) + 1;
        int rows = (int) (room.height() / SQUARE) + 1;
        for (int i = 0; i < columns * rows; i++) {
            squares.add(new ArrayList<>());
        }
    }

    void resettle() {
        IntStream.range(0, cloud.nodes()).boxed()
                .sorted(Comparator.comparing((Integer node) -> !still[node])
                        .thenComparingDouble(node -> -halfWidth[node] * halfHeight[node]))
                .forEach(this::settle);
    }

    private void settle(int node) {
        double x = cloud.x[node];
        double y = cloud.y[node];
        int rings = (int) (Math.max(room.width(), room.height()) / STEP);
        boolean settled = still[node] || isFree(node, x, y);
        for (int ring = 1; ring <= rings && !settled; ring++) {
            int places = 8 * ring;
            for (int i = 0; i < places && !settled; i++) {
                double angle = 2 * StrictMath.PI * i / places;
                double atX = x + ring * STEP * StrictMath.cos(angle);
                double atY = y + ring * STEP * StrictMath.sin(angle);
                if (isFree(node, atX, atY)) {
                    cloud.x[node] = atX;
                    cloud.y[node] = atY;
                    settled = true;
                }
            }
        }
        touched(node, cloud.x[node], cloud.y[node]).forEach(square -> squares.get(square).add(node));
    }

    private boolean isFree(int node, double x, double y) {
        return x - halfWidth[node] >= room.x() && x + halfWidth[node] <= room.right()
                && y - halfHeight[node] >= room.y() && y + halfHeight[node] <= room.bottom()
                && touched(node, x, y).noneMatch(square -> squares.get(square).stream()
                        .anyMatch(other -> overlap(node, x, y, other)));
    }

    private boolean overlap(int node, double x, double y, int other) {
        return Math.abs(x - cloud.x[other]) < halfWidth[node] + halfWidth[other]
                && Math.abs(y - cloud.y[other]) < halfHeight[node] + halfHeight[other];
    }

    /// The squares of the room that a node would touch.
    private IntStream touched(int node, double x, double y) {
        int left = column(x - halfWidth[node] - room.x());
        int right = column(x + halfWidth[node] - room.x());
        int top = row(y - halfHeight[node] - room.y());
        int foot = row(y + halfHeight[node] - room.y());
        return IntStream.rangeClosed(top, foot).flatMap(row -> IntStream.rangeClosed(left, right)
                .map(column -> row * columns + column));
    }

    private int column(double across) {
        return Math.clamp((long) (across / SQUARE), 0, columns - 1);
    }

    private int row(double down) {
        return Math.clamp((long) (down / SQUARE), 0, squares.size() / columns - 1);
    }
}

package org.pactmap.layout.force;

import java.util.Arrays;
import java.util.List;
import org.pactmap.layout.force.Field.Symbol;
import org.pactmap.picture.Box;

/// Moves nodes apart until none lies over another, each as little as it takes.
///
/// Two that overlap are pushed apart the shorter way, the larger by less, round by round; one that still finds no room goes to
/// the nearest place that is free. Nodes that stay where they are may overlap each other: someone put them there.
///
/// - **Units.** Points of the page.
final class Separation {

    private static final int ROUNDS = 150;
    /// How finely left edges are told apart, per point.
    private static final double FINE = 1000;

    private final Cloud cloud;
    /// How far the middle of a node and its name together lies from the middle of the node.
    private final double[] shift;
    private final double[] halfWidth;
    private final double[] halfHeight;
    private final boolean[] still;
    private final Box room;
    /// The nodes from left to right: the left edge, and then the number.
    private final long[] order;

    /// @param sides on which side of each node its name lies: 1 for the right, -1 for the left
    /// @param still whether each node stays where it is
    Separation(Cloud cloud, List<Symbol> symbols, int[] sides, List<Boolean> still, Box room) {
        this.cloud = cloud;
        this.shift = new double[symbols.size()];
        for (int i = 0; i < shift.length; i++) {
            shift[i] = sides[i] * symbols.get(i).name() / 2;
        }
        this.halfWidth = symbols.stream().mapToDouble(symbol -> (symbol.width() + symbol.name()) / 2).toArray();
        this.halfHeight = symbols.stream().mapToDouble(symbol -> symbol.height() / 2).toArray();
        this.still = new boolean[symbols.size()];
        for (int i = 0; i < symbols.size(); i++) {
            this.still[i] = still.get(i);
        }
        this.room = room;
        order = new long[cloud.nodes()];
    }

    void separate(Course.Stretch course) {
        shift(1);
        part(course);
        shift(-1);
    }

    private void shift(int by) {
        for (int i = 0; i < shift.length; i++) {
            cloud.x[i] += by * shift[i];
        }
    }

    private void part(Course.Stretch course) {
        keepInside();
        for (int round = 0; round < ROUNDS && !course.stopped(); round++) {
            if (!push()) {
                return;
            }
            keepInside();
            course.reached((double) round / ROUNDS);
        }
        if (!course.stopped()) {
            new Vacancy(cloud, halfWidth, halfHeight, still, room).resettle();
        }
    }

    private void keepInside() {
        for (int i = 0; i < cloud.nodes(); i++) {
            if (!still[i]) {
                cloud.x[i] = within(cloud.x[i], room.x() + halfWidth[i], room.right() - halfWidth[i]);
                cloud.y[i] = within(cloud.y[i], room.y() + halfHeight[i], room.bottom() - halfHeight[i]);
            }
        }
    }

    private static double within(double value, double least, double most) {
        return least > most ? (least + most) / 2 : Math.clamp(value, least, most);
    }

    /// One round from left to right; whether anything overlapped.
    private boolean push() {
        for (int i = 0; i < order.length; i++) {
            order[i] = (long) ((left(i) - room.x()) * FINE) << 32 | i;
        }
        Arrays.sort(order);
        boolean overlapped = false;
        for (int i = 0; i < order.length; i++) {
            int one = (int) order[i];
            double right = cloud.x[one] + halfWidth[one];
            for (int k = i + 1; k < order.length && left((int) order[k]) < right; k++) {
                overlapped |= push(one, (int) order[k]);
            }
        }
        return overlapped;
    }

    private double left(int node) {
        return cloud.x[node] - halfWidth[node];
    }

    private boolean push(int one, int other) {
        double dx = cloud.x[other] - cloud.x[one];
        double dy = cloud.y[other] - cloud.y[one];
        double across = halfWidth[one] + halfWidth[other] - Math.abs(dx);
        double down = halfHeight[one] + halfHeight[other] - Math.abs(dy);
        if (across <= 0 || down <= 0 || still[one] && still[other]) {
            return false;
        }
        double by = Math.min(across, down) + 0.02;
        if (across < down) {
            move(cloud.x, one, other, dx < 0 ? -by : by);
        } else {
            move(cloud.y, one, other, dy < 0 || dy == 0 && one > other ? -by : by);
        }
        return true;
    }

    /// Moves the larger of two by less.
    private void move(double[] places, int one, int other, double by) {
        double first = halfWidth[one] * halfHeight[one];
        double second = halfWidth[other] * halfHeight[other];
        double share = still[one] ? 0 : still[other] ? 1 : second / (first + second);
        places[one] -= share * by;
        places[other] += (1 - share) * by;
    }
}

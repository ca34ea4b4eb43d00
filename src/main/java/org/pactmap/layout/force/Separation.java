package org.pactmap.layout.force;

import java.util.Arrays;
import org.pactmap.picture.Box;

/// Moves nodes apart until none lies over another, each as little as it takes.
///
/// Two that overlap are pushed apart the shorter way, half each, round by round; one that still finds no room goes to
/// the nearest place that is free. Nodes that stay where they are may overlap each other: someone put them there.
///
/// - **Units.** Points of the page.
final class Separation {

    private static final int ROUNDS = 150;
    /// How finely left edges are told apart, per point.
    private static final double FINE = 1000;

    private final Cloud cloud;
    private final double[] halfWidth;
    private final double[] halfHeight;
    private final boolean[] still;
    private final Box room;
    /// The nodes from left to right: the left edge, and then the number.
    private final long[] order;

    /// @param halfWidth of each node, with what stays free around it
    Separation(Cloud cloud, double[] halfWidth, double[] halfHeight, boolean[] still, Box room) {
        this.cloud = cloud;
        this.halfWidth = halfWidth;
        this.halfHeight = halfHeight;
        this.still = still;
        this.room = room;
        order = new long[cloud.nodes()];
    }

    void separate(Course.Stretch course) {
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
        double share = still[one] || still[other] ? 1 : 0.5;
        double ahead = share * (Math.min(across, down) + 0.02);
        if (across < down) {
            move(cloud.x, one, other, dx < 0 ? -ahead : ahead);
        } else {
            move(cloud.y, one, other, dy < 0 || dy == 0 && one > other ? -ahead : ahead);
        }
        return true;
    }

    private void move(double[] places, int one, int other, double by) {
        places[one] -= still[one] ? 0 : by;
        places[other] += still[other] ? 0 : by;
    }
}

package org.pactmap.layout.force;

import java.util.Arrays;

/// How long the shortest way is between each two nodes of a web that hangs together.
final class Ways {

    private final int nodes;
    private final float[] lengths;
    private float longest;

    private Ways(int nodes) {
        this.nodes = nodes;
        lengths = new float[nodes * nodes];
    }

    /// Where each tie is as long as any other, by a walk in breadth from each node; unfinished if the course was
    /// stopped.
    static Ways byTies(Web web, Course.Stretch course) {
        var ways = new Ways(web.nodes());
        int[] row = new int[web.nodes()];
        int[] queue = new int[web.nodes()];
        for (int node = 0; node < web.nodes() && !course.stopped(); node++) {
            walk(web, node, row, queue);
            for (int other = 0; other < row.length; other++) {
                ways.set(node, other, row[other]);
            }
            course.reached((double) node / web.nodes());
        }
        return ways;
    }

    /// Where a tie is longer by the room that its two nodes take.
    ///
    /// - **Source.** Moore 1959, The Shortest Path through a Maze: nodes whose way became shorter are looked at again.
    static Ways withRoom(Web web, double[] room, Course.Stretch course) {
        var ways = new Ways(web.nodes());
        double[] row = new double[web.nodes()];
        int[] queue = new int[web.nodes() + 1];
        boolean[] waiting = new boolean[web.nodes()];
        for (int node = 0; node < web.nodes() && !course.stopped(); node++) {
            measure(web, room, node, row, queue, waiting);
            for (int other = 0; other < row.length; other++) {
                ways.set(node, other, row[other]);
            }
            course.reached((double) node / web.nodes());
        }
        return ways;
    }

    private static void measure(Web web, double[] room, int from, double[] row, int[] queue, boolean[] waiting) {
        Arrays.fill(row, Double.POSITIVE_INFINITY);
        row[from] = 0;
        queue[0] = from;
        int head = 0;
        int tail = 1;
        while (head != tail) {
            int node = queue[head];
            head = (head + 1) % queue.length;
            waiting[node] = false;
            for (int i = web.first[node]; i < web.first[node + 1]; i++) {
                int next = web.ends[i];
                double length = row[node] + 1 + room[node] + room[next];
                if (length < row[next]) {
                    row[next] = length;
                    if (!waiting[next]) {
                        waiting[next] = true;
                        queue[tail] = next;
                        tail = (tail + 1) % queue.length;
                    }
                }
            }
        }
    }

    /// Fills `row` with the number of ties on the way from one node; -1 where there is no way.
    static void walk(Web web, int from, int[] row, int[] queue) {
        Arrays.fill(row, -1);
        row[from] = 0;
        queue[0] = from;
        int filled = 1;
        for (int at = 0; at < filled; at++) {
            int node = queue[at];
            for (int i = web.first[node]; i < web.first[node + 1]; i++) {
                int next = web.ends[i];
                if (row[next] < 0) {
                    row[next] = row[node] + 1;
                    queue[filled++] = next;
                }
            }
        }
    }

    private void set(int from, int to, double length) {
        lengths[from * nodes + to] = (float) length;
        longest = Math.max(longest, (float) length);
    }

    double between(int one, int other) {
        return lengths[one * nodes + other];
    }

    double longest() {
        return longest;
    }
}

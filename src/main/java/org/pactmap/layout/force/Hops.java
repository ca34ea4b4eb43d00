package org.pactmap.layout.force;

import java.util.Arrays;

/// How many ties lie between each two nodes of a web that hangs together, on the shortest way.
final class Hops {

    private final int nodes;
    private final short[] count;
    private int most;

    private Hops(int nodes) {
        this.nodes = nodes;
        count = new short[nodes * nodes];
    }

    /// By a walk in breadth from each node; unfinished if the course was stopped.
    static Hops in(Web web, Course.Stretch course) {
        var hops = new Hops(web.nodes());
        int[] row = new int[web.nodes()];
        int[] queue = new int[web.nodes()];
        for (int node = 0; node < web.nodes() && !course.stopped(); node++) {
            hops.most = Math.max(hops.most, walk(web, node, row, queue));
            for (int other = 0; other < row.length; other++) {
                hops.count[node * row.length + other] = (short) row[other];
            }
            course.reached((double) node / web.nodes());
        }
        return hops;
    }

    /// Fills `row` with the ways from one node, and tells the longest of them.
    static int walk(Web web, int from, int[] row, int[] queue) {
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
        return row[queue[filled - 1]];
    }

    int between(int one, int other) {
        return count[one * nodes + other];
    }

    int most() {
        return most;
    }
}

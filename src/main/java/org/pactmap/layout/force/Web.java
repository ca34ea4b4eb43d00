package org.pactmap.layout.force;

import java.util.Arrays;

/// Which of the nodes 0, 1, 2... are tied to which, as flat arrays.
///
/// A pair is tied once, however many ties it has, and no node is tied to itself.
final class Web {

    /// Where the neighbours of each node start in `ends`; one more than there are nodes.
    final int[] first;
    /// The neighbours of all nodes, those of each in ascending order.
    final int[] ends;

    private Web(int[] first, int[] ends) {
        this.first = first;
        this.ends = ends;
    }

    /// @param from one end of each tie, and `to` the other
    static Web of(int nodes, int[] from, int[] to) {
        int[] first = new int[nodes + 1];
        for (int i = 0; i < from.length; i++) {
            if (from[i] != to[i]) {
                first[from[i] + 1]++;
                first[to[i] + 1]++;
            }
        }
        for (int node = 0; node < nodes; node++) {
            first[node + 1] += first[node];
        }
        int[] ends = new int[first[nodes]];
        int[] at = Arrays.copyOf(first, nodes);
        for (int i = 0; i < from.length; i++) {
            if (from[i] != to[i]) {
                ends[at[from[i]]++] = to[i];
                ends[at[to[i]]++] = from[i];
            }
        }
        return once(first, ends);
    }

    private static Web once(int[] first, int[] ends) {
        int kept = 0;
        int start = 0;
        for (int node = 0; node + 1 < first.length; node++) {
            int end = first[node + 1];
            Arrays.sort(ends, start, end);
            int before = kept;
            for (int i = start; i < end; i++) {
                if (kept == before || ends[kept - 1] != ends[i]) {
                    ends[kept++] = ends[i];
                }
            }
            first[node + 1] = kept;
            start = end;
        }
        return new Web(first, Arrays.copyOf(ends, kept));
    }

    int nodes() {
        return first.length - 1;
    }

    int degree(int node) {
        return first[node + 1] - first[node];
    }

    /// Where in `ends` the second of two stands that are tied.
    int at(int node, int neighbour) {
        return Arrays.binarySearch(ends, first[node], first[node + 1], neighbour);
    }

    /// The nodes that hang together, each group in the order in which a walk in breadth comes to them; groups by
    /// their first node.
    int[][] pieces() {
        int[] order = new int[nodes()];
        boolean[] seen = new boolean[nodes()];
        int[] ends = new int[nodes() + 1];
        int count = 0;
        int reached = 0;
        for (int node = 0; node < nodes(); node++) {
            if (!seen[node]) {
                seen[node] = true;
                order[reached++] = node;
                reached = walk(order, reached, seen);
                ends[++count] = reached;
            }
        }
        int[][] pieces = new int[count][];
        for (int i = 0; i < count; i++) {
            pieces[i] = Arrays.copyOfRange(order, ends[i], ends[i + 1]);
        }
        return pieces;
    }

    private int walk(int[] order, int reached, boolean[] seen) {
        int filled = reached;
        for (int at = reached - 1; at < filled; at++) {
            for (int i = first[order[at]]; i < first[order[at] + 1]; i++) {
                if (!seen[ends[i]]) {
                    seen[ends[i]] = true;
                    order[filled++] = ends[i];
                }
            }
        }
        return filled;
    }

    /// The ties of nodes that hang together, numbered anew in the order in which they are given.
    ///
    /// @param numbers room for a number of each node of this web
    Web within(int[] some, int[] numbers) {
        for (int i = 0; i < some.length; i++) {
            numbers[some[i]] = i;
        }
        int[] start = new int[some.length + 1];
        for (int i = 0; i < some.length; i++) {
            start[i + 1] = start[i] + degree(some[i]);
        }
        int[] inside = new int[start[some.length]];
        for (int i = 0; i < some.length; i++) {
            for (int k = 0; k < degree(some[i]); k++) {
                inside[start[i] + k] = numbers[ends[first[some[i]] + k]];
            }
            Arrays.sort(inside, start[i], start[i + 1]);
        }
        return new Web(start, inside);
    }
}

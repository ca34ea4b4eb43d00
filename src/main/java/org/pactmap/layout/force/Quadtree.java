package org.pactmap.layout.force;

import java.util.Arrays;

/// Nodes sorted so that those near each other stand together, and cells over them, each of which knows where the
/// nodes in it lie as a whole. Cells stand in flat arrays, each right before its parts; it can be filled again.
///
/// - **Source.** Order along the curve: Morton 1966, A Computer Oriented Geodetic Data Base; cells as stretches of it:
///   Warren, Salmon 1993, A Parallel Hashed Oct-Tree N-Body Algorithm.
final class Quadtree {

    private static final int LEAF = 12;
    private static final int BITS = 16;
    private static final double STEPS = (1 << BITS) - 1;

    /// The sorted nodes: their numbers, places and masses.
    final int[] node;
    final double[] x;
    final double[] y;
    final double[] mass;

    private final long[] keys;
    private int cells;

    /// Of each cell: its stretch of the sorted nodes, the first cell that is no part of it, its sum and its middle.
    int[] start = new int[256];
    int[] end = new int[256];
    int[] after = new int[256];
    double[] weight = new double[256];
    double[] middleX = new double[256];
    double[] middleY = new double[256];
    /// The edges of the nodes in it.
    private double[] left = new double[256];
    private double[] right = new double[256];
    private double[] top = new double[256];
    private double[] foot = new double[256];

    Quadtree(int nodes) {
        node = new int[nodes];
        x = new double[nodes];
        y = new double[nodes];
        mass = new double[nodes];
        keys = new long[nodes];
    }

    int cells() {
        return cells;
    }

    boolean isLeaf(int cell) {
        return after[cell] == cell + 1;
    }

    /// The longer side of the box around the nodes of a cell.
    double width(int cell) {
        return Math.max(right[cell] - left[cell], foot[cell] - top[cell]);
    }

    double centreX(int cell) {
        return (left[cell] + right[cell]) / 2;
    }

    double centreY(int cell) {
        return (top[cell] + foot[cell]) / 2;
    }

    void fill(Cloud cloud, double[] masses) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < node.length; i++) {
            low = Math.min(low, Math.min(cloud.x[i], cloud.y[i]));
            high = Math.max(high, Math.max(cloud.x[i], cloud.y[i]));
        }
        double scale = high > low ? STEPS / (high - low) : 0;
        for (int i = 0; i < node.length; i++) {
            long across = (long) ((cloud.x[i] - low) * scale);
            long down = (long) ((cloud.y[i] - low) * scale);
            keys[i] = (spread(across) | spread(down) << 1) << 31 | i;
        }
        Arrays.sort(keys);
        for (int i = 0; i < node.length; i++) {
            node[i] = (int) (keys[i] & Integer.MAX_VALUE);
            x[i] = cloud.x[node[i]];
            y[i] = cloud.y[node[i]];
            mass[i] = masses[node[i]];
        }
        cells = 0;
        cell(0, node.length, BITS);
    }

    /// The lower 16 bits with a zero before each.
    private static long spread(long value) {
        long bits = (value | value << 8) & 0x00FF00FFL;
        bits = (bits | bits << 4) & 0x0F0F0F0FL;
        bits = (bits | bits << 2) & 0x33333333L;
        return (bits | bits << 1) & 0x55555555L;
    }

    private void cell(int from, int to, int level) {
        int cell = cells++;
        if (cell == start.length) {
            grow();
        }
        start[cell] = from;
        end[cell] = to;
        weight[cell] = 0;
        middleX[cell] = 0;
        middleY[cell] = 0;
        left[cell] = top[cell] = Double.POSITIVE_INFINITY;
        right[cell] = foot[cell] = Double.NEGATIVE_INFINITY;
        if (to - from <= LEAF || level == 0) {
            for (int i = from; i < to; i++) {
                add(cell, mass[i], x[i], y[i]);
                widen(cell, x[i], x[i], y[i], y[i]);
            }
        } else {
            int shift = 31 + 2 * (level - 1);
            int begin = from;
            for (int quarter = 0; quarter < 4; quarter++) {
                int stop = begin;
                while (stop < to && (keys[stop] >>> shift & 3) == quarter) {
                    stop++;
                }
                if (stop > begin) {
                    int part = cells;
                    cell(begin, stop, level - 1);
                    add(cell, weight[part], middleX[part], middleY[part]);
                    widen(cell, left[part], right[part], top[part], foot[part]);
                }
                begin = stop;
            }
        }
        middleX[cell] /= weight[cell];
        middleY[cell] /= weight[cell];
        after[cell] = cells;
    }

    private void add(int cell, double heavy, double atX, double atY) {
        weight[cell] += heavy;
        middleX[cell] += heavy * atX;
        middleY[cell] += heavy * atY;
    }

    private void widen(int cell, double fromX, double toX, double fromY, double toY) {
        left[cell] = Math.min(left[cell], fromX);
        right[cell] = Math.max(right[cell], toX);
        top[cell] = Math.min(top[cell], fromY);
        foot[cell] = Math.max(foot[cell], toY);
    }

    private void grow() {
        int room = 2 * start.length;
        start = Arrays.copyOf(start, room);
        end = Arrays.copyOf(end, room);
        after = Arrays.copyOf(after, room);
        weight = Arrays.copyOf(weight, room);
        middleX = Arrays.copyOf(middleX, room);
        middleY = Arrays.copyOf(middleY, room);
        left = Arrays.copyOf(left, room);
        right = Arrays.copyOf(right, room);
        top = Arrays.copyOf(top, room);
        foot = Arrays.copyOf(foot, room);
    }
}

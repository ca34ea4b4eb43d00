package org.pactmap.layout.force;

import java.util.Arrays;

/// How all nodes push each other apart: each pushes with its mass over the distance.
///
/// Nodes far away push as one from their common middle; the nodes of a leaf are near each other and share one list of
/// all that pushes them.
///
/// - **Error.** A cell pushes as one if it is narrower than [#OPENING] times its distance from the leaf's edge.
/// - **Source.** Barnes, Hut 1986, A hierarchical O(N log N) force-calculation algorithm; one list for a leaf: Barnes
///   1990, A modified tree code.
final class Repulsion {

    private static final double OPENING = 1;

    /// Two nodes in one place push each other as if they lay this far apart, in lengths of a tie, squared.
    private static final double NEAREST = 1e-6;

    private final Quadtree tree;
    private double[] listX = new double[1024];
    private double[] listY = new double[1024];
    private double[] listMass = new double[1024];
    private int listed;

    Repulsion(int nodes) {
        tree = new Quadtree(nodes);
    }

    /// Writes the push on each node, where the others lie as in the cloud.
    void push(Cloud cloud, double[] mass, double strength, double[] pushX, double[] pushY) {
        tree.fill(cloud, mass);
        for (int cell = 0; cell < tree.cells(); cell++) {
            if (tree.isLeaf(cell)) {
                list(cell);
                for (int i = tree.start[cell]; i < tree.end[cell]; i++) {
                    push(i, strength, pushX, pushY);
                }
            }
        }
    }

    private void push(int i, double strength, double[] pushX, double[] pushY) {
        double x = tree.x[i];
        double y = tree.y[i];
        double sumX = 0;
        double sumY = 0;
        for (int k = 0; k < listed; k++) {
            double dx = x - listX[k];
            double dy = y - listY[k];
            double part = listMass[k] / (dx * dx + dy * dy + NEAREST);
            sumX += part * dx;
            sumY += part * dy;
        }
        pushX[tree.node[i]] = strength * sumX;
        pushY[tree.node[i]] = strength * sumY;
    }

    private void list(int leaf) {
        double x = tree.centreX(leaf);
        double y = tree.centreY(leaf);
        double reach = tree.width(leaf) * 0.7072;
        listed = 0;
        int cell = 0;
        while (cell < tree.cells()) {
            double dx = x - tree.middleX[cell];
            double dy = y - tree.middleY[cell];
            double open = tree.width(cell) / OPENING + reach;
            if (dx * dx + dy * dy > open * open) {
                room(1);
                listX[listed] = tree.middleX[cell];
                listY[listed] = tree.middleY[cell];
                listMass[listed++] = tree.weight[cell];
                cell = tree.after[cell];
            } else if (tree.isLeaf(cell)) {
                int count = tree.end[cell] - tree.start[cell];
                room(count);
                System.arraycopy(tree.x, tree.start[cell], listX, listed, count);
                System.arraycopy(tree.y, tree.start[cell], listY, listed, count);
                System.arraycopy(tree.mass, tree.start[cell], listMass, listed, count);
                listed += count;
                cell = tree.after[cell];
            } else {
                cell++;
            }
        }
    }

    private void room(int more) {
        if (listed + more > listX.length) {
            int length = Math.max(listed + more, 2 * listX.length);
            listX = Arrays.copyOf(listX, length);
            listY = Arrays.copyOf(listY, length);
            listMass = Arrays.copyOf(listMass, length);
        }
    }
}

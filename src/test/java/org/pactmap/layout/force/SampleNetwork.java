package org.pactmap.layout.force;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Networks whose right shape is known, and large ones made by chance, the same on every run.
///
/// @param from one end of each tie, and `to` the other
public record SampleNetwork(int nodes, List<Integer> from, List<Integer> to) {

    public static SampleNetwork path(int nodes) {
        var network = new SampleNetwork(nodes, new ArrayList<>(), new ArrayList<>());
        for (int i = 1; i < nodes; i++) {
            network.tie(i - 1, i);
        }
        return network;
    }

    public static SampleNetwork star(int leaves) {
        var network = new SampleNetwork(leaves + 1, new ArrayList<>(), new ArrayList<>());
        for (int i = 1; i <= leaves; i++) {
            network.tie(0, i);
        }
        return network;
    }

    /// A net of squares.
    public static SampleNetwork grid(int columns, int rows) {
        var network = new SampleNetwork(columns * rows, new ArrayList<>(), new ArrayList<>());
        for (int i = 0; i < columns * rows; i++) {
            if ((i + 1) % columns != 0) {
                network.tie(i, i + 1);
            }
            if (i + columns < columns * rows) {
                network.tie(i, i + columns);
            }
        }
        return network;
    }

    /// Groups of fifty in which each hangs on an earlier one, with ties by chance of which nine in ten stay in the
    /// group: what networks of agreements are like.
    public static SampleNetwork planted(int nodes, int ties) {
        var network = new SampleNetwork(nodes, new ArrayList<>(), new ArrayList<>());
        var chance = new Chance(7);
        for (int i = 1; i < nodes; i++) {
            int group = i / 50 * 50;
            network.tie(i, i > group ? group + chance.below(i - group) : chance.below(i));
        }
        for (int i = nodes - 1; i < ties; i++) {
            int one = chance.below(nodes);
            int group = one / 50 * 50;
            boolean inside = chance.below(10) > 0;
            network.tie(one, inside ? Math.min(nodes - 1, group + chance.below(50)) : chance.below(nodes));
        }
        return network;
    }

    /// This one and another, tied by nothing.
    public SampleNetwork beside(SampleNetwork other) {
        var network = new SampleNetwork(nodes + other.nodes, new ArrayList<>(from), new ArrayList<>(to));
        for (int i = 0; i < other.from.size(); i++) {
            network.tie(nodes + other.from.get(i), nodes + other.to.get(i));
        }
        return network;
    }

    private void tie(int one, int other) {
        from.add(one);
        to.add(other);
    }

    public int[] starts() {
        return from.stream().mapToInt(Integer::intValue).toArray();
    }

    public int[] ends() {
        return to.stream().mapToInt(Integer::intValue).toArray();
    }

    @Override
    public String toString() {
        return nodes + " nodes and " + from.size() + " ties";
    }

    Web web() {
        return Web.of(nodes, starts(), ends());
    }

    /// The normalized stress of places for its nodes.
    ///
    /// @param x of each node
    public double stress(double[] x, double[] y) {
        var cloud = new Cloud(nodes);
        System.arraycopy(x, 0, cloud.x, 0, nodes);
        System.arraycopy(y, 0, cloud.y, 0, nodes);
        return NormalizedStress.of(web(), cloud);
    }

    /// How the longest tie compares to the shortest.
    public double unevenness(double[] x, double[] y) {
        double[] lengths = new double[from.size()];
        for (int i = 0; i < lengths.length; i++) {
            lengths[i] = Math.hypot(x[from.get(i)] - x[to.get(i)], y[from.get(i)] - y[to.get(i)]);
        }
        return Arrays.stream(lengths).max().orElse(1) / Arrays.stream(lengths).min().orElse(1);
    }
}

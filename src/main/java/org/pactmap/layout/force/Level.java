package org.pactmap.layout.force;

import java.util.Arrays;

/// A web in which each node stands for one or more nodes of a finer one.
///
/// @param web which of them are tied
/// @param weight of each tie, in the order of the web's ends: how many ties of the finest web it stands for
/// @param mass of each node: how many nodes of the finest web it stands for
record Level(Web web, double[] weight, double[] mass) {

    static Level finest(Web web) {
        double[] weight = new double[web.ends.length];
        double[] mass = new double[web.nodes()];
        Arrays.fill(weight, 1);
        Arrays.fill(mass, 1);
        return new Level(web, weight, mass);
    }

    /// For each node the number of the node that stands for it on the next coarser level.
    ///
    /// Nodes are paired with the neighbour to which they are tied most for how much the two stand for; one whose
    /// neighbours all have a pair joins the lightest of these.
    ///
    /// - **Source.** Walshaw 2003, A Multilevel Algorithm for Force-Directed Graph-Drawing; weight over mass: Meyerhenke,
    ///   Nöllenburg, Schulz 2018, Drawing Large Graphs by Multilevel Maxent-Stress Optimization.
    int[] groups(Chance chance) {
        int nodes = web.nodes();
        int[] mate = new int[nodes];
        Arrays.fill(mate, -1);
        for (int node : chance.order(nodes)) {
            if (mate[node] < 0) {
                int best = partner(node, mate);
                if (best >= 0) {
                    mate[node] = best;
                    mate[best] = node;
                }
            }
        }
        return numbered(mate);
    }

    private int partner(int node, int[] mate) {
        int best = -1;
        double most = 0;
        for (int i = web.first[node]; i < web.first[node + 1]; i++) {
            int other = web.ends[i];
            double pull = weight[i] / (mass[node] * mass[other]);
            if (mate[other] < 0 && pull > most) {
                most = pull;
                best = other;
            }
        }
        return best;
    }

    private int[] numbered(int[] mate) {
        int[] group = new int[mate.length];
        Arrays.fill(group, -1);
        int count = 0;
        for (int node = 0; node < mate.length; node++) {
            if (mate[node] >= 0 && group[node] < 0) {
                group[node] = count;
                group[mate[node]] = count++;
            }
        }
        for (int node = 0; node < mate.length; node++) {
            if (mate[node] < 0) {
                int host = lightest(node);
                group[node] = host < 0 ? count++ : group[host];
            }
        }
        return group;
    }

    /// The lightest neighbour; of a node that has a pair, or is alone, none is asked for.
    private int lightest(int node) {
        int best = -1;
        for (int i = web.first[node]; i < web.first[node + 1]; i++) {
            int other = web.ends[i];
            if (best < 0 || mass[other] < mass[best]) {
                best = other;
            }
        }
        return best;
    }

    /// The level on which each of these groups is one node.
    Level coarser(int[] group) {
        int count = Arrays.stream(group).max().orElse(-1) + 1;
        double[] masses = new double[count];
        int[] from = new int[web.ends.length];
        int[] to = new int[web.ends.length];
        int ties = 0;
        for (int node = 0; node < group.length; node++) {
            masses[group[node]] += mass[node];
            for (int i = web.first[node]; i < web.first[node + 1]; i++) {
                if (group[node] < group[web.ends[i]]) {
                    from[ties] = group[node];
                    to[ties++] = group[web.ends[i]];
                }
            }
        }
        Web coarse = Web.of(count, Arrays.copyOf(from, ties), Arrays.copyOf(to, ties));
        double[] weights = new double[coarse.ends.length];
        for (int node = 0; node < group.length; node++) {
            for (int i = web.first[node]; i < web.first[node + 1]; i++) {
                if (group[node] != group[web.ends[i]]) {
                    weights[coarse.at(group[node], group[web.ends[i]])] += weight[i];
                }
            }
        }
        return new Level(coarse, weights, masses);
    }
}

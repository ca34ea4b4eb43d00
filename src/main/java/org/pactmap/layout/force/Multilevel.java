package org.pactmap.layout.force;

import java.util.ArrayList;
import java.util.List;

/// Lays out a large web that hangs together: first a coarse one, in which each node stands for many, then finer and
/// finer ones, each from where the coarser left its nodes.
///
/// - **Source.** Walshaw 2003, A Multilevel Algorithm for Force-Directed Graph-Drawing; Hu 2005, Efficient,
///   High-Quality Force-Directed Graph Drawing.
final class Multilevel {

    private static final int COARSEST = 200;
    /// A level that is hardly smaller than the one before is not worth its work.
    private static final double WORTH = 0.85;
    private static final int ROUNDS = 60;

    private final Chance chance;

    Multilevel(Chance chance) {
        this.chance = chance;
    }

    Cloud laidOut(Web web, Course.Stretch course) {
        var levels = new ArrayList<Level>(List.of(Level.finest(web)));
        var groups = new ArrayList<int[]>();
        while (levels.getLast().web().nodes() > COARSEST && !course.stopped()) {
            int[] group = levels.getLast().groups(chance);
            Level coarser = levels.getLast().coarser(group);
            if (coarser.web().nodes() > WORTH * levels.getLast().web().nodes()) {
                break;
            }
            levels.add(coarser);
            groups.add(group);
        }
        Cloud cloud = coarsest(levels.getLast(), course.part(0, 0.1));
        for (int i = levels.size() - 2; i >= 0 && !course.stopped(); i--) {
            cloud = finer(cloud, groups.get(i));
            double share = Math.scalb(1.0, -i);
            new Springs(levels.get(i), cloud, new boolean[cloud.nodes()]).settle(0.5, 0.01, ROUNDS,
                    course.part(0.1 + 0.9 * share / 2, 0.1 + 0.9 * share));
        }
        return cloud;
    }

    private Cloud coarsest(Level level, Course.Stretch course) {
        Cloud cloud = Cloud.strewn(level.web().nodes(), chance);
        if (cloud.nodes() <= Stress.MOST_NODES) {
            Ways ways = Ways.byTies(level.web(), course.part(0, 0.2));
            new Stress(ways, cloud, new boolean[cloud.nodes()]).settle(chance, course.part(0.2, 0.5));
        }
        new Springs(level, cloud, new boolean[cloud.nodes()]).settle(1, 0.01, 200, course.part(0.5, 1));
        return cloud;
    }

    /// Each node near where the one lies that stood for it.
    private Cloud finer(Cloud coarse, int[] group) {
        var cloud = new Cloud(group.length);
        double apart = Math.sqrt((double) group.length / coarse.nodes());
        for (int node = 0; node < group.length; node++) {
            cloud.x[node] = coarse.x[group[node]] * apart + chance.around() * 0.5;
            cloud.y[node] = coarse.y[group[node]] * apart + chance.around() * 0.5;
        }
        return cloud;
    }
}

package org.pactmap.layout.geographic;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.pactmap.layout.force.Chance;

/// Chooses one place for each of many, so that what all cost together is little: at random, to dearer places too but
/// ever less so, and so out of corners that they block for one another. The same choice on every run.
///
/// - **Source.** Kirkpatrick, Gelatt, Vecchi 1983, Optimization by Simulated Annealing; that it serves names on maps
///   best: Christensen, Marks, Shieber 1995, An Empirical Study of Algorithms for Point-Feature Label Placement.
final class Annealing {

    /// From how many seeds it starts, since each ends in a corner of its own.
    private static final int TRIES = 8;
    private static final int STEPS = 2500;
    private static final double HOTTEST = 40;
    private static final double COLDEST = 0.15;
    private static final int ROUNDS = 40;

    private final List<double[]> costs;
    private final double clash;
    private final int[] first;
    private final BitSet[] clashes;
    private final int[] choice;

    /// Whether two places can't both be taken.
    interface Clash {
        boolean between(int name, int place, int other, int otherPlace);
    }

    /// @param costs of each place of each name
    /// @param clash what it costs where two names clash
    private Annealing(List<double[]> costs, double clash, Clash rule) {
        this.costs = costs;
        this.clash = clash;
        this.first = new int[costs.size()];
        int count = 0;
        for (int name = 0; name < first.length; name++) {
            first[name] = count;
            count += costs.get(name).length;
        }
        this.clashes = new BitSet[count];
        for (int i = 0; i < count; i++) {
            clashes[i] = new BitSet(count);
        }
        this.choice = new int[costs.size()];
        for (int name = 0; name < first.length; name++) {
            for (int other = name + 1; other < first.length; other++) {
                note(name, other, rule);
            }
        }
    }

    private void note(int name, int other, Clash rule) {
        for (int place = 0; place < costs.get(name).length; place++) {
            for (int otherPlace = 0; otherPlace < costs.get(other).length; otherPlace++) {
                if (rule.between(name, place, other, otherPlace)) {
                    clashes[first[name] + place].set(first[other] + otherPlace);
                    clashes[first[other] + otherPlace].set(first[name] + place);
                }
            }
        }
    }

    /// The place of each name, in the cheapest of several tries.
    static int[] chosen(List<double[]> costs, double clash, Clash rule) {
        Annealing annealing = new Annealing(costs, clash, rule);
        int[] cheapest = annealing.tried(1);
        double least = annealing.cost();
        for (int seed = 2; seed <= TRIES; seed++) {
            int[] tried = annealing.tried(seed);
            if (annealing.cost() < least) {
                least = annealing.cost();
                cheapest = tried;
            }
        }
        return cheapest;
    }

    private int[] tried(long seed) {
        Arrays.fill(choice, 0);
        cool(seed);
        settle();
        return choice.clone();
    }

    private void cool(long seed) {
        int steps = STEPS * choice.length;
        double cooling = StrictMath.pow(COLDEST / HOTTEST, 1.0 / Math.max(1, steps));
        var chance = new Chance(seed);
        double heat = HOTTEST;
        for (int step = 0; step < steps; step++) {
            int name = chance.below(choice.length);
            int place = chance.below(costs.get(name).length);
            double dearer = cost(name, place) - cost(name, choice[name]);
            if (dearer <= 0 || chance.part() < StrictMath.exp(-dearer / heat)) {
                choice[name] = place;
            }
            heat *= cooling;
        }
    }

    /// Moves each name to its cheapest place, given the others, until none moves any more.
    private void settle() {
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (int name = 0; name < choice.length; name++) {
                for (int place = 0; place < costs.get(name).length; place++) {
                    if (cost(name, place) < cost(name, choice[name])) {
                        choice[name] = place;
                        moved = true;
                    }
                }
            }
        }
    }

    private double cost() {
        double sum = 0;
        for (int name = 0; name < choice.length; name++) {
            sum += cost(name, choice[name]);
        }
        return sum;
    }

    private double cost(int name, int place) {
        BitSet clashing = clashes[first[name] + place];
        int count = 0;
        for (int other = 0; other < choice.length; other++) {
            count += other != name && clashing.get(first[other] + choice[other]) ? 1 : 0;
        }
        return costs.get(name)[place] + clash * count;
    }
}

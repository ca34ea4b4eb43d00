package org.pactmap.layout.force;

/// Moves nodes until they lie as far apart as the way between them is long.
///
/// Pair by pair, in an order of chance, two nodes are moved towards their distance, at first wholly, then by less and
/// less, and those that are far apart the least. Each round takes the nodes in another order and pairs each with the
/// one that follows so many places later, for every number of places: so each pair has its turn once.
///
/// - **Source.** Zheng, Pawar, Goodman 2018, Graph Drawing by Stochastic Gradient Descent (steps and their schedule);
///   stress with weights d^-2: Gansner, Koren, North 2004, Graph Drawing by Stress Majorization.
final class Stress {

    /// Beyond this, each pair is too much.
    static final int MOST_NODES = 2000;

    /// As many as a small network takes in no time, and as a large one needs.
    private static final int MOST_ROUNDS = 60;
    private static final int LEAST_ROUNDS = 15;
    private static final int PAIRS = 4_000_000;

    /// What is left in the last round of the step between two that are tied.
    private static final double LAST_STEP = 0.1;

    private final Ways ways;
    private final Cloud cloud;
    private final boolean[] still;

    /// @param still the nodes that stay where they are
    Stress(Ways ways, Cloud cloud, boolean[] still) {
        this.ways = ways;
        this.cloud = cloud;
        this.still = still;
    }

    /// From any start.
    void settle(Chance chance, Course.Stretch course) {
        settle(Math.max(1, ways.longest() * ways.longest()), chance, course);
    }

    /// From a layout in which nothing had any size.
    void widen(Chance chance, Course.Stretch course) {
        settle(16, chance, course);
    }

    /// From a layout that was at rest until some nodes were moved.
    void follow(Chance chance, Course.Stretch course) {
        settle(1, chance, course);
    }

    private void settle(double firstStep, Chance chance, Course.Stretch course) {
        int pairs = Math.max(1, cloud.nodes() * cloud.nodes() / 2);
        int rounds = Math.clamp(PAIRS / pairs, LEAST_ROUNDS, MOST_ROUNDS);
        double decay = StrictMath.log(firstStep / LAST_STEP) / (rounds - 1);
        for (int round = 0; round < rounds && !course.stopped(); round++) {
            round(firstStep * StrictMath.exp(-decay * round), chance, course);
            course.reached((round + 1.0) / rounds);
        }
    }

    private void round(double step, Chance chance, Course.Stretch course) {
        int nodes = cloud.nodes();
        int[] order = chance.order(nodes);
        int[] places = chance.order(nodes / 2);
        for (int i = 0; i < places.length && !course.stopped(); i++) {
            int place = places[i] + 1;
            int pairs = 2 * place == nodes ? place : nodes;
            for (int one = 0; one < pairs; one++) {
                int other = one + place;
                move(order[one], order[other < nodes ? other : other - nodes], step);
            }
        }
    }

    private void move(int one, int other, double step) {
        if (still[one] && still[other]) {
            return;
        }
        double wanted = ways.between(one, other);
        double part = Math.min(1, step / (wanted * wanted));
        double dx = cloud.x[one] - cloud.x[other];
        double dy = cloud.y[one] - cloud.y[other];
        double apart = Math.sqrt(dx * dx + dy * dy);
        if (apart == 0) {
            dx = 1e-3;
            apart = dx;
        }
        double by = part * (apart - wanted) / apart;
        double share = still[one] || still[other] ? 1 : 0.5;
        if (!still[one]) {
            cloud.x[one] -= share * by * dx;
            cloud.y[one] -= share * by * dy;
        }
        if (!still[other]) {
            cloud.x[other] += share * by * dx;
            cloud.y[other] += share * by * dy;
        }
    }
}

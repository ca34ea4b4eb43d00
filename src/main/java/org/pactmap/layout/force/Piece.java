package org.pactmap.layout.force;

import java.util.Optional;

/// A part of a network that hangs together, while it is laid out.
///
/// @param nodes the numbers of its nodes in the whole network
/// @param ways between its nodes, where there are not too many of them
/// @param cloud where they lie, in lengths of a tie
record Piece(int[] nodes, Web web, Optional<Ways> ways, Cloud cloud) {

    /// From how many steps of all walks in breadth on the exact way is too long.
    private static final long MOST_STEPS = 200_000_000;

    private static final int MOST_WIDENED = 400;
    private static final int FOLLOWING_ROUNDS = 40;

    static Piece laidOut(int[] nodes, Web web, Chance chance, Course.Stretch course) {
        if (!isSmall(web)) {
            return new Piece(nodes, web, Optional.empty(), new Multilevel(chance).laidOut(web, course));
        }
        Cloud cloud = Cloud.strewn(nodes.length, chance);
        Ways ways = Ways.byTies(web, course.part(0, 0.3));
        new Stress(ways, cloud, new boolean[nodes.length]).settle(chance, course.part(0.3, 1));
        return new Piece(nodes, web, Optional.of(ways), cloud);
    }

    /// With room for what is large; among very many nodes all are small and have enough.
    ///
    /// @param room that each node takes, as the radius of a circle in lengths of a tie
    Piece widened(double[] room, Chance chance, Course.Stretch course) {
        if (nodes.length > MOST_WIDENED) {
            return this;
        }
        Ways wider = Ways.withRoom(web, room, course.part(0, 0.3));
        new Stress(wider, cloud, new boolean[nodes.length]).widen(chance, course.part(0.3, 1));
        return new Piece(nodes, web, Optional.of(wider), cloud);
    }

    /// Leads those that are tied to what has been put elsewhere after it; all others stay where they were, so that who
    /// moves one thing need not look for the rest.
    ///
    /// @param put the nodes that stay where they have been put
    /// @return which nodes have followed
    boolean[] follow(boolean[] put, Chance chance, Course.Stretch course) {
        boolean[] still = new boolean[put.length];
        boolean[] led = new boolean[put.length];
        for (int node = 0; node < put.length; node++) {
            led[node] = !put[node] && isNextTo(node, put);
            still[node] = !led[node];
        }
        ways.ifPresentOrElse(known -> new Stress(known, cloud, still).follow(chance, course),
                () -> new Springs(Level.finest(web), cloud, still).settle(0.2, 0.01, FOLLOWING_ROUNDS, course));
        return led;
    }

    private boolean isNextTo(int node, boolean[] put) {
        for (int i = web.first[node]; i < web.first[node + 1]; i++) {
            if (put[web.ends[i]]) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmall(Web web) {
        return web.nodes() <= Stress.MOST_NODES
                && (long) web.nodes() * (web.nodes() + web.ends.length) <= MOST_STEPS;
    }
}

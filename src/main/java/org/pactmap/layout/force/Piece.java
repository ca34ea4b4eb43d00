package org.pactmap.layout.force;

/// A part of a network that hangs together, while it is laid out.
///
/// @param nodes the numbers of its nodes in the whole network
/// @param cloud where they lie, in lengths of a tie
record Piece(int[] nodes, Web web, Cloud cloud) {

    /// From how many steps of all walks in breadth on the exact way is too long.
    private static final long MOST_STEPS = 200_000_000;

    private static final int FOLLOWING_ROUNDS = 40;

    static Piece laidOut(int[] nodes, Web web, Chance chance, Course.Stretch course) {
        if (!isSmall(web)) {
            return new Piece(nodes, web, new Multilevel(chance).laidOut(web, course));
        }
        Cloud cloud = Cloud.strewn(nodes.length, chance);
        Hops hops = Hops.in(web, course.part(0, 0.3));
        new Stress(hops, cloud, new boolean[nodes.length], 1).settle(chance, course.part(0.3, 1));
        return new Piece(nodes, web, cloud);
    }

    /// Lays the others out anew around the nodes that stay where they have been put.
    void follow(boolean[] still, Chance chance, Course.Stretch course) {
        if (isSmall(web)) {
            Hops hops = Hops.in(web, course.part(0, 0.3));
            new Stress(hops, cloud, still, 1).follow(chance, course.part(0.3, 1));
        } else {
            new Springs(Level.finest(web), cloud, still).settle(0.2, 0.01, FOLLOWING_ROUNDS, course);
        }
    }

    private static boolean isSmall(Web web) {
        return web.nodes() <= Stress.MOST_NODES
                && (long) web.nodes() * (web.nodes() + web.ends.length) <= MOST_STEPS;
    }
}

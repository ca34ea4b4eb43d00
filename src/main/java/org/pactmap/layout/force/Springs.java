package org.pactmap.layout.force;

/// Moves nodes until ties, which pull, and nodes, which push each other apart, are in balance.
///
/// - **Source.** Hu 2005, Efficient, High-Quality Force-Directed Graph Drawing: the forces, and the step that grows
///   while all goes well and shrinks when it does not.
final class Springs {

    /// How strongly nodes push, against ties that pull by the square of their length.
    private static final double PUSH = 0.2;
    private static final double SHRINK = 0.9;
    private static final int GOES_WELL = 5;

    private final Level level;
    private final Cloud cloud;
    private final boolean[] still;
    private final Repulsion repulsion;
    private final double[] forceX;
    private final double[] forceY;

    /// @param still the nodes that stay where they are
    Springs(Level level, Cloud cloud, boolean[] still) {
        this.level = level;
        this.cloud = cloud;
        this.still = still;
        repulsion = new Repulsion(cloud.nodes());
        forceX = new double[cloud.nodes()];
        forceY = new double[cloud.nodes()];
    }

    /// @param step how far each node moves at first, in lengths of a tie
    /// @param least the step at which nothing moves any more that could be seen
    void settle(double step, double least, int most, Course.Stretch course) {
        double now = step;
        double before = Double.POSITIVE_INFINITY;
        int well = 0;
        for (int round = 0; round < most && now > least && !course.stopped(); round++) {
            repulsion.push(cloud, level.mass(), PUSH, forceX, forceY);
            pull();
            double energy = move(now);
            well = energy < before ? well + 1 : 0;
            if (energy >= before) {
                now *= SHRINK;
            } else if (well >= GOES_WELL) {
                well = 0;
                now /= SHRINK;
            }
            before = energy;
            course.reached((round + 1.0) / most);
        }
    }

    private void pull() {
        Web web = level.web();
        for (int node = 0; node < cloud.nodes(); node++) {
            double x = cloud.x[node];
            double y = cloud.y[node];
            double sumX = 0;
            double sumY = 0;
            for (int i = web.first[node]; i < web.first[node + 1]; i++) {
                double dx = cloud.x[web.ends[i]] - x;
                double dy = cloud.y[web.ends[i]] - y;
                double part = level.weight()[i] * Math.sqrt(dx * dx + dy * dy);
                sumX += part * dx;
                sumY += part * dy;
            }
            forceX[node] += sumX / level.mass()[node];
            forceY[node] += sumY / level.mass()[node];
        }
    }

    private double move(double step) {
        double energy = 0;
        for (int node = 0; node < cloud.nodes(); node++) {
            double square = forceX[node] * forceX[node] + forceY[node] * forceY[node];
            energy += square;
            if (!still[node] && square > 0) {
                double part = step / Math.sqrt(square);
                cloud.x[node] += part * forceX[node];
                cloud.y[node] += part * forceY[node];
            }
        }
        return energy;
    }
}

package org.pactmap.layout.force;

/// Where the nodes lie while they are being laid out.
final class Cloud {

    final double[] x;
    final double[] y;

    Cloud(int nodes) {
        x = new double[nodes];
        y = new double[nodes];
    }

    int nodes() {
        return x.length;
    }

    /// Nodes strewn evenly over a square that has room for them.
    static Cloud strewn(int nodes, Chance chance) {
        var cloud = new Cloud(nodes);
        double side = Math.sqrt(nodes);
        for (int i = 0; i < nodes; i++) {
            cloud.x[i] = chance.around() * side;
            cloud.y[i] = chance.around() * side;
        }
        return cloud;
    }

    Extent extent() {
        Extent extent = Extent.NOTHING;
        for (int i = 0; i < nodes(); i++) {
            extent = extent.with(x[i], y[i]);
        }
        return extent;
    }

    /// Turns all around the origin.
    void turn(double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        for (int i = 0; i < nodes(); i++) {
            double across = x[i];
            x[i] = across * cos - y[i] * sin;
            y[i] = across * sin + y[i] * cos;
        }
    }

    /// How far nodes reach.
    record Extent(double left, double top, double right, double foot) {

        static final Extent NOTHING = new Extent(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

        Extent with(double x, double y) {
            return new Extent(Math.min(left, x), Math.min(top, y), Math.max(right, x), Math.max(foot, y));
        }

        double width() {
            return right - left;
        }

        double height() {
            return foot - top;
        }
    }
}

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
        return extent(0);
    }

    /// How far the nodes would reach if all were turned by an angle around the origin.
    Extent extent(double angle) {
        double cos = StrictMath.cos(angle);
        double sin = StrictMath.sin(angle);
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double foot = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < nodes(); i++) {
            double across = x[i] * cos - y[i] * sin;
            double down = x[i] * sin + y[i] * cos;
            left = Math.min(left, across);
            right = Math.max(right, across);
            top = Math.min(top, down);
            foot = Math.max(foot, down);
        }
        return new Extent(left, top, right, foot);
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

    void move(double dx, double dy) {
        for (int i = 0; i < nodes(); i++) {
            x[i] += dx;
            y[i] += dy;
        }
    }

    /// How far nodes reach.
    record Extent(double left, double top, double right, double foot) {

        static final Extent NOTHING = new Extent(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY);

        Extent with(Extent other) {
            return new Extent(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right),
                    Math.max(foot, other.foot));
        }

        double width() {
            return right - left;
        }

        double height() {
            return foot - top;
        }
    }
}

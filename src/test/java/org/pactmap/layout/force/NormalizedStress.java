package org.pactmap.layout.force;

/// How far a layout is from one in which nodes lie as far apart as there are ties between them: 0 is perfect.
///
/// The sum of w (a |p_i - p_j| - d)^2 over all pairs that are tied by some way, over that of w d^2, with w = d^-2 and
/// the scale a that makes it least; of more than 400 nodes every so many are taken as the start of a way.
public final class NormalizedStress {

    private static final int STARTS = 400;

    private NormalizedStress() {}

    static double of(Web web, Cloud cloud) {
        int nodes = web.nodes();
        int[] row = new int[nodes];
        int[] queue = new int[nodes];
        double near = 0;
        double square = 0;
        double pairs = 0;
        for (int one = 0; one < nodes; one += Math.max(1, nodes / STARTS)) {
            Ways.walk(web, one, row, queue);
            for (int other = 0; other < nodes; other++) {
                if (row[other] > 0) {
                    double dx = cloud.x[one] - cloud.x[other];
                    double dy = cloud.y[one] - cloud.y[other];
                    double apart = Math.sqrt(dx * dx + dy * dy) / row[other];
                    near += apart;
                    square += apart * apart;
                    pairs++;
                }
            }
        }
        return pairs == 0 ? 0 : 1 - near * near / (square * pairs);
    }
}

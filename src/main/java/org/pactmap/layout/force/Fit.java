package org.pactmap.layout.force;

import java.util.List;
import org.pactmap.layout.force.Cloud.Extent;
import org.pactmap.picture.Box;

/// How lengths of a tie become points of a room.
///
/// One side may be stretched more than the other, but only so much that shapes are still known.
///
/// @param left where the origin lies
/// @param across points for the length of a tie
record Fit(double left, double across, double top, double down) {

    /// How much more one side may be stretched than the other.
    static final double MOST_STRETCHED = 1.6;

    /// What stays free at the edges, and the longest that a tie becomes in a network of a few nodes; as parts of the
    /// shorter side of the room.
    private static final double MARGIN = 0.04;
    private static final double LONGEST_TIE = 0.4;

    /// That fills a room with all of some clouds.
    static Fit of(Box room, List<Cloud> clouds) {
        Extent all = Extent.NOTHING;
        for (Cloud cloud : clouds) {
            all = all.with(cloud.extent());
        }
        Fit fit = of(room, all.width(), all.height());
        return new Fit(room.centre().x() - fit.across * (all.left() + all.right()) / 2, fit.across,
                room.centre().y() - fit.down * (all.top() + all.foot()) / 2, fit.down);
    }

    /// For what is so wide and high, in lengths of a tie.
    static Fit of(Box room, double width, double height) {
        double shorter = Math.min(room.width(), room.height());
        double across = Math.min(LONGEST_TIE * shorter,
                (room.width() - 2 * MARGIN * shorter) / Math.max(1e-9, width));
        double down = Math.min(LONGEST_TIE * shorter,
                (room.height() - 2 * MARGIN * shorter) / Math.max(1e-9, height));
        return new Fit(0, Math.min(across, down * MOST_STRETCHED), 0, Math.min(down, across * MOST_STRETCHED));
    }

    double x(double ties) {
        return left + ties * across;
    }

    double y(double ties) {
        return top + ties * down;
    }

    double across(double x) {
        return (x - left) / across;
    }

    double down(double y) {
        return (y - top) / down;
    }
}

package org.pactmap.desktop.canvas;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.pactmap.picture.Places;
import org.pactmap.picture.Spot;

/// A direction on the page, as an arrow key means it.
enum Compass {
    LEFT(-1, 0),
    RIGHT(1, 0),
    UP(0, -1),
    DOWN(0, 1);

    /// How far beside the direction something may lie, per point along it: just under 70 degrees to either side.
    private static final double BESIDE = 2.7;

    private final double dx;
    private final double dy;

    Compass(double dx, double dy) {
        this.dx = dx;
        this.dy = dy;
    }

    /// So far this way from the corner of the page.
    Spot step(double far) {
        return new Spot(dx * far, dy * far);
    }

    /// The nearest of `ids` that lies this way from `here`; what lies beside the way counts as farther.
    Optional<String> nearest(Spot here, Collection<String> ids, Places places) {
        return ids.stream().filter(id -> places.middle(id).filter(spot -> leadsTo(here, spot)).isPresent())
                .min(Comparator.comparingDouble(id -> places.middle(id).map(spot -> effort(here, spot)).orElse(0.0)));
    }

    private boolean leadsTo(Spot here, Spot there) {
        return along(here, there) > 0.5 && beside(here, there) <= BESIDE * along(here, there);
    }

    private double effort(Spot here, Spot there) {
        return along(here, there) + 2 * beside(here, there);
    }

    private double along(Spot here, Spot there) {
        return (there.x() - here.x()) * dx + (there.y() - here.y()) * dy;
    }

    private double beside(Spot here, Spot there) {
        return Math.abs((there.x() - here.x()) * dy + (there.y() - here.y()) * dx);
    }
}

package org.pactmap.layout.geographic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.pactmap.agreement.BaseMap;
import org.pactmap.agreement.Coordinates;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Box;

/// A small map of what lies far off, laid over the large one: near its edge, in the direction in which it lies, and over
/// as little of the land of others as can be.
///
/// @param region the large map
/// @param from where the direction is taken from
/// @param taken boxes that it must not lie on
record Inset(BaseMap map, Region region, Point from, List<Box> taken, Sizes sizes) {

    /// A piece of a state is fitted into an inset if it has at least this part of the area of its mainland.
    private static final double LARGE = 0.05;
    private static final double PER_RADIAN = 4;
    private static final double PER_LAND = 8;
    private static final double PER_MARK = 50;
    private static final double PER_EDGE = 8;
    private static final double TOO_NEAR = 10;

    Region of(SequencedMap<String, Mainland> states) {
        SequencedMap<String, Coordinates> middles = new LinkedHashMap<>();
        states.forEach((state, mainland) -> middles.put(state, mainland.middle()));
        Coordinates middle = Cap.around(middles.values()).middle();
        Projection projection = new LambertAzimuthal(
                new Coordinates(Math.round(middle.longitude()), Math.round(middle.latitude())), Ellipsoid.WGS84);
        Extent extent = extent(states, projection);
        double padding = sizes.mark(9);
        double height = sizes.between(74, 122) * (states.size() > 1 ? 1.3 : 1);
        double width = Math.min(height * 1.6,
                extent.width() / extent.height() * (height - 2 * padding) + 2 * padding);
        Box box = place(width, height, region.chart().point(middle));
        Pane pane = new Pane(box, sizes.mark(9));
        return Region.of(Chart.fitting(map, projection, pane, box.grown(-padding), extent), states);
    }

    private Extent extent(SequencedMap<String, Mainland> states, Projection projection) {
        return states.entrySet().stream().flatMap(state -> Mainland.pieces(map, state.getKey()).stream()
                .filter(piece -> piece.area() >= LARGE * state.getValue().area()))
                .map(piece -> Extent.around(piece.ring().stream().map(projection::of).toList()))
                .reduce(Extent::and).orElseThrow();
    }

    /// @param towards where it would lie if the map reached so far
    private Box place(double width, double height, Point towards) {
        Box room = region.chart().pane().box().grown(-sizes.mark(14));
        double direction = StrictMath.atan2(towards.y() - from.y(), towards.x() - from.x());
        Box best = new Box(room.x(), room.y(), width, height);
        double least = Double.POSITIVE_INFINITY;
        double step = sizes.mark(14);
        for (double x = room.x(); x + width <= room.right(); x += step) {
            for (double y = room.y(); y + height <= room.bottom(); y += step) {
                Box box = new Box(x, y, width, height);
                double cost = cost(box, room, direction);
                if (cost < least) {
                    least = cost;
                    best = box;
                }
            }
        }
        return best;
    }

    private double cost(Box box, Box room, double direction) {
        if (taken.stream().anyMatch(box.grown(sizes.mark(14))::overlaps)) {
            return Double.POSITIVE_INFINITY;
        }
        double x = box.centre().x() - from.x();
        double y = box.centre().y() - from.y();
        double off = Math.abs(StrictMath.IEEEremainder(StrictMath.atan2(y, x) - direction, 2 * StrictMath.PI));
        double edge = Math.min(Math.min(box.x() - room.x(), room.right() - box.right()),
                Math.min(box.y() - room.y(), room.bottom() - box.bottom())) / room.height();
        double near = 1 - Math.sqrt(x * x + y * y) / (room.height() * 0.45);
        return TOO_NEAR * Math.max(0, near) + PER_RADIAN * off + PER_EDGE * edge
                + PER_MARK * region.marks(box, sizes.mark(20))
                + PER_LAND * region.land(box);
    }
}

package org.pactmap.layout.geographic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.pactmap.agreement.BaseMap;
import org.pactmap.agreement.BaseMap.Ring;
import org.pactmap.agreement.Coordinates;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Outline.Close;
import org.pactmap.picture.Outline.Move;
import org.pactmap.picture.Outline.Segment;
import org.pactmap.picture.Outline.Straight;
import org.pactmap.picture.Spot;

/// A part of the globe laid out in a pane of a page.
final class Chart {

    /// How far a coast may be drawn from where it is, in points of the page.
    private static final double DETAIL = 0.45;
    /// Metres along a great circle to a degree.
    private static final double DEGREE = 111_195;
    /// The base map cuts some states along this meridian: no border of theirs.
    private static final double DATE_LINE = 179.99;
    /// Degrees of longitude that a piece of a line spans at most: a parallel is no straight line on the page.
    private static final double LONGEST = 1.5;

    private final BaseMap map;
    private final Projection projection;
    private final Pane pane;
    private final double scale;
    private final Metres middle;

    /// @param scale points of the page to a metre
    /// @param middle what lies in the middle of the pane
    private Chart(BaseMap map, Projection projection, Pane pane, double scale, Metres middle) {
        this.map = Thinning.of(map, DETAIL / scale / DEGREE);
        this.projection = projection;
        this.pane = pane;
        this.scale = scale;
        this.middle = middle;
    }

    /// The chart on which an extent just fits into a part of its pane, with no more of what is north of the globe than
    /// has to be.
    static Chart fitting(BaseMap map, Projection projection, Pane pane, Box room, Extent extent) {
        double scale = Math.min(room.width() / extent.width(), room.height() / extent.height());
        double east = extent.middle().east() + (pane.box().centre().x() - room.centre().x()) / scale;
        double north = extent.middle().north() - (pane.box().centre().y() - room.centre().y()) / scale;
        double highest = projection.northmost() - pane.box().height() / 2 / scale;
        double lowest = extent.north() - (room.bottom() - pane.box().centre().y()) / scale;
        return new Chart(map, projection, pane, scale, new Metres(east, Math.min(north, Math.max(highest, lowest))));
    }

    Pane pane() {
        return pane;
    }

    Point point(Coordinates place) {
        Metres metres = projection.of(place);
        return new Point(pane.box().centre().x() + (metres.east() - middle.east()) * scale,
                pane.box().centre().y() - (metres.north() - middle.north()) * scale);
    }

    /// What is seen of one state.
    ///
    /// @param hatch distance of the lines of its hatching
    Territory territory(String state, double hatch) {
        List<List<Point>> rings = rings(List.of(state));
        var border = new ArrayList<Segment>();
        for (Ring ring : map.states().getOrDefault(state, List.of())) {
            for (List<Coordinates> line : uncut(map.around(ring))) {
                trace(line, border);
            }
        }
        return new Territory(area(rings), outline(border), Hatching.of(rings, hatch));
    }

    /// What is seen of many states together, each line of theirs once.
    Territory land(Collection<String> states) {
        SequencedSet<Integer> lines = new LinkedHashSet<>();
        states.stream().flatMap(state -> map.states().getOrDefault(state, List.of()).stream())
                .flatMap(ring -> ring.lines().stream()).forEach(line -> lines.add(Math.abs(line)));
        var borders = new ArrayList<Segment>();
        lines.forEach(line -> trace(map.lines().get(line - 1), borders));
        return new Territory(area(rings(states)), outline(borders), Optional.empty());
    }

    private List<List<Point>> rings(Collection<String> states) {
        var rings = new ArrayList<List<Point>>();
        for (String state : states) {
            for (Ring ring : map.states().getOrDefault(state, List.of())) {
                for (List<Coordinates> piece : projection.untorn(closed(map.around(ring)))) {
                    List<Point> seen = pane.seen(piece.stream().map(this::point).toList());
                    if (seen.size() > 2) {
                        rings.add(seen);
                    }
                }
            }
        }
        return rings;
    }

    private void trace(List<Coordinates> line, List<Segment> path) {
        for (List<Coordinates> piece : projection.untornLine(dense(line))) {
            pane.seenLine(piece.stream().map(this::point).toList()).forEach(part -> path(part, path));
        }
    }

    private static List<Coordinates> closed(List<Coordinates> ring) {
        var closed = new ArrayList<>(ring);
        closed.add(ring.getFirst());
        List<Coordinates> dense = dense(closed);
        return dense.subList(0, dense.size() - 1);
    }

    /// The line with more places on its longest pieces.
    private static List<Coordinates> dense(List<Coordinates> line) {
        var dense = new ArrayList<Coordinates>();
        dense.add(line.getFirst());
        for (int i = 1; i < line.size(); i++) {
            Coordinates from = line.get(i - 1);
            Coordinates to = line.get(i);
            double east = Bearing.turn(from.longitude(), to.longitude());
            double north = to.latitude() - from.latitude();
            int pieces = (int) Math.ceil(Math.abs(east) / LONGEST);
            for (int piece = 1; piece < pieces; piece++) {
                dense.add(new Coordinates(Bearing.turn(0, from.longitude() + east * piece / pieces),
                        from.latitude() + north * piece / pieces));
            }
            dense.add(to);
        }
        return dense;
    }

    /// The ring as lines that leave the cuts of the base map out.
    private static List<List<Coordinates>> uncut(List<Coordinates> ring) {
        var lines = new ArrayList<List<Coordinates>>();
        var line = new ArrayList<Coordinates>();
        line.add(ring.getFirst());
        for (int i = 0; i < ring.size(); i++) {
            Coordinates next = ring.get((i + 1) % ring.size());
            if (isCut(ring.get(i)) && isCut(next)) {
                lines.add(List.copyOf(line));
                line.clear();
            }
            line.add(next);
        }
        lines.add(line);
        return lines;
    }

    private static boolean isCut(Coordinates place) {
        return Math.abs(place.longitude()) > DATE_LINE;
    }

    private static Optional<Outline> area(List<List<Point>> rings) {
        var area = new ArrayList<Segment>();
        for (List<Point> ring : rings) {
            path(ring, area);
            area.add(new Close());
        }
        return outline(area);
    }

    private static void path(List<Point> points, List<Segment> path) {
        Spot last = points.getFirst().spot();
        path.add(new Move(last));
        for (Point point : points.subList(1, points.size())) {
            Spot spot = point.spot();
            if (!spot.equals(last)) {
                path.add(new Straight(spot));
            }
            last = spot;
        }
    }

    private static Optional<Outline> outline(List<Segment> path) {
        return path.isEmpty() ? Optional.empty() : Optional.of(new Outline(path));
    }
}

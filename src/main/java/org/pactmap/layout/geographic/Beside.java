package org.pactmap.layout.geographic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Box;

/// A column at the left of a map for parties that it does not have, such as a union of states: their names end at their
/// seats, so that ties leave to the right.
///
/// @param parties those without a place on the map
record Beside(List<Wanted.Party> parties, Box pane, Sizes sizes) {

    /// How wide a part of the pane the column takes.
    double width() {
        return parties.isEmpty() ? 0 : widest() + sizes.mark(30);
    }

    /// The seats, at the height where the column hides the least land of the states on the map; of equal heights the one
    /// nearest to the middle.
    SequencedMap<String, Point> places(Region region) {
        Box room = pane.grown(-sizes.mark(22));
        double pitch = Math.min(room.height() / Math.max(1, parties.size()), sizes.between(30, 46));
        double height = pitch * parties.size();
        double top = room.y();
        double least = Double.POSITIVE_INFINITY;
        for (double y = room.y(); y + height <= room.bottom() + 0.1; y += pitch / 4) {
            Box column = new Box(room.x(), y, width(), height);
            double off = Math.abs(column.centre().y() - room.centre().y()) / room.height();
            double cost = region.land(column) * 4 + off;
            if (cost < least) {
                least = cost;
                top = y;
            }
        }
        SequencedMap<String, Point> places = new LinkedHashMap<>();
        for (Wanted.Party party : parties) {
            places.put(party.id(), new Point(room.x() + widest(), top + pitch * (places.size() + 0.5)));
        }
        return places;
    }

    /// Where the name of a party lies.
    Box name(Wanted.Party party, Point seat) {
        return new Box(seat.x() - party.radius() * 1.5 - gap() - party.width(), seat.y() - party.height() / 2,
                party.width(), party.height());
    }

    /// The box around seats.
    Box around(SequencedMap<String, Point> places) {
        double radius = parties.stream().mapToDouble(Wanted.Party::radius).max().orElse(0) * 1.5;
        double top = places.values().stream().mapToDouble(Point::y).min().orElse(0) - radius;
        double foot = places.values().stream().mapToDouble(Point::y).max().orElse(0) + radius;
        double x = places.values().stream().mapToDouble(Point::x).max().orElse(0);
        return new Box(x - radius, top, 2 * radius, foot - top);
    }

    private double gap() {
        return sizes.mark(8);
    }

    private double widest() {
        return parties.stream().mapToDouble(party -> party.width() + party.radius() * 1.5 + gap()).max().orElse(0);
    }
}

package org.pactmap.layout.geographic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;

/// Moves marks that lie on one another apart, by as little as it takes: of neighbours so small that their marks would
/// cover one another, each is seen.
final class Jostle {

    private static final int ROUNDS = 60;

    private Jostle() {}

    /// @param places of marks by id, changed in place
    /// @param still ids of marks that stay where they are
    /// @param gap kept between two marks
    static void apart(SequencedMap<String, Disc> places, List<String> still, double gap) {
        List<String> ids = List.copyOf(places.sequencedKeySet());
        for (int round = 0; round < ROUNDS; round++) {
            boolean moved = false;
            for (int i = 0; i < ids.size(); i++) {
                for (int j = i + 1; j < ids.size(); j++) {
                    moved |= part(places, ids.get(i), ids.get(j), still, gap);
                }
            }
            if (!moved) {
                return;
            }
        }
    }

    private static boolean part(SequencedMap<String, Disc> places, String one, String other, List<String> still,
            double gap) {
        var movable = new ArrayList<>(List.of(one, other));
        movable.removeAll(still);
        Disc a = requireNonNull(places.get(one));
        Disc b = requireNonNull(places.get(other));
        double distance = a.middle().distanceTo(b.middle());
        double lack = a.radius() + b.radius() + gap - distance;
        if (lack < 0.01 || movable.isEmpty()) {
            return false;
        }
        double x = distance < 0.01 ? 1 : (b.middle().x() - a.middle().x()) / distance;
        double y = distance < 0.01 ? 0 : (b.middle().y() - a.middle().y()) / distance;
        double each = lack / movable.size();
        for (String id : movable) {
            double way = id.equals(one) ? -each : each;
            Disc disc = id.equals(one) ? a : b;
            places.replace(id, new Disc(disc.middle().plus(x * way, y * way), disc.radius()));
        }
        return true;
    }
}

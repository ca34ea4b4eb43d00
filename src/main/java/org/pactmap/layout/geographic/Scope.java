package org.pactmap.layout.geographic;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.pactmap.agreement.Coordinates;

/// Which part of the globe a map shows, and in which projection.
///
/// A few states that lie far off would make all others small. Where leaving out at most a tenth of the states halves the
/// map, they are left out of it and shown in insets. What is left is drawn around its middle, or, where it spans more
/// than such a projection shows well, as a map of the world.
///
/// @param near ids of the states that it shows in their places
/// @param far ids of those for insets, neighbours together
record Scope(Projection projection, List<String> near, List<List<String>> far) {

    private static final double FAR_SHARE = 0.1;
    private static final double WIDEST = 60;
    private static final double NEIGHBOURS = 40;

    Scope {
        near = List.copyOf(near);
        far = List.copyOf(far);
    }

    /// @param states where each state lies; without any, the whole world is shown
    static Scope of(SequencedMap<String, Coordinates> states) {
        if (states.isEmpty()) {
            return new Scope(new EqualEarth(0, Ellipsoid.WGS84), List.of(), List.of());
        }
        Cap all = Cap.around(states.values());
        var near = new LinkedHashMap<>(states);
        var far = new ArrayList<String>();
        while (far.size() + 1 <= states.size() * FAR_SHARE && near.size() > 1) {
            Coordinates middle = Cap.around(near.values()).middle();
            String farthest = near.entrySet().stream()
                    .max(Comparator.comparingDouble(state -> Bearing.degrees(middle, state.getValue())))
                    .orElseThrow().getKey();
            near.remove(farthest);
            far.addFirst(farthest);
        }
        Cap rest = Cap.around(near.values());
        boolean halved = rest.radius() < all.radius() / 2;
        return new Scope(projection(halved ? rest : all), List.copyOf((halved ? near : states).sequencedKeySet()),
                halved ? groups(far, states) : List.of());
    }

    private static Projection projection(Cap cap) {
        long longitude = Math.round(cap.middle().longitude());
        return cap.radius() <= WIDEST
                ? new LambertAzimuthal(new Coordinates(longitude, Math.round(cap.middle().latitude())), Ellipsoid.WGS84)
                : new EqualEarth(longitude, Ellipsoid.WGS84);
    }

    private static List<List<String>> groups(List<String> far, SequencedMap<String, Coordinates> states) {
        var groups = new ArrayList<List<String>>();
        for (String state : far) {
            Coordinates here = requireNonNull(states.get(state));
            groups.stream()
                    .filter(group -> group.stream()
                            .anyMatch(other -> Bearing.degrees(here, requireNonNull(states.get(other))) < NEIGHBOURS))
                    .findFirst().ifPresentOrElse(group -> group.add(state),
                            () -> groups.add(new ArrayList<>(List.of(state))));
        }
        return groups;
    }
}

package org.pactmap.layout.geographic;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.pactmap.agreement.BaseMap;
import org.pactmap.picture.Box;

/// A part of the globe with the states that have their places in it.
///
/// @param places where the mark of each state lies: in its mainland, as far from its edge as can be
/// @param terrain the mainlands of these states
record Region(Chart chart, SequencedMap<String, Point> places, Terrain terrain) {

    /// Of a state, no more is fitted into the map than lies within this part of the map's extent around its mark.
    private static final double AROUND = 0.07;
    /// Metres around a mark that are shown at least.
    private static final double LEAST = 120_000;
    /// Metres that are shown around a state that is alone.
    private static final double ALONE = 300_000;

    /// The states in their places, fitted into a part of a pane.
    static Region of(BaseMap map, Projection projection, SequencedMap<String, Mainland> states, Pane pane, Box room) {
        SequencedMap<String, Metres> marks = new LinkedHashMap<>();
        SequencedMap<String, Extent> lands = new LinkedHashMap<>();
        states.forEach((state, mainland) -> {
            List<Metres> ring = mainland.ring().stream().map(projection::of).toList();
            marks.put(state, Inmost.ofMetres(ring));
            lands.put(state, Extent.around(ring));
        });
        if (states.isEmpty()) {
            return of(Chart.fitting(map, projection, pane, room, Extent.WORLD), states);
        }
        Extent inner = Extent.around(marks.values());
        double most = Math.max(LEAST, AROUND * Math.max(inner.width(), inner.height()));
        Extent extent = inner;
        for (String state : states.keySet()) {
            extent = extent.and(requireNonNull(lands.get(state)).near(requireNonNull(marks.get(state)), most));
        }
        Extent fitted = states.size() == 1 ? extent.grown(ALONE) : extent;
        return of(Chart.fitting(map, projection, pane, room, fitted), states);
    }

    static Region of(Chart chart, SequencedMap<String, Mainland> states) {
        SequencedMap<String, Point> places = new LinkedHashMap<>();
        states.forEach((state, mainland) -> places.put(state,
                Inmost.of(mainland.ring().stream().map(chart::point).toList())));
        return new Region(chart, places, new Terrain(chart.pane().box(), states.values().stream()
                .map(mainland -> mainland.ring().stream().map(chart::point).toList()).toList()));
    }

    /// How much of a box is land of its states, from 0 to 1.
    double land(Box box) {
        return terrain.share(box);
    }

    /// How many marks lie in or near a box.
    long marks(Box box, double near) {
        Box wide = box.grown(near);
        Collection<Point> marks = places.values();
        return marks.stream().filter(mark -> wide.contains(mark.spot())).count();
    }
}

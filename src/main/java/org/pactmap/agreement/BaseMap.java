package org.pactmap.agreement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// Where states lie on the globe. Lines run along coasts and borders; neighbours share the line between them, so that
/// nothing opens between two states however coarsely the lines are drawn.
///
/// @param lines each through two or more places
/// @param states by id, such as `ukr`
public record BaseMap(List<List<Coordinates>> lines, SequencedMap<String, List<Ring>> states) {

    public BaseMap {
        lines = lines.stream().map(List::copyOf).toList();
        var copy = new LinkedHashMap<String, List<Ring>>();
        states.forEach((id, rings) -> copy.put(id, List.copyOf(rings)));
        states = Collections.unmodifiableSequencedMap(copy);
    }

    /// A closed way around a piece of a state, or around a hole in it, which runs the other way round.
    ///
    /// @param lines numbers of lines, from 1, as they follow one another; negative where a line is walked backwards
    public record Ring(List<Integer> lines) {
        public Ring {
            lines = List.copyOf(lines);
        }
    }

    /// The places around a ring; the first is not repeated at the end.
    public List<Coordinates> around(Ring ring) {
        var places = new ArrayList<Coordinates>();
        for (int number : ring.lines()) {
            List<Coordinates> line = number > 0 ? lines.get(number - 1) : lines.get(-number - 1).reversed();
            places.addAll(line.subList(0, line.size() - 1));
        }
        return places;
    }
}

package org.pactmap.layout.geographic;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.agreement.Coordinates;

/// A way to lay the globe out in a plane that keeps areas: a state that looks twice as large is so.
sealed interface Projection permits LambertAzimuthal, EqualEarth {

    Metres of(Coordinates place);

    /// How far north the plane reaches, in metres.
    double northmost();

    /// A ring in pieces that the plane does not tear: what lies beyond the tear is cut off or comes as another piece.
    List<List<Coordinates>> untorn(List<Coordinates> ring);

    /// Whether the plane is torn between two places that are near each other on the globe.
    boolean tearsBetween(Coordinates one, Coordinates other);

    /// A line in pieces that the plane does not tear.
    default List<List<Coordinates>> untornLine(List<Coordinates> line) {
        var pieces = new ArrayList<List<Coordinates>>();
        int start = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size() || tearsBetween(line.get(i - 1), line.get(i))) {
                if (i - start > 1) {
                    pieces.add(line.subList(start, i));
                }
                start = i;
            }
        }
        return pieces;
    }
}

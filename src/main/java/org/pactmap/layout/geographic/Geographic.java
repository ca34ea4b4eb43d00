package org.pactmap.layout.geographic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Spot;

/// Where everything on a map of the globe lies, whatever the day.
///
/// @param views the map itself, then the insets of what lies far off
/// @param meeting where ties meet
/// @param seats by id of the party, in the order of the seats
/// @param beside the seats of parties that the base map does not have; none where it has all
public record Geographic(List<Sight> views, Spot meeting, SequencedMap<String, Seat> seats, Optional<Box> beside) {

    public Geographic {
        views = List.copyOf(views);
        seats = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(seats));
    }

    /// A part of the globe on the page.
    ///
    /// @param land of all who are neither a party nor the centre
    /// @param centre the land of the centre
    /// @param parties the land of each party that is seen in it
    public record Sight(Pane pane, Territory land, Territory centre, SequencedMap<String, Territory> parties) {
        public Sight {
            parties = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parties));
        }
    }

    /// @param ties as many as the party ever has
    /// @param name where its name lies
    /// @param leader the line to its name, where that does not lie beside it
    public record Seat(Spot spot, List<Tie> ties, Box name, Optional<Outline> leader) {
        public Seat {
            ties = List.copyOf(ties);
        }
    }

    /// @param way from where ties meet to the seat
    /// @param knot where the agreement lies on it
    /// @param near a spot from which it comes straight to the seat
    public record Tie(Outline way, Spot knot, Spot near) {}
}

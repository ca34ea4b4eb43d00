package org.pactmap.layout.geographic;

import java.util.List;
import java.util.Optional;

/// What a map of the globe has to find room for, told in lengths only. Lengths are those of the fullest day, so that
/// nothing moves in time.
///
/// @param centre id of the state in which all ties meet; where there is none, or the base map does not have it, they meet
///               half-way between the parties
/// @param parties in the order of their seats
/// @param meeting radius of what stands where ties meet, in points
/// @param knots whether an agreement lies on each tie
public record Wanted(Optional<String> centre, List<Party> parties, double meeting, boolean knots) {

    public Wanted {
        parties = List.copyOf(parties);
    }

    /// @param id of the seat, and of the state if the base map has it
    /// @param width of its name, in points; likewise height, and radius of its mark
    /// @param ties how many ties it ever has to where they meet
    public record Party(String id, double width, double height, double radius, int ties) {}
}

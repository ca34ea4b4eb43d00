package org.pactmap.gaps;

import java.util.List;
import java.util.Optional;

/// Whether some body coordinates every agreement, and if none does, how near the best one comes.
///
/// @param covered ids of the agreements that some body coordinates
/// @param coordinators bodies that coordinate at least one agreement, most first
/// @param best the most agreements that any one body coordinates
/// @param hub the body that coordinates all, from one agreement on; of several, the first by id
/// @param basis on what it rests that the hub is missing, which it can be from two agreements on; else empty
/// @param speaksFor what supports the finding
/// @param speaksAgainst what counts against it
public record HubGap(
        List<String> covered,
        List<Coordinator> coordinators,
        int best,
        Optional<String> hub,
        Optional<Basis> basis,
        List<Ground> speaksFor,
        List<Ground> speaksAgainst) {

    /// A body and the ids of the agreements that it coordinates.
    public record Coordinator(String body, List<String> agreements) {}

    public boolean missing() {
        return basis.isPresent();
    }
}

package org.pactmap.gaps;

import java.util.List;

/// A body that could coordinate, and whom it reaches. Reach is not suitability.
///
/// @param reached ids of the agreements whose provider is a member of it
/// @param of how many agreements there are
/// @param functions ids of the functions that it already coordinates
public record Candidate(String body, List<String> reached, int of, List<String> functions, boolean insideAlliance) {

    public int reach() {
        return reached.size();
    }
}

package org.pactmap.gaps;

import java.util.List;
import org.pactmap.agreement.Relation;

/// A body that could coordinate, whom it reaches and whom not. Reach is not suitability.
///
/// @param reached ids of the agreements whose provider is a member of it
/// @param missed ids of the other agreements
/// @param functions ids of the functions that it already coordinates
/// @param restsOn the ties by which it reaches agreements and coordinates functions, and those by which it may
///                coordinate the agreements, whose evidence says how sure all this is
public record Candidate(
        String body,
        List<String> reached,
        List<String> missed,
        List<String> functions,
        boolean insideAlliance,
        List<Relation> restsOn) {

    public Candidate {
        reached = List.copyOf(reached);
        missed = List.copyOf(missed);
        functions = List.copyOf(functions);
        restsOn = List.copyOf(restsOn);
    }

    public int reach() {
        return reached.size();
    }

    /// How many agreements there are.
    public int of() {
        return reached.size() + missed.size();
    }
}

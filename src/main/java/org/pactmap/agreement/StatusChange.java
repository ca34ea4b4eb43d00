package org.pactmap.agreement;

import java.util.List;
import java.util.Optional;

/// One entry of a status history: from when the status holds, how surely, and who says so.
///
/// @param from unknown where no source says since when
/// @param note a few words shown beside the status, such as "not issued"
public record StatusChange<S>(
        S status, Optional<Dating> from, Strength strength, Optional<Label> note, List<Evidence> evidence) {

    public StatusChange {
        evidence = List.copyOf(evidence);
    }
}

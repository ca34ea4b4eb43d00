package org.pactmap.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What every entity has: id, names, the days it exists, attributes and evidence.
///
/// @param shortLabel the name where there is little room; otherwise [#label] serves
/// @param aliases other names by which people know it, for search and for help
public record About(
        String id,
        Label label,
        Optional<Label> shortLabel,
        List<String> aliases,
        Span exists,
        SequencedMap<String, List<Value>> attributes,
        List<Evidence> evidence) {

    public About {
        aliases = List.copyOf(aliases);
        attributes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(attributes));
        evidence = List.copyOf(evidence);
    }

    /// Equal things have one id.
    @Override
    public int hashCode() {
        return id.hashCode();
    }
}

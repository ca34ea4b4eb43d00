package org.pactmap.agreement;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// What a dataset says of itself.
///
/// @param dataUntil the last day that the facts speak of; past it the map says that it does not know
/// @param system the agreement system that is shown unless another is asked for
/// @param functions what bodies may coordinate, by id
/// @param defaultFunction the function that is asked about unless another is
/// @param centre the entity around which the agreements stand, if there is one
/// @param alliance the body that is "inside", if there is one
/// @param steps ids of the steps that the briefing draws, in the order of the track
public record Header(
        String id,
        String edition,
        Label title,
        LocalDate defaultDay,
        LocalDate dataUntil,
        String system,
        SequencedMap<String, Label> functions,
        String defaultFunction,
        Optional<Centre> centre,
        Optional<String> alliance,
        List<String> steps) {

    public Header {
        functions = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(functions));
        steps = List.copyOf(steps);
    }

    /// The entity in the middle, and the colours of the ring around its disc, upper half first.
    ///
    /// @param colours two colours as `#RRGGBB`; empty for a plain disc
    public record Centre(String id, List<String> colours) {
        public Centre {
            colours = List.copyOf(colours);
        }
    }
}

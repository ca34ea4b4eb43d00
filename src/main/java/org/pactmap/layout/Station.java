package org.pactmap.layout;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.pactmap.picture.Box;

/// The alliance as a place on the page, and where the steps of the track lie in it.
///
/// @param trackX where all steps lie
/// @param stepY heights by id of the step, the last step first
/// @param goalY height of the step to which a duct leads
public record Station(Box place, double trackX, SequencedMap<String, Double> stepY, double goalY) {

    public Station {
        stepY = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(stepY));
    }
}

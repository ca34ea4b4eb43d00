package org.pactmap.gaps;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.pactmap.network.Network;

/// The answer to a ready question on one day.
///
/// @param found ids of what answers it: things, ties, or functions; none is an answer too
/// @param lit ids of all that shows the answer on a map
/// @param telling whether the question is worth asking: of these facts on this day its answer is not plain anyway
public record Answer(List<String> found, SequencedSet<String> lit, boolean telling) {

    public Answer {
        found = List.copyOf(found);
        lit = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(lit));
    }

    public static Answer of(Network network, Findings findings, ReadyQuestion question) {
        return new Answering(network, findings).to(question);
    }

    /// For each function of the facts the body that coordinates all agreements, if one does.
    public static SequencedMap<String, Optional<String>> hubs(Network network, Findings findings) {
        return new Answering(network, findings).hubs();
    }
}

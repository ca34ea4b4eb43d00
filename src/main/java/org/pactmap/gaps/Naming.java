package org.pactmap.gaps;

import java.util.Collections;
import java.util.SequencedMap;
import org.pactmap.network.Network;

/// Whether the text of an agreement names a shared channel.
public enum Naming {
    YES,
    PARTLY,
    /// A source says that it does not.
    NO,
    /// No source settles it.
    UNKNOWN;

    /// What each signed agreement does, in the order of signature: what [Findings#channels] counts.
    public static SequencedMap<String, Naming> of(Network network, Question question) {
        return Collections.unmodifiableSequencedMap(new ChannelRule(new Inquiry(network, question)).each());
    }
}

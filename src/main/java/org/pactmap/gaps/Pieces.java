package org.pactmap.gaps;

import java.util.List;
import java.util.OptionalDouble;
import org.pactmap.network.Network;

/// What is left of the agreements, their parties and their coordinators when the centre is taken out.
///
/// @param components ids of what hangs together, largest piece first
/// @param fragmentation Borgatti's F, from 0 (one piece) to 1 (all alone); empty when nothing is signed.
///                      Borgatti, S. P. (2006). Identifying sets of key players in a social network.
///                      Computational and Mathematical Organization Theory 12, 21-34.
public record Pieces(List<List<String>> components, OptionalDouble fragmentation) {

    /// What hangs together while the centre is still there.
    public static Pieces withCentre(Network network, Question question) {
        var inquiry = new Inquiry(network, question);
        return Skeleton.of(inquiry, new HubRule(inquiry, new ChannelRule(inquiry).answer()).answer().coordinators())
                .pieces();
    }
}

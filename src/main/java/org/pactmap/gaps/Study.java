package org.pactmap.gaps;

import java.util.List;
import org.pactmap.network.Network;

/// What stands behind the findings of a question, and takes longer to answer: what would turn them over, how sure they
/// are, who coordinates what, what hangs together with the centre, and the answers of all days.
///
/// @param reversals of the hub, the framework and the ties to accession
/// @param whole what hangs together with the centre among it
public record Study(List<Reversal> reversals, Sureness sureness, Coverage coverage, Pieces whole,
        Strip strip) {

    public Study {
        reversals = List.copyOf(reversals);
    }

    /// Takes time that grows with the days on which something changes times the size of the facts.
    public static Study of(Network network, Question question) {
        return of(network, question,
                Strip.of(network.facts(), network.scenario(), question.system(), question.function()));
    }

    /// The same with the answers of all days at hand: they depend neither on the day nor on the strength.
    public static Study of(Network network, Question question, Strip strip) {
        return new Study(Reversal.of(network, question), Sureness.of(network, question),
                Coverage.of(network, question), Pieces.withCentre(network, question), strip);
    }
}

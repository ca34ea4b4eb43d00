package org.pactmap.gaps;

import java.time.LocalDate;
import java.util.List;
import org.pactmap.network.Network;

/// All answers to one question on one day. Every number that a title, the map, a panel or a file shows comes
/// from here.
///
/// @param signed ids of the agreements that are signed and not ended, in the order of signature
/// @param channels how many of them name a shared channel
/// @param candidates every body that exists: by reach, then functions, then name
/// @param smallestSets where no body reaches all: the smallest sets of bodies that together do
public record Findings(
        Question question,
        LocalDate asOf,
        List<String> signed,
        HubGap hub,
        FrameworkGap framework,
        AccessionTie accession,
        Pieces pieces,
        Tally channels,
        List<Candidate> candidates,
        List<List<String>> smallestSets) {

    public Findings {
        signed = List.copyOf(signed);
        candidates = List.copyOf(candidates);
        smallestSets = List.copyOf(smallestSets);
    }

    public static Findings of(Network network, Question question) {
        Ties ties = new Ties(network, question);
        AccessionRule accession = new AccessionRule(ties);
        Candidates candidates = new Candidates(ties);
        List<Candidate> all = candidates.all();
        return new Findings(question, network.day(), ties.ids(), new HubRule(ties, accession.channels()).gap(),
                new FrameworkRule(ties).gap(), accession.tie(), new PiecesRule(ties).pieces(), accession.channels(),
                all, candidates.smallestSets(all));
    }
}

package org.pactmap.gaps;

import java.time.LocalDate;
import java.util.List;
import org.pactmap.network.Network;

/// All answers to one question on one day. Every number that a title, the map, a panel or a file shows comes
/// from here.
///
/// @param signed ids of the agreements that are signed and not ended, in the order of signature
/// @param channels how many of them name a shared channel
/// @param candidates every body that there is: by reach, then number of functions, then name
/// @param smallestSets where no body reaches all: the smallest sets of bodies that together do
/// @param allSets whether there are no other sets as small; a search among too many bodies is broken off
/// @param supposed what of all this is so only because a scenario supposes it
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
        List<List<String>> smallestSets,
        boolean allSets,
        OnlySupposed supposed) {

    public Findings {
        signed = List.copyOf(signed);
        candidates = List.copyOf(candidates);
        smallestSets = List.copyOf(smallestSets);
    }

    public static Findings of(Network network, Question question) {
        var inquiry = new Inquiry(network, question);
        Tally channels = new ChannelRule(inquiry).answer();
        HubGap hub = new HubRule(inquiry, channels).answer();
        Skeleton skeleton = Skeleton.of(inquiry, hub.coordinators());
        List<Candidate> candidates = new CandidateRule(inquiry).answer();
        SmallestSets.Answer<String> sets = sets(inquiry.signed(), candidates);
        return new Findings(question, network.day(), inquiry.signed(), hub, new FrameworkRule(inquiry).answer(),
                new AccessionRule(inquiry).answer(channels),
                network.facts().header().centre().map(centre -> skeleton.without(centre.id()))
                        .orElseGet(skeleton::pieces),
                channels, candidates, sets.sets(), sets.complete(), OnlySupposed.of(network, question));
    }

    private static SmallestSets.Answer<String> sets(List<String> signed, List<Candidate> candidates) {
        return candidates.stream().anyMatch(candidate -> candidate.reach() == signed.size())
                ? new SmallestSets.Answer<>(List.of(), true)
                : SmallestSets.of(signed, candidates.stream()
                        .map(candidate -> new SmallestSets.Choice<>(candidate.body(), candidate.reached())).toList());
    }
}

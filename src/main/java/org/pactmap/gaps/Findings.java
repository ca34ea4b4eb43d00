package org.pactmap.gaps;

import java.time.LocalDate;
import java.util.List;

/// All answers to one question on one day. Every number that a title, the map, a panel or a file shows comes
/// from here.
///
/// @param signed ids of the agreements that are signed and not ended, in the order of signature
/// @param channels how many of them name a shared channel
/// @param candidates every body that reaches at least one agreement: by reach, then functions, then name
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
        List<List<String>> smallestSets) {}

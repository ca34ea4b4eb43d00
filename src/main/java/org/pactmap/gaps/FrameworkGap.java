package org.pactmap.gaps;

import java.util.List;
import java.util.Optional;

/// Which agreements stand under a framework.
///
/// @param framed ids of the agreements that some document frames, in the order of signature
/// @param documents ids of the documents that frame them
/// @param basis on what it rests that a framework is missing for some; empty where it is missing for none
public record FrameworkGap(
        List<String> framed,
        List<String> documents,
        Optional<Basis> basis,
        List<Ground> speaksFor,
        List<Ground> speaksAgainst) {}

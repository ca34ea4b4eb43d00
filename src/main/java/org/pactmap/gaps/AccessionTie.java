package org.pactmap.gaps;

import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Relation;

/// The three layers of ties from agreements to the accession track, and the step that comes next on it.
///
/// @param serve ids of the agreements that serve a step before membership
/// @param endWith ids of the agreements that end with, or are reviewed at, a step
/// @param mention ids of the agreements that mention membership; rhetoric, never a tie
/// @param counted the ties on which the three layers rest, layer by layer
/// @param nextStep the first step after the last reached that is neither scheduled nor dropped
/// @param basis on what it rests that not all serve a step; empty where all do, or none is signed
public record AccessionTie(
        List<String> serve,
        List<String> endWith,
        List<String> mention,
        Unknown unknown,
        List<Relation> counted,
        Optional<String> nextStep,
        Optional<Basis> basis,
        List<Ground> speaksFor,
        List<Ground> speaksAgainst) {

    /// How many agreements no source settles, per layer, and for the naming of a shared channel.
    public record Unknown(int serve, int endWith, int mention, int namesChannel) {}
}

package org.pactmap.gaps;

/// How many agreements an answer holds for.
///
/// @param yes how many it holds for
/// @param partly how many it holds for in part
/// @param unknown how many no source settles; they are counted on neither side
/// @param of how many were asked about
public record Tally(int yes, int partly, int unknown, int of) {}

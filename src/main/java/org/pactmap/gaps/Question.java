package org.pactmap.gaps;

import org.pactmap.agreement.Strength;

/// What is asked of a network: of which system, for which function, and from which strength on a tie counts.
/// The day is the network's own.
public record Question(String system, String function, Strength strength) {}

package org.pactmap.view;

import org.pactmap.agreement.Strength;

/// One thing asked of what is shown. A condition judges the things it speaks of, and lets all others pass.
public sealed interface Condition {

    /// Parties that are members of a body on the day, and their agreements.
    record MemberOf(String body) implements Condition {}

    /// Bodies that coordinate a function, for whomever.
    record Coordinates(String function) implements Condition {}

    /// Ties of at least this strength.
    record AtLeast(Strength strength) implements Condition {}

    /// Things and ties that some evidence from this source speaks of.
    record SaidBy(String source) implements Condition {}
}

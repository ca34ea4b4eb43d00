package org.pactmap.gaps;

import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Search;

/// Something that speaks for a finding, or against it.
public sealed interface Ground {

    /// What a source says of a relation.
    record Said(Relation relation, Evidence evidence) implements Ground {}

    /// What was looked for and not found.
    record Sought(Search search) implements Ground {}

    /// How many agreements' texts name a shared channel, such as "6 of 9, 1 partly, 2 not found".
    record Channels(Tally tally) implements Ground {}

    /// A relation that is there only because a scenario supposes it: no source says so.
    record Supposed(Relation relation) implements Ground {}
}

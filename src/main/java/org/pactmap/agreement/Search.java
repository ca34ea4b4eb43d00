package org.pactmap.agreement;

import java.util.List;

/// A search for a tie: what was looked for, where, how far it was read, and when.
///
/// It makes "looked for and not found" differ from "not looked for".
///
/// @param kind the relation that was looked for
/// @param about ids of the entities it was looked for on; a system stands for each of its members
/// @param sources ids of the sources that were read
/// @param extent how far they were read, in words
/// @param found how many such ties the search found
public record Search(
        String id, RelationKind kind, List<String> about, List<String> sources, Label extent, Dating when, int found) {

    public Search {
        about = List.copyOf(about);
        sources = List.copyOf(sources);
    }
}

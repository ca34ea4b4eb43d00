package org.pactmap.agreement;

import java.util.List;

/// A search for a tie or for a value: what was looked for, where, how far it was read, and when.
///
/// It makes "looked for and not found" differ from "not looked for".
///
/// @param sought the word of the kind of relation, or the name of the attribute, that was looked for
/// @param about ids of the entities it was looked for on; a system stands for each of its members
/// @param sources ids of the sources that were read
/// @param extent how far they were read, in words
/// @param found how many such ties the search found
public record Search(
        String id, String sought, List<String> about, List<String> sources, Label extent, Dating when, int found) {

    public Search {
        about = List.copyOf(about);
        sources = List.copyOf(sources);
    }

    public boolean isFor(RelationKind kind) {
        return isFor(kind.word());
    }

    public boolean isFor(String sought) {
        return this.sought.equals(sought);
    }
}

package org.pactmap.network;

import org.pactmap.agreement.Relation;

/// An edge of the graph: a relation that holds on the day and whose ends both have an id.
///
/// Two ties are equal when their relations have one id, so that a graph need not compare evidence.
public record Tie(Relation relation) {

    @Override
    public boolean equals(Object other) {
        return other instanceof Tie tie && relation.id().equals(tie.relation.id());
    }

    @Override
    public int hashCode() {
        return relation.id().hashCode();
    }

    @Override
    public String toString() {
        return relation.id();
    }
}

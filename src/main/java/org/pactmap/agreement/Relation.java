package org.pactmap.agreement;

import java.util.List;
import java.util.Optional;

/// A tie that a source says is there, or says is not.
///
/// @param from id of the entity it starts at; empty in an absence, or where the source leaves it unnamed
/// @param to id of the entity it ends at; empty likewise
/// @param unnamed what an end without an id is called, such as "supportive members"
/// @param function one of the header's functions; only `coordinates` has one
/// @param role such as `provider` or `co-chair`
public record Relation(
        String id,
        RelationKind kind,
        Optional<String> from,
        Optional<String> to,
        Optional<Label> unnamed,
        Optional<String> function,
        Optional<String> role,
        Span holds,
        Stance stance,
        Strength strength,
        List<Evidence> evidence) {

    public Relation {
        evidence = List.copyOf(evidence);
    }

    /// Equal relations have one id.
    @Override
    public int hashCode() {
        return id.hashCode();
    }

    public boolean exists() {
        return stance == Stance.EXISTS;
    }

    public boolean startsAt(String entity) {
        return from.isPresent() && from.get().equals(entity);
    }

    public boolean endsAt(String entity) {
        return to.isPresent() && to.get().equals(entity);
    }
}

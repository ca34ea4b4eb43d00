package org.pactmap.agreement;

import java.util.List;
import java.util.Optional;

/// One thing that may be known about an entity: an attribute of it, or a kind of tie that it may have.
///
/// It has an id, so that it can be pointed at, selected and explained like any thing, also where nothing is known.
/// Written `aspect:<entity>:<key>`.
///
/// @param entity id of the entity
/// @param key name of the attribute, or the word of a [RelationKind]
public record Aspect(String entity, String key) {

    private static final String START = "aspect:";

    /// What an id says, if it is the id of an aspect.
    public static Optional<Aspect> read(String id) {
        int end = id.lastIndexOf(':');
        return id.startsWith(START) && end >= START.length()
                ? Optional.of(new Aspect(id.substring(START.length(), end), id.substring(end + 1)))
                : Optional.empty();
    }

    /// Whether an attribute says something about `key`: it is that attribute, or says more of it, as
    /// `consultation-hours` does of `consultation`, being called after it and its own unit.
    public static boolean covers(String key, String attribute, List<Value> values) {
        return attribute.equals(key) || values.stream().map(Value::content).anyMatch(
                content -> content instanceof Value.Quantity(_, var unit) && attribute.equals(key + "-" + unit));
    }

    public String text() {
        return START + entity + ":" + key;
    }
}

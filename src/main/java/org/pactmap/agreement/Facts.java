package org.pactmap.agreement;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// All facts of a dataset, indexed once, in the order of the file. Nothing in the program changes them.
public final class Facts {

    private final Header header;
    private final SequencedMap<String, Source> sources = new LinkedHashMap<>();
    private final SequencedMap<String, Entity> entities = new LinkedHashMap<>();
    private final SequencedMap<String, Relation> relations = new LinkedHashMap<>();
    private final SequencedMap<RelationKind, List<Relation>> byKind = new LinkedHashMap<>();
    private final List<Search> searches;

    /// @throws IllegalArgumentException if two things have one id; a reader has checked that before
    public Facts(
            Header header,
            List<Source> sources,
            List<Entity> entities,
            List<Relation> relations,
            List<Search> searches) {
        this.header = header;
        this.searches = List.copyOf(searches);
        sources.forEach(source -> once(this.sources.put(source.id(), source), source.id()));
        entities.forEach(entity -> once(this.entities.put(entity.id(), entity), entity.id()));
        relations.forEach(relation -> once(this.relations.put(relation.id(), relation), relation.id()));
        for (RelationKind kind : RelationKind.values()) {
            byKind.put(kind, relations.stream().filter(relation -> relation.kind() == kind).toList());
        }
    }

    private static void once(@org.jspecify.annotations.Nullable Object before, String id) {
        if (before != null) {
            throw new IllegalArgumentException("two things have the id " + id);
        }
    }

    public Header header() {
        return header;
    }

    public SequencedMap<String, Source> sources() {
        return Collections.unmodifiableSequencedMap(sources);
    }

    public SequencedMap<String, Entity> entities() {
        return Collections.unmodifiableSequencedMap(entities);
    }

    public List<Search> searches() {
        return searches;
    }

    public Optional<Entity> entity(String id) {
        return Optional.ofNullable(entities.get(id));
    }

    public Optional<Relation> relation(String id) {
        return Optional.ofNullable(relations.get(id));
    }

    /// The entities of one kind, in the order of the file.
    public <E extends Entity> List<E> all(Class<E> kind) {
        return entities.values().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    public Stream<Relation> relations() {
        return relations.values().stream();
    }

    /// The relations of one kind, in the order of the file.
    public List<Relation> relations(RelationKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }
}

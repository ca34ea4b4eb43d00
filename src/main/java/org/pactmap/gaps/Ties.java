package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Search;
import org.pactmap.network.Network;

/// Looks up the ties of the signed agreements of one question. A relation to a system holds for each of its members.
record Ties(Network network, Question question, List<Agreement> signed) {

    Ties(Network network, Question question) {
        this(network, question, network.signed(question.system()));
    }

    List<String> ids() {
        return signed.stream().map(Agreement::id).toList();
    }

    /// Relations of a kind that are there, at least as sure as is asked.
    Stream<Relation> asSure(RelationKind kind) {
        return network.relations(kind).stream()
                .filter(relation -> relation.exists() && relation.strength().atLeast(question.strength()));
    }

    /// Bodies and the signed agreements that each coordinates for the function, in the order of the file.
    SequencedMap<String, SequencedSet<String>> coordinated() {
        SequencedMap<String, SequencedSet<String>> coordinated = new LinkedHashMap<>();
        asSure(RelationKind.COORDINATES).filter(this::forTheFunction)
                .filter(relation -> relation.from().isPresent())
                .forEach(relation -> coordinated
                        .computeIfAbsent(relation.from().orElseThrow(), _ -> new LinkedHashSet<>())
                        .addAll(reachedBy(relation.to())));
        coordinated.values().removeIf(SequencedSet::isEmpty);
        return coordinated;
    }

    boolean forTheFunction(Relation relation) {
        return relation.function().equals(Optional.of(question.function()));
    }

    /// The signed agreements that a relation to an end holds for.
    List<String> reachedBy(Optional<String> end) {
        return end.map(id -> id.equals(question.system())
                ? ids()
                : ids().stream().filter(id::equals).toList()).orElse(List.of());
    }

    /// The signed agreements from which a relation of the kind starts, itself or from the system, to such an end.
    List<String> startingFrom(RelationKind kind, List<String> ends) {
        var starting = new LinkedHashSet<String>();
        asSure(kind).filter(relation -> relation.to().map(ends::contains).orElse(false))
                .forEach(relation -> starting.addAll(reachedBy(relation.from())));
        return ids().stream().filter(starting::contains).toList();
    }

    /// What sources say is absent, as surely as is asked.
    List<Relation> stated(RelationKind kind) {
        return network.absences(kind, question.system()).stream()
                .filter(relation -> relation.strength().atLeast(question.strength())).toList();
    }

    List<Ground> said(List<Relation> relations) {
        var grounds = new ArrayList<Ground>();
        for (Relation relation : relations) {
            relation.evidence().stream().filter(evidence -> !evidence.disputes())
                    .forEach(evidence -> grounds.add(new Ground.Said(relation, evidence)));
        }
        return grounds;
    }

    /// What disputes the relations themselves.
    List<Ground> disputed(List<Relation> relations) {
        var grounds = new ArrayList<Ground>();
        for (Relation relation : relations) {
            relation.evidence().stream().filter(evidence -> evidence.disputes())
                    .forEach(evidence -> grounds.add(new Ground.Said(relation, evidence)));
        }
        return grounds;
    }

    /// Searches for such a tie that found none.
    List<Ground> sought(RelationKind kind) {
        return network.facts().searches().stream()
                .filter(search -> search.kind() == kind && search.found() == 0)
                .filter(search -> search.about().contains(question.system())
                        || search.about().stream().anyMatch(ids()::contains))
                .map((Search search) -> (Ground) new Ground.Sought(search)).toList();
    }

    /// On what it rests that something is missing.
    static Basis basis(List<Relation> stated) {
        return stated.isEmpty() ? Basis.COMPUTED : Basis.STATED;
    }
}

package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Search;
import org.pactmap.network.Network;

/// A question put to a network, and the agreements that it is about: those signed on the day and not ended.
final class Inquiry {

    private final Network network;
    private final Question question;
    private final List<String> signed;
    /// By the id of an agreement or a system, the signed agreements for which a relation to it holds.
    private final SequencedMap<String, SequencedSet<String>> meant = new LinkedHashMap<>();

    Inquiry(Network network, Question question) {
        this.network = network;
        this.question = question;
        this.signed = network.signed(question.system()).stream().map(Entity::id).toList();
        for (String agreement : signed) {
            Stream.concat(Stream.of(agreement), network.wholesOf(agreement).stream())
                    .forEach(end -> meant.computeIfAbsent(end, _ -> new LinkedHashSet<>()).add(agreement));
        }
    }

    Network network() {
        return network;
    }

    Question question() {
        return question;
    }

    /// Ids of the signed agreements, in the order of signature.
    List<String> signed() {
        return signed;
    }

    /// Whether a relation is as sure as the question asks for.
    boolean counts(Relation relation) {
        return relation.strength().atLeast(question.strength());
    }

    /// Whether by a tie some of the agreements are coordinated for the function that is asked about.
    boolean isAbout(Relation coordination) {
        return coordination.function().filter(question.function()::equals).isPresent()
                && !meantBy(coordination.to()).isEmpty();
    }

    /// The relations of a kind that sources say are there, however surely.
    List<Relation> ties(RelationKind kind) {
        return network.relations(kind).stream().filter(Relation::exists).toList();
    }

    /// The relations of a kind that sources say are absent, however surely.
    List<Relation> absences(RelationKind kind) {
        return network.relations(kind).stream().filter(relation -> !relation.exists()).toList();
    }

    /// The ties of a kind that count.
    List<Relation> counted(RelationKind kind) {
        return ties(kind).stream().filter(this::counts).toList();
    }

    /// The signed agreements for which a relation that ends there holds; none for anything else.
    SequencedSet<String> meantBy(Optional<String> end) {
        return end.map(meant::get).orElseGet(LinkedHashSet::new);
    }

    /// Whether it is the system, or a part of it.
    boolean isOfSystem(Optional<String> end) {
        return end.filter(id -> id.equals(question.system()) || network.isPartOf(id, question.system())).isPresent();
    }

    /// The signed agreements among these, in the order of signature.
    List<String> inOrder(Collection<String> agreements) {
        SequencedSet<String> these = new LinkedHashSet<>(agreements);
        return signed.stream().filter(these::contains).toList();
    }

    /// The signed agreements that are not among these.
    List<String> others(Collection<String> agreements) {
        SequencedSet<String> others = new LinkedHashSet<>(signed);
        others.removeAll(new LinkedHashSet<>(agreements));
        return new ArrayList<>(others);
    }

    /// The signed agreements at which a search for a relation found none.
    SequencedSet<String> soughtInVain(RelationKind kind) {
        SequencedSet<String> sought = new LinkedHashSet<>();
        for (Search search : vainSearches(kind)) {
            for (String about : search.about()) {
                sought.addAll(about.equals(question.system()) ? signed : meantBy(Optional.of(about)));
            }
        }
        return sought;
    }

    /// Whether an end of an absence means the system as a whole: it names the system, or nothing at all.
    boolean meansAll(Optional<String> end, Relation relation) {
        return end.map(id -> id.equals(question.system()) || network.wholesOf(question.system()).contains(id))
                .orElse(relation.unnamed().isEmpty());
    }

    /// The searches for a relation at these agreements that found none.
    List<Search> vainSearches(RelationKind kind) {
        return network.facts().searches().stream()
                .filter(search -> search.isFor(kind) && search.found() == 0)
                .filter(search -> search.about().stream().anyMatch(
                        id -> meant.containsKey(id) || id.equals(question.system())))
                .toList();
    }
}

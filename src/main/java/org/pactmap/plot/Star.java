package org.pactmap.plot;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.RelationKind;
import org.pactmap.layout.SeatOrder.Party;

/// What sort of star the agreements form, on all days together.
///
/// @param given the agreements by which the centre gives something
record Star(Facts facts, List<Party> parties, Set<String> given) {

    static Star of(Subject subject) {
        return new Star(subject.facts(), subject.parties(), given(subject.facts()));
    }

    private static Set<String> given(Facts facts) {
        return facts.header().centre().stream().flatMap(centre -> facts.relations(RelationKind.PARTY).stream()
                .filter(party -> party.startsAt(centre.id()) && party.role().equals(Optional.of("provider"))))
                .flatMap(party -> party.to().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// Whether each seat is an agreement, since all of them are with one and the same party.
    boolean hasSeatsOfAgreements() {
        return parties.stream().anyMatch(party -> party.entity() instanceof Agreement);
    }

    /// The one agreement of all, where there is no centre: it stands in the middle itself.
    Optional<Agreement> oneForAll() {
        List<Agreement> agreements = parties.stream().flatMap(party -> party.agreements().stream()).toList();
        boolean one = agreements.stream().map(Agreement::id).distinct().count() == 1;
        return one && facts.header().centre().isEmpty() ? Optional.of(agreements.getFirst()) : Optional.empty();
    }

    /// The agreements around a centre that more than one other party has signed.
    List<String> shared() {
        List<String> all = parties.stream().flatMap(party -> party.agreements().stream()).map(Agreement::id).toList();
        return facts.header().centre().isEmpty()
                ? List.of()
                : all.stream().distinct().filter(id -> all.stream().filter(id::equals).count() > 1).toList();
    }

    /// Whether the centre gives what an agreement promises. Elsewhere it receives, or all owe one another the same.
    boolean isGiven(String agreement) {
        return given.contains(agreement);
    }

    /// Whether the centre gives what any of them promises.
    boolean isGiving() {
        return parties.stream().flatMap(party -> party.agreements().stream()).map(Agreement::id)
                .anyMatch(this::isGiven);
    }
}

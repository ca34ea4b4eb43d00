package org.pactmap.plot;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Search;
import org.pactmap.agreement.Strength;

/// The ties of one kind that each agreement has, itself or as part of a system: the surest that is there, and what a
/// source says is not there.
final class AgreementTies {

    private final RelationKind kind;
    private final Meant meant;
    private final SequencedMap<String, Relation> there = new LinkedHashMap<>();
    private final SequencedMap<String, Relation> absent = new LinkedHashMap<>();

    /// @param which ties it is about
    /// @param end the end of a tie that names the agreements
    AgreementTies(Meant meant, RelationKind kind, Predicate<Relation> which,
            Function<Relation, Optional<String>> end) {
        this.kind = kind;
        this.meant = meant;
        for (Relation tie : meant.network().relations(kind)) {
            if (which.test(tie)) {
                meant.by(tie, end.apply(tie)).forEach(agreement -> put(agreement, tie));
            }
        }
    }

    private void put(String agreement, Relation tie) {
        (tie.exists() ? there : absent).merge(agreement, tie,
                (one, other) -> other.strength().compareTo(one.strength()) > 0 ? other : one);
    }

    /// The surest tie of an agreement.
    Optional<Relation> surest(String agreement) {
        return Optional.ofNullable(there.get(agreement));
    }

    /// What a source says, without a doubt, is not there for an agreement.
    Optional<Relation> denied(String agreement) {
        return Optional.ofNullable(absent.get(agreement)).filter(tie -> tie.strength() == Strength.ASSERTED);
    }

    /// What was looked for in vain for an agreement.
    Optional<Search> sought(String agreement) {
        return meant.network().facts().searches().stream()
                .filter(search -> search.isFor(kind) && search.found() == 0)
                .filter(search -> search.about().stream().anyMatch(end -> meant.by(end).contains(agreement)))
                .findFirst();
    }
}

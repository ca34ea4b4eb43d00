package org.pactmap.gaps;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Function;
import org.pactmap.agreement.Relation;

/// What sources say is not there, about the agreements of an inquiry.
///
/// @param relations absent relations of one kind that speak of what is missing
/// @param end which end of them names an agreement or a system
record Absence(Inquiry inquiry, List<Relation> relations, Function<Relation, Optional<String>> end) {

    /// The agreements for which a source says, surely enough for the question, that there is none.
    SequencedSet<String> settled() {
        SequencedSet<String> settled = new LinkedHashSet<>();
        for (Relation relation : relations) {
            if (inquiry.counts(relation)) {
                settled.addAll(inquiry.meansAll(end.apply(relation), relation)
                        ? inquiry.signed()
                        : inquiry.meantBy(end.apply(relation)));
            }
        }
        return settled;
    }

    /// On what it rests that something is missing: stated where a source says so of the whole system, or of each
    /// agreement that lacks it.
    Basis basis(List<String> lacking) {
        boolean ofAll = relations.stream().anyMatch(
                relation -> inquiry.counts(relation) && inquiry.meansAll(end.apply(relation), relation));
        return ofAll || (!lacking.isEmpty() && settled().containsAll(lacking)) ? Basis.STATED : Basis.COMPUTED;
    }

    /// The absences that are about these agreements at all, whatever their strength.
    List<Relation> relevant() {
        return relations.stream()
                .filter(relation -> inquiry.meansAll(end.apply(relation), relation)
                        || !inquiry.meantBy(end.apply(relation)).isEmpty())
                .toList();
    }
}

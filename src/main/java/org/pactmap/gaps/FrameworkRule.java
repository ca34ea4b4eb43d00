package org.pactmap.gaps;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;

/// Looks for documents that frame the agreements. The declaration from which an agreement grew is none.
final class FrameworkRule {

    private final Inquiry inquiry;

    FrameworkRule(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    FrameworkGap answer() {
        SequencedSet<String> framed = new LinkedHashSet<>();
        SequencedSet<String> documents = new LinkedHashSet<>();
        ties().stream().filter(inquiry::counts).forEach(tie -> {
            framed.addAll(inquiry.meantBy(tie.to()));
            tie.from().ifPresent(documents::add);
        });
        if (inquiry.signed().isEmpty()) {
            return new FrameworkGap(List.of(), List.of(), Optional.empty(), List.of(), List.of());
        }
        Absence absence = absence();
        Weighing missing = Weighing.ofMissing(inquiry.network(), absence.relevant(), ties(),
                inquiry.vainSearches(RelationKind.FRAMES));
        List<String> lacking = inquiry.others(framed);
        Weighing told = lacking.isEmpty() ? missing.turned() : missing;
        return new FrameworkGap(inquiry.inOrder(framed), List.copyOf(documents),
                lacking.isEmpty() ? Optional.empty() : Optional.of(absence.basis(lacking)), told.speaksFor(),
                told.speaksAgainst());
    }

    /// The ties by which a document frames an agreement, whatever their strength.
    List<Relation> ties() {
        return inquiry.ties(RelationKind.FRAMES).stream()
                .filter(tie -> !inquiry.meantBy(tie.to()).isEmpty()).toList();
    }

    Absence absence() {
        return new Absence(inquiry, inquiry.absences(RelationKind.FRAMES).stream()
                .filter(relation -> relation.from().isEmpty()).toList(), Relation::to);
    }
}

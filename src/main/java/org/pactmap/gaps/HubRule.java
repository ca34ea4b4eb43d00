package org.pactmap.gaps;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Search;
import org.pactmap.gaps.HubGap.Coordinator;

/// Looks for one body that coordinates every agreement for a function.
final class HubRule {

    private static final Comparator<Coordinator> MOST_FIRST = Comparator
            .comparingInt((Coordinator one) -> -one.agreements().size()).thenComparing(Coordinator::body);

    private final Inquiry inquiry;
    private final Tally channels;

    HubRule(Inquiry inquiry, Tally channels) {
        this.inquiry = inquiry;
        this.channels = channels;
    }

    HubGap answer() {
        int signed = inquiry.signed().size();
        SequencedSet<String> covered = new LinkedHashSet<>();
        ties().stream().filter(inquiry::counts).forEach(tie -> covered.addAll(inquiry.meantBy(tie.to())));
        List<Coordinator> coordinators = coordinators();
        int best = coordinators.stream().mapToInt(one -> one.agreements().size()).max().orElse(0);
        Optional<String> hub = coordinators.stream().filter(one -> one.agreements().size() == signed)
                .map(Coordinator::body).findFirst();
        Absence absence = absence();
        boolean missing = signed > 1 && hub.isEmpty();
        Weighing told = told(absence, missing, hub.isPresent());
        return new HubGap(inquiry.inOrder(covered), coordinators, best, hub,
                missing ? Optional.of(absence.basis(inquiry.others(covered))) : Optional.empty(), told.speaksFor(),
                told.speaksAgainst());
    }

    /// Below two agreements nothing is missing, so nothing is weighed unless there is a hub.
    private Weighing told(Absence absence, boolean missing, boolean found) {
        if (found) {
            return weighing(absence).turned();
        }
        return missing ? weighing(absence) : Weighing.NOTHING;
    }

    private List<Coordinator> coordinators() {
        SequencedMap<String, SequencedSet<String>> byBody = new LinkedHashMap<>();
        ties().stream().filter(inquiry::counts).forEach(tie -> tie.from().ifPresent(body -> byBody
                .computeIfAbsent(body, _ -> new LinkedHashSet<>()).addAll(inquiry.meantBy(tie.to()))));
        return byBody.entrySet().stream()
                .map(entry -> new Coordinator(entry.getKey(), inquiry.inOrder(entry.getValue())))
                .sorted(MOST_FIRST).toList();
    }

    /// The ties by which a body coordinates an agreement for the function, whatever their strength.
    List<Relation> ties() {
        return inquiry.ties(RelationKind.COORDINATES).stream().filter(inquiry::isAbout).toList();
    }

    /// An absence that names no function speaks of each.
    Absence absence() {
        return new Absence(inquiry, inquiry.absences(RelationKind.COORDINATES).stream()
                .filter(relation -> relation.from().isEmpty())
                .filter(relation -> relation.function().map(inquiry.question().function()::equals).orElse(true))
                .toList(), Relation::to);
    }

    private Weighing weighing(Absence absence) {
        Weighing missing = Weighing.ofMissing(inquiry.network(), absence.relevant(), ties(), vainSearches());
        return channels.yes() + channels.partly() > 0
                ? missing.alsoAgainst(new Ground.Channels(channels))
                : missing;
    }

    /// A search names no function: it was for the one that the facts are about.
    private List<Search> vainSearches() {
        return inquiry.question().function().equals(inquiry.network().facts().header().defaultFunction())
                ? inquiry.vainSearches(RelationKind.COORDINATES)
                : List.of();
    }
}

package org.pactmap.gaps;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;

/// Counts the three layers of ties from the agreements to the track. They differ in kind and are never added up.
final class AccessionRule {

    private final Inquiry inquiry;
    private final Track track;

    AccessionRule(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.track = Track.of(inquiry.network());
    }

    AccessionTie answer(Tally channels) {
        Layer serve = serving();
        Layer endWith = new Layer(RelationKind.ENDS_WITH, Optional::isPresent);
        Layer mention = new Layer(RelationKind.MENTIONS, track::isMembership);
        var unknown = new AccessionTie.Unknown(serve.unsettled(), endWith.unsettled(), mention.unsettled(),
                channels.unknown());
        List<String> lacking = track.steps().isEmpty() ? List.of() : inquiry.others(serve.agreements());
        Weighing missing = inquiry.signed().isEmpty() || track.steps().isEmpty()
                ? Weighing.NOTHING
                : Weighing.ofMissing(inquiry.network(), serve.absence().relevant(), serve.ties(),
                        inquiry.vainSearches(RelationKind.SERVES));
        Weighing told = lacking.isEmpty() ? missing.turned() : missing;
        return new AccessionTie(serve.agreements(), endWith.agreements(), mention.agreements(), unknown,
                Stream.of(serve, endWith, mention).flatMap(layer -> layer.counted().stream()).toList(), track.next(),
                lacking.isEmpty() ? Optional.empty() : Optional.of(serve.absence().basis(lacking)),
                told.speaksFor(), told.speaksAgainst());
    }

    /// The ties by which an agreement serves a step before membership, whatever their strength.
    List<Relation> ties() {
        return serving().ties();
    }

    Absence absence() {
        return serving().absence();
    }

    private Layer serving() {
        return new Layer(RelationKind.SERVES, track::isBeforeMembership);
    }

    /// One kind of tie to those steps that belong to a layer.
    private final class Layer {

        private final RelationKind kind;
        private final Predicate<Optional<String>> step;

        private Layer(RelationKind kind, Predicate<Optional<String>> step) {
            this.kind = kind;
            this.step = step;
        }

        private List<Relation> ties() {
            return inquiry.ties(kind).stream()
                    .filter(tie -> step.test(tie.to()) && !inquiry.meantBy(tie.from()).isEmpty()).toList();
        }

        private List<Relation> counted() {
            return ties().stream().filter(inquiry::counts).toList();
        }

        private List<String> agreements() {
            SequencedSet<String> tied = new LinkedHashSet<>();
            counted().forEach(tie -> tied.addAll(inquiry.meantBy(tie.from())));
            return inquiry.inOrder(tied);
        }

        private Absence absence() {
            return new Absence(inquiry, inquiry.absences(kind).stream()
                    .filter(relation -> relation.to().isEmpty() || step.test(relation.to())).toList(), Relation::from);
        }

        /// How many agreements neither a tie nor an absence settles. What was looked for in vain is not settled.
        private int unsettled() {
            SequencedSet<String> settled = new LinkedHashSet<>(agreements());
            settled.addAll(absence().settled());
            return inquiry.others(settled).size();
        }
    }
}

package org.pactmap.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Span;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.layout.SeatOrder;

/// When a thing is there, as stretches of days one after the other.
///
/// @param from the first day; unknown where no source says
/// @param until the first day on which it is no more; open where none is known
record Lifetime(Optional<LocalDate> from, Optional<LocalDate> until, Form form) {

    /// How surely it is there.
    enum Form {
        THERE,
        /// Not yet: it is backed, negotiated, open or planned.
        WAITING,
        /// It may be there: its day is not exactly known.
        APPROXIMATE
    }

    /// The stretches of a thing: of a party those of its agreements in the system; none of what the facts do not know.
    static List<Lifetime> of(Facts facts, String system, String id) {
        return facts.entity(id).map(entity -> switch (entity) {
            case Entity.Agreement(_, var history) -> ofHistory(history, Lifetime::of);
            case Entity.Step(_, var history) -> ofHistory(history, Lifetime::of);
            case Entity.State _ -> ofParty(facts, system, id);
            case Entity.Body _,Entity.AgreementSystem _,Entity.Document _,Entity.Event _,Entity.Recommendation _,Entity.Person _ -> {
                List<Lifetime> own = ofParty(facts, system, id);
                yield own.isEmpty() ? ofSpan(entity.about().exists()) : own;
            }
        }).orElse(List.of());
    }

    private static List<Lifetime> ofParty(Facts facts, String system, String party) {
        return facts.relations(RelationKind.PARTY).stream().filter(relation -> relation.startsAt(party))
                .flatMap(relation -> relation.to().stream())
                .filter(agreement -> SeatOrder.isOfSystem(facts, agreement, system))
                .flatMap(agreement -> of(facts, system, agreement).stream()).toList();
    }

    private static List<Lifetime> ofSpan(Span exists) {
        var stretches = new ArrayList<Lifetime>();
        exists.from().ifPresent(from -> approximate(from).ifPresent(stretches::add));
        stretches
                .add(new Lifetime(exists.from().map(Dating::latest), exists.until().map(Dating::earliest), Form.THERE));
        exists.until().ifPresent(until -> approximate(until).ifPresent(stretches::add));
        return stretches;
    }

    /// The days between the first that it may have been and the last.
    private static Optional<Lifetime> approximate(Dating dating) {
        return dating.earliest().equals(dating.latest())
                ? Optional.empty()
                : Optional.of(new Lifetime(Optional.of(dating.earliest()).filter(day -> !day.equals(LocalDate.MIN)),
                        Optional.of(dating.latest()).filter(day -> !day.equals(LocalDate.MAX)), Form.APPROXIMATE));
    }

    private interface FormOf<S> {
        Optional<Form> of(S status);
    }

    private static <S> List<Lifetime> ofHistory(List<StatusChange<S>> history, FormOf<S> form) {
        List<StatusChange<S>> sure = history.stream().filter(change -> change.strength() == Strength.ASSERTED).toList();
        var stretches = new ArrayList<Lifetime>();
        for (int i = 0; i < sure.size(); i++) {
            Optional<LocalDate> from = sure.get(i).from().map(Dating::latest);
            Optional<LocalDate> until = i + 1 < sure.size()
                    ? sure.get(i + 1).from().map(Dating::latest)
                    : Optional.empty();
            sure.get(i).from().flatMap(Lifetime::approximate).ifPresent(stretches::add);
            form.of(sure.get(i).status()).ifPresent(one -> stretches.add(new Lifetime(from, until, one)));
        }
        return stretches;
    }

    private static Optional<Form> of(AgreementStatus status) {
        return switch (status) {
            case SIGNED, IN_FORCE -> Optional.of(Form.THERE);
            case BACKS, NEGOTIATING, PLANNED -> Optional.of(Form.WAITING);
            case DECLINED, ENDED -> Optional.empty();
        };
    }

    private static Optional<Form> of(StepStatus status) {
        return switch (status) {
            case REACHED -> Optional.of(Form.THERE);
            case OPEN, SCHEDULED, ONGOING -> Optional.of(Form.WAITING);
            case DROPPED -> Optional.empty();
        };
    }
}

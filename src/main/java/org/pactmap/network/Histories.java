package org.pactmap.network;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.Strength;

/// What a history of statuses says of a day.
///
/// A change dated to a month, a year or bounds counts from its latest possible day; one without a date counts from
/// ever, until a dated one follows. Of changes on one day the last in the file counts.
final class Histories {

    private Histories() {}

    /// The latest change by `day` among those that `which` accepts.
    static <S> Optional<StatusChange<S>> latest(
            List<StatusChange<S>> history, LocalDate day, Predicate<StatusChange<S>> which) {
        Optional<StatusChange<S>> latest = Optional.empty();
        for (StatusChange<S> change : history) {
            LocalDate start = start(change);
            if (which.test(change) && !start.isAfter(day)
                    && latest.map(before -> !start.isBefore(start(before))).orElse(true)) {
                latest = Optional.of(change);
            }
        }
        return latest;
    }

    /// Whether an agreement is there: from the first status of its history on, if it has one, until it has ended.
    static boolean isUnderWay(Entity.Agreement agreement, LocalDate day) {
        return agreement.history().isEmpty()
                || latest(agreement.history(), day, _ -> true).isPresent()
                        && latest(agreement.history(), day, Histories::isAsserted)
                                .filter(change -> change.status() == AgreementStatus.ENDED).isEmpty();
    }

    /// Whether it is signed and not ended. New negotiations do not undo a signature.
    static boolean isSigned(Entity.Agreement agreement, LocalDate day) {
        return turn(agreement, day).filter(Histories::isSigned).isPresent();
    }

    /// Whether its party backs the declaration behind it: from the endorsement until the signature. Neither being
    /// negotiated or planned nor having declined to sign ends that.
    static boolean isBacked(Entity.Agreement agreement, LocalDate day) {
        return turn(agreement, day).filter(status -> status == AgreementStatus.BACKS).isPresent();
    }

    /// The latest status of those that change how a party stands.
    private static Optional<AgreementStatus> turn(Entity.Agreement agreement, LocalDate day) {
        return latest(agreement.history(), day, change -> isAsserted(change) && switch (change.status()) {
            case BACKS, SIGNED, IN_FORCE, ENDED -> true;
            case NEGOTIATING, PLANNED, DECLINED -> false;
        }).map(StatusChange::status);
    }

    /// The first day by `day` on which a source asserts that it was signed.
    static Optional<LocalDate> signature(List<StatusChange<AgreementStatus>> history, LocalDate day) {
        return history.stream()
                .filter(change -> isAsserted(change) && isSigned(change.status()))
                .map(Histories::start)
                .filter(start -> !start.isAfter(day))
                .min(LocalDate::compareTo);
    }

    private static boolean isSigned(AgreementStatus status) {
        return status == AgreementStatus.SIGNED || status == AgreementStatus.IN_FORCE;
    }

    static boolean isAsserted(StatusChange<?> change) {
        return change.strength() == Strength.ASSERTED;
    }

    private static LocalDate start(StatusChange<?> change) {
        return change.from().map(from -> from.latest()).orElse(LocalDate.MIN);
    }
}

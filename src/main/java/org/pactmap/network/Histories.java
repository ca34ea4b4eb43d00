package org.pactmap.network;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Entity.Step;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;

/// Reads status histories on one day. Only what a source asserts makes an agreement signed or ended.
record Histories(LocalDate day) {

    boolean signed(Agreement agreement) {
        return has(agreement, AgreementStatus.SIGNED) && !has(agreement, AgreementStatus.ENDED);
    }

    /// From the endorsement until the signature; being negotiated or planned does not end it.
    boolean backs(Agreement agreement) {
        return has(agreement, AgreementStatus.BACKS) && !signed(agreement) && !has(agreement, AgreementStatus.ENDED);
    }

    LocalDate signature(Agreement agreement) {
        return agreement.history().stream().filter(change -> begun(change, AgreementStatus.SIGNED))
                .map(Histories::start).min(Comparator.naturalOrder()).orElse(LocalDate.MAX);
    }

    /// The last status, in time and then in the file, that a source asserts and that has begun.
    Optional<StatusChange<StepStatus>> latest(Step step) {
        return step.history().stream()
                .filter(change -> change.strength() == Strength.ASSERTED && !start(change).isAfter(day))
                .reduce((before, change) -> start(change).isBefore(start(before)) ? before : change);
    }

    private boolean has(Agreement agreement, AgreementStatus status) {
        return agreement.history().stream().anyMatch(change -> begun(change, status));
    }

    private boolean begun(StatusChange<AgreementStatus> change, AgreementStatus status) {
        return change.status() == status && change.strength() == Strength.ASSERTED && !start(change).isAfter(day);
    }

    private static LocalDate start(StatusChange<?> change) {
        return change.from().map(Dating::latest).orElse(LocalDate.MIN);
    }
}

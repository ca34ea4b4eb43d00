package org.pactmap.plot;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Predicate;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.StatusChange;
import org.pactmap.layout.SeatOrder;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.network.Standing;

/// The rows of the matrix: every agreement that there ever is, by day of signature. A row is called by its party where
/// that tells it from the others, else by its agreement. The parties of one that has several stand below it.
record MatrixRows(Subject subject, List<Row> rows) {

    /// @param party for a row that is one party's part in the agreement
    /// @param with whom the agreement is with, beside the centre
    /// @param day when it was signed, on whichever day that is; on small pages there is no room for it
    record Row(
            Agreement agreement,
            Optional<Party> party,
            List<Party> with,
            String name,
            Optional<LocalDate> signed,
            Optional<String> day) {

        String id() {
            return party.map(one -> agreement.id() + "/" + one.id()).orElse(agreement.id());
        }

        /// Whether it is the row of the agreement itself.
        boolean isWhole() {
            return party.isEmpty();
        }
    }

    static MatrixRows of(Subject subject) {
        List<Agreement> agreements = subject.agreements();
        SequencedMap<String, List<Party>> with = new LinkedHashMap<>();
        for (Party party : subject.parties()) {
            for (Agreement agreement : party.agreements()) {
                with.computeIfAbsent(agreement.id(), _ -> new ArrayList<>()).add(party);
            }
        }
        boolean byParty = with.values().stream().allMatch(parties -> parties.size() == 1)
                && subject.parties().stream().allMatch(party -> party.agreements().size() < 2);
        SignatureDays days = SignatureDays.of(agreements, subject.words());
        var rows = new ArrayList<Row>();
        agreements.forEach(agreement -> {
            List<Party> parties = with.getOrDefault(agreement.id(), List.of());
            Optional<LocalDate> signed = SeatOrder.signatureOf(agreement).map(Dating::latest);
            Entity named = byParty ? parties.getFirst().entity() : agreement;
            rows.add(new Row(agreement, Optional.empty(), parties, name(subject, named), signed,
                    days.first(List.of(agreement)).filter(_ -> subject.sizes().roomy())));
            parties.stream().filter(_ -> parties.size() > 1).forEach(party -> rows.add(new Row(agreement,
                    Optional.of(party), parties, name(subject, party.entity()), signed, Optional.empty())));
        });
        return new MatrixRows(subject, List.copyOf(rows));
    }

    private static String name(Subject subject, Entity entity) {
        return SeatLabels.name(entity, subject.sizes(), subject.words());
    }

    List<Agreement> agreements() {
        return rows.stream().filter(Row::isWhole).map(Row::agreement).toList();
    }

    /// Ids of the rows that are signed on some day, or on none.
    List<String> ids(boolean everSigned) {
        Predicate<Row> signed = row -> row.signed().isPresent() == everSigned;
        return rows.stream().filter(signed).map(Row::id).toList();
    }

    List<Agreement> signed() {
        return agreements().stream().filter(subject.network()::signed).toList();
    }

    Standing standing(Row row) {
        if (subject.network().signed(row.agreement())) {
            return Standing.SIGNED;
        }
        return row.with().stream().anyMatch(party -> subject.standing(party) == Standing.BACKS)
                ? Standing.BACKS
                : Standing.NEITHER;
    }

    boolean ended(Row row) {
        return subject.network().status(row.agreement()).map(StatusChange::status)
                .filter(AgreementStatus.ENDED::equals).isPresent();
    }
}

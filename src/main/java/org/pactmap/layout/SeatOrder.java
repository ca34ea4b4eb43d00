package org.pactmap.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;

/// Who sits where, for ever: by day of signature, then those who have an agreement and never signed it, then the
/// members of the alliance that have none. What one day holds does not matter, so that nothing moves in time.
public final class SeatOrder {

    private SeatOrder() {}

    /// A party with a seat. Where all agreements are with one and the same party, each agreement has a seat
    /// instead, and `entity` is the agreement.
    ///
    /// @param agreements its agreements in the system, in the order of the file
    /// @param signed when it first signed, where a source asserts that it did, on whichever day that is
    public record Party(Entity entity, List<Agreement> agreements, Optional<Dating> signed) {

        public Party {
            agreements = List.copyOf(agreements);
        }

        /// The id of its seat.
        public String id() {
            return entity.id();
        }

        private static Party of(Entity entity, List<Agreement> agreements) {
            return new Party(entity, agreements, agreements.stream().flatMap(one -> signatureOf(one).stream())
                    .min(Comparator.comparing(Dating::latest)));
        }
    }

    /// All parties that have a seat, in the order of their seats. Whom days do not part stands as in the file.
    public static List<Party> of(Facts facts, String system) {
        SequencedMap<String, List<Agreement>> seated = new LinkedHashMap<>();
        Map<String, List<String>> parties = parties(facts);
        for (Agreement agreement : agreements(facts, system)) {
            for (String party : parties.getOrDefault(agreement.id(), List.of())) {
                seated.computeIfAbsent(party, _ -> new ArrayList<>()).add(agreement);
            }
        }
        facts.header().alliance().ifPresent(alliance -> members(facts, alliance)
                .forEach(member -> seated.computeIfAbsent(member.id(), _ -> new ArrayList<>())));
        boolean oneParty = seated.size() == 1 && seated.firstEntry().getValue().size() > 1;
        return inOrder(oneParty
                ? seated.firstEntry().getValue().stream().map(one -> Party.of(one, List.of(one))).toList()
                : seated.entrySet().stream().flatMap(entry -> facts.entity(entry.getKey()).stream()
                        .map(entity -> Party.of(entity, entry.getValue()))).toList());
    }

    /// When a source first asserts that the agreement was signed.
    public static Optional<Dating> signatureOf(Agreement agreement) {
        return agreement.history().stream()
                .filter(change -> change.status() == AgreementStatus.SIGNED
                        && change.strength() == Strength.ASSERTED)
                .flatMap(change -> change.from().stream()).min(Comparator.comparing(Dating::latest));
    }

    private static List<Party> inOrder(List<Party> seated) {
        var order = new ArrayList<>(seated);
        order.sort(Comparator.comparing((Party party) -> party.signed().map(Dating::latest).orElse(LocalDate.MAX))
                .thenComparing(party -> party.agreements().isEmpty()));
        return List.copyOf(order);
    }

    /// Who but the centre is a party to each agreement, in the order of the file.
    private static Map<String, List<String>> parties(Facts facts) {
        Map<String, List<String>> parties = new LinkedHashMap<>();
        for (Relation party : facts.relations(RelationKind.PARTY)) {
            if (party.to().isPresent() && party.from().isPresent() && !isCentre(facts, party.from().get())) {
                parties.computeIfAbsent(party.to().get(), _ -> new ArrayList<>()).add(party.from().get());
            }
        }
        return parties;
    }

    private static List<Agreement> agreements(Facts facts, String system) {
        Set<String> ofSystem = facts.relations(RelationKind.PART_OF).stream()
                .filter(part -> part.exists() && part.endsAt(system)).flatMap(part -> part.from().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return facts.all(Agreement.class).stream().filter(agreement -> ofSystem.contains(agreement.id())).toList();
    }

    /// Whether an agreement belongs to a system on some day.
    public static boolean isOfSystem(Facts facts, String agreement, String system) {
        return facts.relations(RelationKind.PART_OF).stream()
                .anyMatch(part -> part.exists() && part.startsAt(agreement) && part.endsAt(system));
    }

    private static List<Entity> members(Facts facts, String alliance) {
        return facts.relations(RelationKind.MEMBER).stream()
                .filter(member -> member.exists() && member.endsAt(alliance))
                .flatMap(member -> member.from().flatMap(facts::entity).stream())
                .filter(member -> !isCentre(facts, member.id())).toList();
    }

    private static boolean isCentre(Facts facts, String id) {
        return facts.header().centre().map(centre -> centre.id().equals(id)).orElse(false);
    }
}

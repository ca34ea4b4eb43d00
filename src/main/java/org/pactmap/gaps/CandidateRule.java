package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Network;
import org.pactmap.words.Language;

/// Lists the bodies that there are, and the agreements whose provider each has at its table.
final class CandidateRule {

    private final Inquiry inquiry;
    private final Network network;
    /// The agreements that each party provides for.
    private final SequencedMap<String, SequencedSet<String>> provided;

    CandidateRule(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.network = inquiry.network();
        this.provided = provided(inquiry);
    }

    /// Sorted by reach, then by number of functions, then by English name; no weights.
    List<Candidate> answer() {
        SequencedMap<String, List<Relation>> memberships = byBody(memberships(), Relation::to);
        SequencedMap<String, List<Relation>> coordinations = byBody(coordinations(), Relation::from);
        record Named(String name, Candidate candidate) {}
        return network.all(Entity.Body.class).stream()
                .map(body -> new Named(body.label().in(Language.ENGLISH), candidate(body.id(),
                        memberships.getOrDefault(body.id(), List.of()),
                        coordinations.getOrDefault(body.id(), List.of()))))
                .sorted(Comparator.comparingInt((Named one) -> -one.candidate().reach())
                        .thenComparingInt(one -> -one.candidate().functions().size())
                        .thenComparing(Named::name)
                        .thenComparing(one -> one.candidate().body()))
                .map(Named::candidate).toList();
    }

    private Candidate candidate(String body, List<Relation> memberships, List<Relation> coordinations) {
        SequencedSet<String> reached = new LinkedHashSet<>();
        memberships.forEach(tie -> tie.from().ifPresent(
                member -> reached.addAll(provided.getOrDefault(member, new LinkedHashSet<>()))));
        return new Candidate(body, inquiry.inOrder(reached), inquiry.others(reached), functions(coordinations),
                isInsideAlliance(body),
                Stream.concat(coordinations.stream(), memberships.stream()).toList());
    }

    private static SequencedMap<String, List<Relation>> byBody(Stream<Relation> ties,
            Function<Relation, Optional<String>> body) {
        SequencedMap<String, List<Relation>> byBody = new LinkedHashMap<>();
        ties.forEach(tie -> body.apply(tie)
                .ifPresent(id -> byBody.computeIfAbsent(id, _ -> new ArrayList<>()).add(tie)));
        return byBody;
    }

    /// The memberships by which a body reaches an agreement.
    private Stream<Relation> memberships() {
        return inquiry.counted(RelationKind.MEMBER).stream()
                .filter(tie -> !tie.from().equals(tie.to()) && tie.from().filter(provided::containsKey).isPresent());
    }

    /// What sources assert that bodies coordinate, for whomever; and of the agreements, for the function that is
    /// asked about, whatever they say.
    private Stream<Relation> coordinations() {
        return inquiry.ties(RelationKind.COORDINATES).stream()
                .filter(tie -> tie.strength() == Strength.ASSERTED || inquiry.isAbout(tie));
    }

    /// What a body coordinates already, as far as sources assert it, in the order of the header.
    private List<String> functions(List<Relation> coordinations) {
        return network.facts().header().functions().keySet().stream()
                .filter(function -> coordinations.stream().anyMatch(tie -> tie.strength() == Strength.ASSERTED
                        && tie.function().filter(function::equals).isPresent()))
                .toList();
    }

    private static SequencedMap<String, SequencedSet<String>> provided(Inquiry inquiry) {
        SequencedMap<String, SequencedSet<String>> provided = new LinkedHashMap<>();
        for (String agreement : inquiry.signed()) {
            inquiry.network().providers(agreement).forEach(
                    party -> provided.computeIfAbsent(party, _ -> new LinkedHashSet<>()).add(agreement));
        }
        return provided;
    }

    private boolean isInsideAlliance(String body) {
        return network.facts().header().alliance().filter(alliance -> network.isInside(body, alliance)).isPresent();
    }
}

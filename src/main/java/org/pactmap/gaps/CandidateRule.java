package org.pactmap.gaps;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
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

    CandidateRule(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.network = inquiry.network();
    }

    /// Sorted by reach, then by number of functions, then by English name; no weights.
    List<Candidate> answer() {
        SequencedMap<String, SequencedSet<String>> reached = reached();
        SequencedMap<String, SequencedSet<String>> functions = functions();
        record Named(String name, Candidate candidate) {}
        return network.facts().all(Entity.Body.class).stream().filter(body -> network.exists(body.id()))
                .map(body -> new Named(body.label().in(Language.ENGLISH), new Candidate(body.id(),
                        inquiry.inOrder(of(reached, body)), inquiry.signed().size(),
                        List.copyOf(of(functions, body)), isInsideAlliance(body.id()))))
                .sorted(Comparator.comparingInt((Named one) -> -one.candidate().reach())
                        .thenComparingInt(one -> -one.candidate().functions().size())
                        .thenComparing(Named::name)
                        .thenComparing(one -> one.candidate().body()))
                .map(Named::candidate).toList();
    }

    private static SequencedSet<String> of(SequencedMap<String, SequencedSet<String>> all, Entity.Body body) {
        return all.getOrDefault(body.id(), new LinkedHashSet<>());
    }

    private SequencedMap<String, SequencedSet<String>> reached() {
        SequencedMap<String, SequencedSet<String>> provided = new LinkedHashMap<>();
        for (String agreement : inquiry.signed()) {
            network.providers(agreement).forEach(
                    party -> provided.computeIfAbsent(party, _ -> new LinkedHashSet<>()).add(agreement));
        }
        SequencedMap<String, SequencedSet<String>> reached = new LinkedHashMap<>();
        for (Relation tie : inquiry.counted(RelationKind.MEMBER)) {
            if (tie.from().isPresent() && tie.to().isPresent() && !tie.from().equals(tie.to())) {
                reached.computeIfAbsent(tie.to().get(), _ -> new LinkedHashSet<>())
                        .addAll(provided.getOrDefault(tie.from().get(), new LinkedHashSet<>()));
            }
        }
        return reached;
    }

    /// What bodies coordinate already, for whomever, as far as sources assert it.
    private SequencedMap<String, SequencedSet<String>> functions() {
        SequencedMap<String, SequencedSet<String>> functions = new LinkedHashMap<>();
        for (String function : network.facts().header().functions().keySet()) {
            inquiry.ties(RelationKind.COORDINATES).stream()
                    .filter(tie -> tie.strength() == Strength.ASSERTED
                            && tie.function().filter(function::equals).isPresent())
                    .flatMap(tie -> tie.from().stream())
                    .forEach(body -> functions.computeIfAbsent(body, _ -> new LinkedHashSet<>()).add(function));
        }
        return functions;
    }

    private boolean isInsideAlliance(String body) {
        return network.facts().header().alliance().filter(alliance -> network.isInside(body, alliance)).isPresent();
    }
}

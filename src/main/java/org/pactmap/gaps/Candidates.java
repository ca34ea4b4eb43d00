package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity.Body;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Network;
import org.pactmap.words.Language;

/// Every body that exists on the day, with whom it reaches: the agreements whose provider is a member of it. A body
/// is no member of itself. Sorted by reach, then by the number of functions it has, then by name; there are no
/// hidden weights.
record Candidates(Ties ties) {

    /// Sets larger than this are not looked for: they would name no answer that people could use.
    static final int LARGEST_SET = 4;

    List<Candidate> all() {
        Network network = ties.network();
        var candidates = new ArrayList<Candidate>();
        for (Body body : network.facts().all(Body.class)) {
            if (network.exists(body.id())) {
                candidates.add(new Candidate(body.id(), reached(body.id()), ties.signed().size(),
                        functions(body.id()), inside(body.id())));
            }
        }
        candidates.sort(Comparator.comparing((Candidate candidate) -> -candidate.reach())
                .thenComparing(candidate -> -candidate.functions().size())
                .thenComparing(candidate -> name(candidate.body())));
        return List.copyOf(candidates);
    }

    /// Where no body reaches all: the smallest sets of bodies that together do, none if that takes more than
    /// [#LARGEST_SET].
    List<List<String>> smallestSets(List<Candidate> candidates) {
        List<Candidate> reaching = candidates.stream().filter(candidate -> candidate.reach() > 0).toList();
        if (ties.signed().isEmpty() || reaching.stream().anyMatch(one -> one.reach() == one.of())) {
            return List.of();
        }
        for (int size = 2; size <= LARGEST_SET; size++) {
            var sets = new ArrayList<List<String>>();
            collect(reaching, 0, size, new ArrayList<>(), sets);
            if (!sets.isEmpty()) {
                return sets;
            }
        }
        return List.of();
    }

    private void collect(List<Candidate> from, int next, int size, List<Candidate> chosen, List<List<String>> sets) {
        if (chosen.size() == size) {
            var reached = new LinkedHashSet<String>();
            chosen.forEach(candidate -> reached.addAll(candidate.reached()));
            if (reached.size() == ties.signed().size()) {
                sets.add(chosen.stream().map(Candidate::body).toList());
            }
            return;
        }
        for (int i = next; i < from.size(); i++) {
            chosen.add(from.get(i));
            collect(from, i + 1, size, chosen, sets);
            chosen.removeLast();
        }
    }

    private List<String> reached(String body) {
        List<String> members = ties.network().members(body);
        return ties.ids().stream().filter(agreement -> ties.network().provider(agreement)
                .filter(provider -> !provider.equals(body) && members.contains(provider)).isPresent()).toList();
    }

    private List<String> functions(String body) {
        return ties.network().relations(RelationKind.COORDINATES).stream()
                .filter(relation -> relation.exists() && relation.startsAt(body)
                        && relation.strength() == Strength.ASSERTED)
                .flatMap(relation -> relation.function().stream()).distinct().toList();
    }

    private boolean inside(String body) {
        Optional<String> alliance = ties.network().facts().header().alliance();
        return alliance.map(whole -> whole.equals(body) || ties.network().isPartOf(body, whole)).orElse(false);
    }

    private String name(String body) {
        return ties.network().facts().entity(body).map(entity -> entity.label().in(Language.ENGLISH)).orElse(body);
    }
}

package org.pactmap.gaps;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/// Finds the smallest sets of bodies that together reach every agreement, by trying all that could.
///
/// Minimum set cover has no fast method, so the search stops after [#MOST_TRIES]; [#complete] says whether it did.
final class SmallestSets {

    /// How many sets are told at most: enough to choose from.
    static final int MOST_SETS = 50;

    /// How many partial sets are tried at most, at most a second's work.
    static final int MOST_TRIES = 200_000;

    private final List<Reaching> bodies;
    private final int agreements;
    private final List<List<String>> found = new ArrayList<>();
    private int tries;

    private SmallestSets(List<Reaching> bodies, int agreements) {
        this.bodies = bodies;
        this.agreements = agreements;
    }

    /// @param sets each in the order of the candidates; none where one body reaches all, or all together do not
    /// @param complete whether there are no others
    record Answer(List<List<String>> sets, boolean complete) {}

    /// A body and the places, in the list of agreements, of those that it reaches.
    private record Reaching(String body, BitSet agreements) {}

    /// @param candidates those that reach most first
    static Answer of(List<String> agreements, List<Candidate> candidates) {
        List<Reaching> bodies = candidates.stream().filter(candidate -> candidate.reach() > 0)
                .map(candidate -> new Reaching(candidate.body(), places(agreements, candidate))).toList();
        var reached = new BitSet();
        bodies.forEach(body -> reached.or(body.agreements()));
        boolean oneDoes = candidates.stream().anyMatch(candidate -> candidate.reach() == agreements.size());
        return oneDoes || agreements.isEmpty() || reached.cardinality() < agreements.size()
                ? new Answer(List.of(), true)
                : new SmallestSets(bodies, agreements.size()).answer();
    }

    private static BitSet places(List<String> agreements, Candidate candidate) {
        SequencedSet<String> reached = new LinkedHashSet<>(candidate.reached());
        var places = new BitSet(agreements.size());
        for (int i = 0; i < agreements.size(); i++) {
            places.set(i, reached.contains(agreements.get(i)));
        }
        return places;
    }

    private Answer answer() {
        for (int size = 2; found.isEmpty() && tries < MOST_TRIES; size++) {
            extend(new ArrayDeque<>(), 0, new BitSet(agreements), size);
        }
        return new Answer(found.stream().limit(MOST_SETS).toList(), tries < MOST_TRIES && found.size() <= MOST_SETS);
    }

    /// Adds bodies after the last chosen, so that each set is tried once and in order.
    private void extend(Deque<String> chosen, int from, BitSet reached, int size) {
        if (chosen.size() == size) {
            if (reached.cardinality() == agreements) {
                found.add(List.copyOf(chosen));
            }
            return;
        }
        for (int i = from; i < bodies.size() && ++tries < MOST_TRIES && found.size() <= MOST_SETS; i++) {
            Reaching next = bodies.get(i);
            long most = (long) next.agreements().cardinality() * (size - chosen.size());
            if (reached.cardinality() + most < agreements) {
                return;
            }
            var more = (BitSet) reached.clone();
            more.or(next.agreements());
            chosen.addLast(next.body());
            extend(chosen, i + 1, more, size);
            chosen.removeLast();
        }
    }
}

package org.pactmap.gaps;

import java.util.ArrayDeque;
import java.util.ArrayList;
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

    /// How many partial sets are tried at most, some tenths of a second's work.
    static final int MOST_TRIES = 200_000;

    private final List<Candidate> candidates;
    private final List<String> agreements;
    private final List<List<String>> found = new ArrayList<>();
    private int tries;

    private SmallestSets(List<String> agreements, List<Candidate> candidates) {
        this.agreements = agreements;
        this.candidates = candidates.stream().filter(candidate -> candidate.reach() > 0).toList();
    }

    /// @param sets each in the order of the candidates; none where one body reaches all, or all together do not
    /// @param complete whether there are no others
    record Answer(List<List<String>> sets, boolean complete) {}

    static Answer of(List<String> agreements, List<Candidate> candidates) {
        var search = new SmallestSets(agreements, candidates);
        SequencedSet<String> reached = new LinkedHashSet<>();
        search.candidates.forEach(candidate -> reached.addAll(candidate.reached()));
        boolean oneDoes = candidates.stream().anyMatch(candidate -> candidate.reach() == agreements.size());
        return oneDoes || agreements.isEmpty() || reached.size() < agreements.size()
                ? new Answer(List.of(), true)
                : search.answer();
    }

    private Answer answer() {
        for (int size = 2; found.isEmpty() && tries < MOST_TRIES; size++) {
            extend(new ArrayDeque<>(), 0, new LinkedHashSet<>(), size);
        }
        return new Answer(List.copyOf(found), tries < MOST_TRIES && found.size() < MOST_SETS);
    }

    /// Adds candidates after the last chosen, so that each set is tried once and in order.
    private void extend(Deque<Candidate> chosen, int from, SequencedSet<String> reached, int size) {
        if (++tries >= MOST_TRIES || found.size() >= MOST_SETS) {
            return;
        }
        if (chosen.size() == size) {
            if (reached.size() == agreements.size()) {
                found.add(chosen.stream().map(Candidate::body).toList());
            }
            return;
        }
        for (int i = from; i < candidates.size(); i++) {
            Candidate next = candidates.get(i);
            if (reached.size() + (long) next.reach() * (size - chosen.size()) < agreements.size()) {
                return;
            }
            SequencedSet<String> more = new LinkedHashSet<>(reached);
            more.addAll(next.reached());
            chosen.addLast(next);
            extend(chosen, i + 1, more, size);
            chosen.removeLast();
        }
    }
}

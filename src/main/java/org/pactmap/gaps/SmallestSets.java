package org.pactmap.gaps;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;

/// Finds the smallest sets of things that together reach every agreement, by trying all that could.
///
/// Minimum set cover has no fast method, so the search stops after [#MOST_TRIES]; [Answer#complete] says whether it
/// did.
final class SmallestSets<T> {

    /// How many sets are told at most: enough to choose from.
    static final int MOST_SETS = 50;

    /// How many partial sets are tried at most, at most a second's work.
    static final int MOST_TRIES = 200_000;

    private final List<Placed<T>> choices;
    private final int agreements;
    private final List<List<T>> found = new ArrayList<>();
    private int tries;

    private SmallestSets(List<Placed<T>> choices, int agreements) {
        this.choices = choices;
        this.agreements = agreements;
    }

    /// Something that may be chosen, and the agreements that it reaches.
    record Choice<T>(T what, Collection<String> reached) {}

    /// @param sets none where there is nothing to reach, or all together do not reach it
    /// @param complete whether there are no others
    record Answer<T>(List<List<T>> sets, boolean complete) {}

    /// The places, in the list of agreements, of those that a choice reaches.
    private record Placed<T>(T what, BitSet places) {

        int reach() {
            return places.cardinality();
        }
    }

    /// The sets are in the order of the choices: those that reach most first, then as they are given.
    ///
    /// @param agreements those that have to be reached
    static <T> Answer<T> of(List<String> agreements, List<Choice<T>> choices) {
        List<Placed<T>> placed = choices.stream()
                .map(choice -> new Placed<>(choice.what(), places(agreements, choice.reached())))
                .filter(choice -> choice.reach() > 0)
                .sorted(Comparator.comparingInt(choice -> -choice.reach())).toList();
        var reached = new BitSet();
        placed.forEach(choice -> reached.or(choice.places()));
        return agreements.isEmpty() || reached.cardinality() < agreements.size()
                ? new Answer<>(List.of(), true)
                : new SmallestSets<>(placed, agreements.size()).answer();
    }

    private static BitSet places(List<String> agreements, Collection<String> reached) {
        var these = new LinkedHashSet<>(reached);
        var places = new BitSet(agreements.size());
        for (int i = 0; i < agreements.size(); i++) {
            places.set(i, these.contains(agreements.get(i)));
        }
        return places;
    }

    private Answer<T> answer() {
        for (int size = 1; found.isEmpty() && tries < MOST_TRIES; size++) {
            extend(new ArrayDeque<>(), 0, new BitSet(agreements), size);
        }
        return new Answer<>(found.stream().limit(MOST_SETS).toList(), tries < MOST_TRIES && found.size() <= MOST_SETS);
    }

    /// Adds choices after the last chosen, so that each set is tried once and in order.
    private void extend(Deque<T> chosen, int from, BitSet reached, int size) {
        if (chosen.size() == size) {
            if (reached.cardinality() == agreements) {
                found.add(List.copyOf(chosen));
            }
            return;
        }
        for (int i = from; i < choices.size() && ++tries < MOST_TRIES && found.size() <= MOST_SETS; i++) {
            Placed<T> next = choices.get(i);
            long most = (long) next.reach() * (size - chosen.size());
            if (reached.cardinality() + most < agreements) {
                return;
            }
            var more = (BitSet) reached.clone();
            more.or(next.places());
            chosen.addLast(next.what());
            extend(chosen, i + 1, more, size);
            chosen.removeLast();
        }
    }
}

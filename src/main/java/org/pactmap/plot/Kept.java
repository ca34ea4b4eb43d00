package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The latest answers to a question that is asked again for every day though no day changes its answer. Any thread may
/// ask; who asks while an answer is being found waits for it.
final class Kept<Q, A> {

    /// How many are kept: those of a window and of what is drawn from it.
    private static final int MOST = 4;

    private final List<Pair<Q, A>> pairs = new ArrayList<>();

    private record Pair<Q, A>(Q question, A answer) {}

    synchronized A of(Q question, Function<Q, A> answer) {
        Optional<Pair<Q, A>> known = pairs.stream().filter(pair -> pair.question().equals(question)).findFirst();
        known.ifPresent(pairs::remove);
        Pair<Q, A> found = known.orElseGet(() -> new Pair<>(question, answer.apply(question)));
        pairs.addFirst(found);
        if (pairs.size() > MOST) {
            pairs.removeLast();
        }
        return found.answer();
    }
}

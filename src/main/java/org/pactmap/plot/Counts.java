package org.pactmap.plot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.pactmap.picture.Picture;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.view.Group;

/// How many things of a map pass its filter, or would pass another. Signed and backed agreements are counted, not their
/// parties; a party that does neither is counted itself.
public final class Counts {

    private final Sieve sieve;
    private final SequencedMap<String, Group> things = new LinkedHashMap<>();
    private final List<String> ties;
    private final SequencedMap<Group, Integer> groups = new LinkedHashMap<>();

    Counts(Sieve sieve, Picture whole) {
        this.sieve = sieve;
        whole.says().sequencedKeySet().forEach(id -> sieve.group(id).filter(group -> sieve.counts(id, group))
                .ifPresent(group -> things.put(id, group)));
        ties = whole.says().sequencedKeySet().stream().filter(sieve::isTie).toList();
        things.forEach((id, group) -> groups.merge(group, sieve.passesOthers(id) ? 1 : 0, Integer::sum));
    }

    /// Of the groups that the map has, ticked or not: how many things of each pass everything else.
    public SequencedMap<Group, Integer> groups() {
        return new LinkedHashMap<>(groups);
    }

    /// How many things one part of the filter takes from the map by itself; of a condition on ties, how many ties.
    public int taken(Filter.Part part) {
        List<String> judged = part instanceof Filter.Part.Asked(Condition.AtLeast _)
                ? ties
                : List.copyOf(things.keySet());
        return (int) judged.stream().filter(id -> !sieve.passes(id, part)).count();
    }

    /// How many of the things that a condition judges would pass it by itself, whether it is asked or not.
    public int left(Condition condition) {
        List<String> judged = condition instanceof Condition.AtLeast ? ties : List.copyOf(things.keySet());
        return (int) judged.stream().filter(id -> sieve.judges(id, condition) && sieve.passes(id, condition)).count();
    }
}

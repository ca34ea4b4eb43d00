package org.pactmap.plot;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.view.Filter;
import org.pactmap.view.Group;

/// A picture with what does not pass the filter dimmed or left out, and how many things of each group are on it.
///
/// @param counts of the groups that the picture has, ticked or not: how many of its things pass everything else
public record Sifted(Picture picture, SequencedMap<Group, Integer> counts) {

    /// How present that stays which is dimmed, from 0 to 1.
    private static final double DIMMED = 0.18;

    static Sifted of(Subject subject, Picture whole) {
        var sieve = new Sieve(subject);
        Picture sifted = sifted(subject.view().filter(), sieve, whole);
        return new Sifted(WayMarks.over(sifted, whole, subject), counts(sieve, whole));
    }

    private static Picture sifted(Filter filter, Sieve sieve, Picture whole) {
        if (filter.isOpen()) {
            return whole;
        }
        SequencedSet<String> kept = new LinkedHashSet<>();
        whole.marks().stream().map(Mark::about).distinct().filter(sieve::passes).forEach(kept::add);
        return switch (filter.manner()) {
            case DIM -> whole.keeping(kept, DIMMED);
            case HIDE -> whole.only(kept);
        };
    }

    /// Signed and backed agreements are counted, not their parties; a party that does neither is counted itself.
    private static SequencedMap<Group, Integer> counts(Sieve sieve, Picture whole) {
        SequencedMap<Group, Integer> counts = new LinkedHashMap<>();
        whole.says().sequencedKeySet().forEach(id -> sieve.group(id).filter(group -> sieve.counts(id, group))
                .ifPresent(group -> counts.merge(group, sieve.passesOthers(id) ? 1 : 0, Integer::sum)));
        return counts;
    }
}

package org.pactmap.plot;

import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Picture;
import org.pactmap.view.Filter;

/// A picture with what does not pass the filter dimmed or left out, and how many things of it pass.
public record Sifted(Picture picture, Counts counts) {

    /// How present that stays which is dimmed, from 0 to 1.
    private static final double DIMMED = 0.18;

    static Sifted of(Subject subject, Picture whole) {
        var sieve = new Sieve(subject);
        Picture sifted = sifted(subject.view().filter(), sieve, whole);
        return new Sifted(WayMarks.over(sifted, whole, subject), new Counts(sieve, whole));
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
}

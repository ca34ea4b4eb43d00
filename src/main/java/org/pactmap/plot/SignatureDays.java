package org.pactmap.plot;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.When;
import org.pactmap.layout.SeatOrder;
import org.pactmap.words.Words;

/// When agreements were signed, in few words and as precisely as the source says.
///
/// @param unsaidYear the year of most signatures: it is plain, and not written with a day
record SignatureDays(Words words, int unsaidYear) {

    /// How many of the signatures have to be of one year.
    private static final double MOST = 2 / 3.0;

    static SignatureDays of(List<Agreement> agreements, Words words) {
        SequencedMap<Integer, Integer> years = new TreeMap<>();
        agreements.stream().flatMap(one -> SeatOrder.signatureOf(one).stream())
                .forEach(signed -> years.merge(signed.latest().getYear(), 1, Integer::sum));
        int all = years.values().stream().mapToInt(count -> count).sum();
        return new SignatureDays(words, years.entrySet().stream().filter(year -> year.getValue() >= MOST * all)
                .map(Map.Entry::getKey).findFirst().orElse(0));
    }

    /// The first signature among some agreements.
    Optional<String> first(List<Agreement> agreements) {
        return agreements.stream().flatMap(agreement -> SeatOrder.signatureOf(agreement).stream())
                .min(Comparator.comparing(Dating::latest)).map(signed -> new When(words).brief(signed, unsaidYear));
    }
}

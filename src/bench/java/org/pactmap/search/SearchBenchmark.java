package org.pactmap.search;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.pactmap.agreement.Facts;
import org.pactmap.picture.Warm;
import org.pactmap.plot.Maps;
import org.pactmap.words.Language;

/// From a letter typed to the matches, in the whole of the bundled facts; and gathering what can be found, once for a
/// dataset.
public class SearchBenchmark extends Warm {

    private static final int MOST = 40;

    private final Facts facts = Maps.facts();
    private final Index index = Index.of(Entries.of(facts, Language.ENGLISH));

    /// One letter, a name, several words of a quote, and what is nowhere, so that typing errors are looked for.
    @Param({"l", "Латвія", "lacks a coordinating body", "Lativa agremeent"})
    public String typed = "";

    @Benchmark
    public List<Match> find() {
        return index.find(typed, MOST);
    }

    @Benchmark
    public Index gather() {
        return Index.of(Entries.of(facts, Language.ENGLISH));
    }
}

package org.pactmap.search;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pactmap.agreement.Facts;
import org.pactmap.plot.Maps;
import org.pactmap.words.Language;

/// From a letter typed to the matches, in the whole of the bundled facts; and gathering what can be found, once for a
/// dataset.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SearchBenchmark {

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

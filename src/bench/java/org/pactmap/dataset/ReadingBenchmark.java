package org.pactmap.dataset;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/// Facts read and checked: the file of the Ukraine network, as a user names it.
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ReadingBenchmark {

    private static final Path FILE = Path.of("data/ukraine-security-agreements.json");

    /// In a JVM that has read nothing before.
    @Benchmark
    @BenchmarkMode(Mode.SingleShotTime)
    @Fork(20)
    @Warmup(iterations = 0)
    @Measurement(iterations = 1)
    public Reading cold() {
        return Datasets.read(FILE);
    }

    @Benchmark
    @BenchmarkMode(Mode.SampleTime)
    @Fork(2)
    @Warmup(iterations = 5, time = 1)
    @Measurement(iterations = 5, time = 1)
    public Reading warm() {
        return Datasets.read(FILE);
    }
}

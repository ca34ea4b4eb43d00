package org.pactmap.picture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.pactmap.plot.Maps;

/// From a pointer that moved to the picture with one thing lifted and the rest dimmed, before it is painted.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class HoverBenchmark {

    private static final double REACH = 4;
    private static final double DIMMED = 0.25;

    private final Picture picture = Maps.picture();
    private final Random pointer = new Random(1);

    @Benchmark
    public Optional<String> find() {
        return Hit.at(somewhere(), REACH, picture);
    }

    @Benchmark
    public Picture lift() {
        var lifted = new LinkedHashSet<>(List.of(Hit.at(somewhere(), REACH, picture).orElse("")));
        return picture.keeping(lifted, DIMMED);
    }

    private Spot somewhere() {
        return new Spot(pointer.nextDouble() * picture.width(), pointer.nextDouble() * picture.height());
    }
}

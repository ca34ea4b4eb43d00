package org.pactmap.plot;

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
import org.pactmap.agreement.Facts;
import org.pactmap.picture.Picture;
import org.pactmap.view.View;

/// From facts and a view to a picture: what a step of the day costs.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PictureBenchmark {

    private final Facts facts = Maps.facts();
    private final View view = Maps.view(facts);

    @Benchmark
    public Picture picture() {
        return MapPicture.of(facts, view, Maps.PAGE);
    }
}

package org.pactmap.picture;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.openjdk.jmh.annotations.Benchmark;
import org.pactmap.plot.Maps;

/// From a pointer that moved to the picture with one thing lifted and the rest dimmed, before it is painted.
public class HoverBenchmark extends Warm {

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

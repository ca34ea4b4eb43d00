package org.pactmap.plot;

import org.openjdk.jmh.annotations.Benchmark;
import org.pactmap.agreement.Facts;
import org.pactmap.picture.Picture;
import org.pactmap.picture.Warm;
import org.pactmap.view.View;

/// From facts and a view to a picture: what a step of the day costs.
public class PictureBenchmark extends Warm {

    private final Facts facts = Maps.facts();
    private final View view = Maps.view(facts);

    @Benchmark
    public Picture picture() {
        return MapPicture.of(facts, view, Maps.PAGE);
    }
}

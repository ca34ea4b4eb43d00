package org.pactmap.export;

import java.util.OptionalDouble;
import java.util.concurrent.Executor;

/// How a picture becomes a PNG.
///
/// @param dpi pixels on an inch of paper, written in the file for who prints it; empty if nothing is said
/// @param transparent whether the ground is left out
/// @param helpers where some of it may be done meanwhile; they change no byte
public record PngOptions(OptionalDouble dpi, boolean transparent, Executor helpers) {

    /// On the picture's own ground, of no size on paper, without helpers.
    public static final PngOptions PLAIN = new PngOptions(OptionalDouble.empty(), false, Runnable::run);

    public PngOptions at(double pixelsPerInch) {
        return new PngOptions(OptionalDouble.of(pixelsPerInch), transparent, helpers);
    }

    public PngOptions withoutGround() {
        return new PngOptions(dpi, true, helpers);
    }

    public PngOptions with(Executor others) {
        return new PngOptions(dpi, transparent, others);
    }
}

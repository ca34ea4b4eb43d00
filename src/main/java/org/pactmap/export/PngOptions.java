package org.pactmap.export;

import java.util.OptionalDouble;

/// How a picture becomes a PNG.
///
/// @param dpi pixels on an inch of paper, written in the file for who prints it; empty if nothing is said
/// @param transparent whether the ground is left out
public record PngOptions(OptionalDouble dpi, boolean transparent) {

    /// On the picture's own ground, of no size on paper.
    public static final PngOptions PLAIN = new PngOptions(OptionalDouble.empty(), false);

    public PngOptions at(double pixelsPerInch) {
        return new PngOptions(OptionalDouble.of(pixelsPerInch), transparent);
    }

    public PngOptions withoutGround() {
        return new PngOptions(dpi, true);
    }
}

package org.pactmap.desktop.canvas;

import java.util.Optional;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Rim;

/// A ring around a thing that says that it is selected, or that the keyboard is there.
///
/// @param mark the mark that it goes around
/// @param broken whether the ring is broken: the thing is one of those that are left out
/// @param scale pixels per point, so that the ring is equally wide at every magnification
/// @param out how far the ring has run out from the mark, in pixels
record Halo(Mark mark, Ink ink, boolean broken, double scale, double out) {

    Halo(Mark mark, Ink ink, double scale) {
        this(mark, ink, false, scale);
    }

    Halo(Mark mark, Ink ink, boolean broken, double scale) {
        this(mark, ink, broken, scale, 0);
    }

    /// Width of the ring, and the space between it and the mark, in pixels.
    private static final double WIDTH = 2.5;
    private static final double SPACE = 2;

    void paint(FxPainter painter) {
        painter.paint(Rim.of(mark, (SPACE + out + WIDTH / 2) / scale), Optional.empty(),
                Optional.of(broken
                        ? Pen.dashed(ink, WIDTH / scale, 4 / scale, 3 / scale)
                        : Pen.solid(ink, WIDTH / scale)));
    }
}

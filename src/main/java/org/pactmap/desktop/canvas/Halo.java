package org.pactmap.desktop.canvas;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pactmap.picture.Box;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;

/// A ring around a thing that says that it is selected, or that the keyboard is there.
///
/// It stands clear of what it goes around, so that it is seen on any ink; where an outline is hollow, as a bent duct
/// is, it follows the outline itself.
///
/// @param mark the mark that it goes around
/// @param scale pixels per point, so that the ring is equally wide at every magnification
record Halo(Mark mark, Ink ink, double scale) {

    /// Width of the ring, and the space between it and the mark, in pixels.
    private static final double WIDTH = 2.5;
    private static final double SPACE = 2;

    void paint(FxPainter painter) {
        painter.paint(ring(), Optional.empty(), Optional.of(Pen.solid(ink, WIDTH / scale)));
    }

    private Outline ring() {
        return switch (mark) {
            case Mark.Disc(var centre, var radius, _, var edge, _) -> Outline.circle(centre, radius + clear(edge));
            case Mark.Area(var outline, _, var edge, _) -> Places.isBulging(outline)
                    ? wider(outline, clear(edge))
                    : outline;
            case Mark.Line(var path, _, _) -> path;
            case Mark.Words(var baseline, _, _, _, _, _, _) -> Outline.circle(baseline, clear(Optional.empty()));
        };
    }

    private double clear(Optional<Pen> edge) {
        return edge.map(Pen::width).orElse(0.0) / 2 + (SPACE + WIDTH / 2) / scale;
    }

    private static Outline wider(Outline outline, double by) {
        Box box = Places.around(outline);
        Spot middle = box.centre();
        double wide = 1 + 2 * by / Math.max(1, box.width());
        double high = 1 + 2 * by / Math.max(1, box.height());
        UnaryOperator<Spot> out = spot -> new Spot(middle.x() + (spot.x() - middle.x()) * wide,
                middle.y() + (spot.y() - middle.y()) * high);
        return outline.mapped(out);
    }
}

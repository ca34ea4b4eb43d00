package org.pactmap.picture;

import java.util.Arrays;
import java.util.List;

/// How a line is drawn. Corners are always round.
///
/// @param width in points
/// @param dash lengths in points of line, gap, line, gap...; empty for a solid line
public record Pen(Ink ink, double width, List<Double> dash, Cap cap) {

    /// How a line, and each dash of it, ends.
    public enum Cap {
        BUTT,
        ROUND
    }

    public Pen {
        dash = List.copyOf(dash);
        if (!(width > 0)) {
            throw new IllegalArgumentException("a pen has width " + width);
        }
    }

    public static Pen solid(Ink ink, double width) {
        return new Pen(ink, width, List.of(), Cap.BUTT);
    }

    public static Pen dashed(Ink ink, double width, double... dash) {
        return new Pen(ink, width, Arrays.stream(dash).boxed().toList(), Cap.BUTT);
    }

    public Pen round() {
        return new Pen(ink, width, dash, Cap.ROUND);
    }

    public Pen in(Ink other) {
        return new Pen(other, width, dash, cap);
    }
}

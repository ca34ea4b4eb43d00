package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Spot;

/// The middle of an outline, from the spots that its pieces end at.
final class Middle {

    private Middle() {}

    static Spot of(Outline outline) {
        List<Spot> ends = new ArrayList<>();
        for (Outline.Segment segment : outline.segments()) {
            switch (segment) {
                case Outline.Move(var to) -> ends.add(to);
                case Outline.Straight(var to) -> ends.add(to);
                case Outline.Curve(_, _, var to) -> ends.add(to);
                case Outline.Close() -> {}
            }
        }
        double left = ends.stream().mapToDouble(Spot::x).min().orElseThrow();
        double right = ends.stream().mapToDouble(Spot::x).max().orElseThrow();
        double top = ends.stream().mapToDouble(Spot::y).min().orElseThrow();
        double bottom = ends.stream().mapToDouble(Spot::y).max().orElseThrow();
        return new Spot((left + right) / 2, (top + bottom) / 2);
    }
}

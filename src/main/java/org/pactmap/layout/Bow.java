package org.pactmap.layout;

import java.util.List;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Spot;

/// The way of a tie between two things: straight, or bent to one side so that several ties of a pair lie apart.
///
/// A tie from a thing to itself is a loop above it, as high as it is bent.
///
/// @param bend how far its middle lies to the left of the straight line, as one walks it; to the right if negative
public record Bow(Spot from, Spot to, double bend) {

    /// The spot that many parts of the way along, from 0 to 1.
    public Spot at(double part) {
        Spot first = first();
        Spot second = second();
        double rest = 1 - part;
        double a = rest * rest * rest;
        double b = 3 * rest * rest * part;
        double c = 3 * rest * part * part;
        double d = part * part * part;
        return new Spot(a * from.x() + b * first.x() + c * second.x() + d * to.x(),
                a * from.y() + b * first.y() + c * second.y() + d * to.y());
    }

    public Outline outline() {
        return bend == 0 && !isLoop()
                ? Outline.through(from, to)
                : new Outline(List.of(new Outline.Move(from), new Outline.Curve(first(), second(), to)));
    }

    private boolean isLoop() {
        return from.equals(to);
    }

    /// The spots that steer a cubic Bezier curve whose middle lies three quarters as far out as they do.
    private Spot first() {
        return isLoop() ? from.plus(-Math.abs(bend), -Math.abs(bend) * 4 / 3) : steering(1.0 / 3);
    }

    private Spot second() {
        return isLoop() ? from.plus(Math.abs(bend), -Math.abs(bend) * 4 / 3) : steering(2.0 / 3);
    }

    private Spot steering(double part) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double out = bend * 4 / 3 / from.distanceTo(to);
        return from.plus(dx * part + dy * out, dy * part - dx * out);
    }
}

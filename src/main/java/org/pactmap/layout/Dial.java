package org.pactmap.layout;

import org.pactmap.picture.Spot;

/// The rounded ellipse on which the seats lie: |x/a|^2.5 + |y/b|^2.5 = 1 around its centre.
///
/// Its turn is measured clockwise from twelve, in radians of its parameter: 0 at twelve, pi/2 at three.
///
/// - **Source.** Lamé curve (superellipse); the exponent 2.5 is Piet Hein's.
public record Dial(Spot centre, double a, double b) {

    private static final double POWER = 2.5;

    /// Half the width of the curve at a height `dy` above or below its centre.
    public double halfWidthAt(double dy) {
        double part = StrictMath.pow(Math.abs(dy) / b, POWER);
        return part >= 1 ? 0 : a * StrictMath.pow(1 - part, 1 / POWER);
    }

    public Spot at(double turn) {
        double across = StrictMath.sin(turn);
        double up = StrictMath.cos(turn);
        return centre.plus(a * bent(across), -b * bent(up));
    }

    /// The turn of the spot at height `dy` on one side.
    public double turn(boolean right, double dy) {
        double up = StrictMath.pow(Math.min(1, Math.abs(dy) / b), POWER / 2);
        double fromTwelve = StrictMath.acos(up);
        double down = dy < 0 ? fromTwelve : StrictMath.PI - fromTwelve;
        return right ? down : 2 * StrictMath.PI - down;
    }

    /// The same curve, smaller or larger around the same centre.
    public Dial scaled(double factor) {
        return new Dial(centre, a * factor, b * factor);
    }

    private static double bent(double value) {
        return Math.signum(value) * StrictMath.pow(Math.abs(value), 2 / POWER);
    }
}

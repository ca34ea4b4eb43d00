package org.pactmap.plot;

import org.pactmap.layout.Sizes;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;

/// The sign of a thing that a user has put where it is: a pin stuck into it from the upper right.
final class PinSign {

    private PinSign() {}

    /// @param tip where the pin sticks
    static void draw(Sheet sheet, Sizes sizes, Spot tip, String about) {
        double length = sizes.between(5, 8);
        Spot head = tip.plus(length, -length);
        sheet.line(Outline.through(tip, head), Pen.solid(sheet.ink(Role.INK), sizes.between(1.1, 1.6)), about);
        sheet.disc(head, sizes.between(2.4, 3.6), Role.INK, Pen.solid(sheet.ink(Role.GROUND), 1), about);
    }
}

package org.pactmap.plot;

import org.pactmap.layout.Sizes;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;

/// The stripe of what is supposed: a plum line with light dashes on it, as it runs through ducts, around the seat of the
/// hub, and along supposed ties.
final class SupposedCore {

    private SupposedCore() {}

    /// Along the middle of a duct.
    static void draw(Sheet sheet, Sizes sizes, Outline way, String about) {
        draw(sheet, way, sizes.between(5, 8), sizes.between(1.8, 2.8), new double[]{sizes.between(7, 11),
                sizes.between(6, 9)}, about);
    }

    /// @param width of the line
    /// @param light width of the dashes on it
    /// @param dash lengths of dash and gap
    static void draw(Sheet sheet, Outline way, double width, double light, double[] dash, String about) {
        sheet.line(way, Pen.solid(sheet.ink(Role.SUPPOSED), width), about);
        sheet.line(way, Pen.dashed(sheet.ink(Role.SUPPOSED_FILL), light, dash), about);
    }
}

package org.pactmap.plot;

import java.util.List;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;

/// The form of a document: a page with a corner turned down.
final class DocumentSign {

    private DocumentSign() {}

    static void draw(Sheet sheet, Sizes sizes, Spot spot, String about) {
        double half = sizes.between(5.8, 9);
        double high = sizes.between(7.4, 11.6);
        double fold = half * 0.75;
        Pen pen = Pen.solid(sheet.ink(Role.BODY), sizes.between(1.2, 1.8));
        Spot left = spot.plus(half - fold, -high);
        Spot below = spot.plus(half, -high + fold);
        sheet.area(Outline.through(List.of(spot.plus(-half, -high), left, below, spot.plus(half, high),
                spot.plus(-half, high))).closed(), Role.GROUND, pen, about);
        sheet.line(Outline.through(left, spot.plus(half - fold, -high + fold), below), pen, about);
    }
}

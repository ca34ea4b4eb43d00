package org.pactmap.export;

import org.apache.poi.util.Units;
import org.openxmlformats.schemas.drawingml.x2006.main.CTDashStop;
import org.openxmlformats.schemas.drawingml.x2006.main.CTDashStopList;
import org.openxmlformats.schemas.drawingml.x2006.main.CTLineProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSRgbColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTSolidColorFillProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STLineCap;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Pen;

/// Inks and pens as slides have them.
final class SlideInk {

    /// A whole, where slides count parts.
    private static final int WHOLE = 100_000;

    private SlideInk() {}

    static void fill(CTSolidColorFillProperties fill, Ink ink) {
        CTSRgbColor colour = fill.addNewSrgbClr();
        colour.setVal(new byte[]{(byte) ink.red(), (byte) ink.green(), (byte) ink.blue()});
        if (ink.opacity() < 1) {
            colour.addNewAlpha().setVal((int) Math.rint(WHOLE * ink.opacity()));
        }
    }

    /// @param scale how large a point of the picture is on the slide
    static void stroke(CTLineProperties line, Pen pen, double scale) {
        line.setW(Units.toEMU(pen.width() * scale));
        line.setCap(switch (pen.cap()) {
            case BUTT -> STLineCap.FLAT;
            case ROUND -> STLineCap.RND;
        });
        fill(line.addNewSolidFill(), pen.ink());
        if (!pen.dash().isEmpty()) {
            dash(line.addNewCustDash(), pen);
        }
        line.addNewRound();
    }

    /// Lengths are in parts of the line's width. Where ends are round, slides count them as part of the line, and not
    /// as beyond it as everyone else does. A pattern of an odd number of lengths turns over when it repeats.
    private static void dash(CTDashStopList dashes, Pen pen) {
        int lengths = pen.dash().size();
        double ends = pen.cap() == Pen.Cap.ROUND ? pen.width() : 0;
        for (int i = 0; i < lengths * (1 + lengths % 2); i += 2) {
            CTDashStop stop = dashes.addNewDs();
            stop.setD(part(pen.dash().get(i % lengths) + ends, pen));
            stop.setSp(part(Math.max(0, pen.dash().get((i + 1) % lengths) - ends), pen));
        }
    }

    private static int part(double length, Pen pen) {
        return (int) Math.rint(WHOLE * length / pen.width());
    }
}

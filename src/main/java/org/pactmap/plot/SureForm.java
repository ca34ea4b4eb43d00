package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import org.pactmap.gaps.Coverage.Sure;
import org.pactmap.picture.Box;
import org.pactmap.picture.Mark;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// How a cell says how surely a body coordinates: by its edge, its ground and a sign, so that no colour is needed.
record SureForm(Sheet sheet) {

    static final double TEXT = 11;

    /// A cell with a number in it.
    void draw(Sure sure, String number, Box box, String about) {
        Outline outline = Outline.rectangle(box.x(), box.y(), box.width(), box.height(), 3);
        Role text = switch (sure) {
            case ASSERTED -> {
                sheet.area(outline, Role.SIGNED, about);
                yield Role.GROUND;
            }
            case SUPPOSED -> {
                sheet.area(outline, Role.SUPPOSED_FILL, Pen.solid(sheet.ink(Role.SUPPOSED), 2), about);
                sheet.line(outline, Pen.dashed(sheet.ink(Role.SUPPOSED_FILL), 1, 3, 3), about);
                yield Role.SUPPOSED_TEXT;
            }
            case UNCERTAIN -> edged(outline, about, 4, 2.5);
            case PLANNED -> edged(outline, about, 1.3, 2.6);
            case PROPOSED -> edged(outline, about, 6, 2, 1.3, 2);
        };
        Sheet.Type type = Sheet.Type.of(Weight.SEMIBOLD, TEXT, text);
        sheet.textAround(new Spot(box.x() + box.width() / 2, box.y() + box.height() / 2 + TEXT * 0.36),
                sheet.fitting(List.of(sign(sure) + number, number), type, box.width() - 2), type, about);
    }

    /// What stands before the number, where there is room for it.
    private static String sign(Sure sure) {
        return switch (sure) {
            case ASSERTED, SUPPOSED, PLANNED -> "";
            case UNCERTAIN -> "?";
            case PROPOSED -> "→";
        };
    }

    /// What a body coordinates for others: a ring, never a number.
    void other(Spot middle, String about) {
        sheet.add(new Mark.Disc(middle, 3.6, Optional.empty(), Optional.of(Pen.solid(sheet.ink(Role.PLANNED), 1.5)),
                about));
    }

    private Role edged(Outline outline, String about, double... dash) {
        sheet.area(outline, Role.GROUND, Pen.dashed(sheet.ink(Role.BODY), 1.3, dash), about);
        return Role.INK;
    }
}

package org.pactmap.plot;

import org.pactmap.gaps.AccessionTie;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;

/// Rings around agreements while the accession ties are lit: a dotted one around each that mentions membership, a solid
/// one in the track's colour around each that ends with it.
record TieRings(Subject subject) {

    boolean lit() {
        return subject.view().tiesLit() && subject.signed() > 1;
    }

    /// @param radius of the outer ring
    void draw(String agreement, Spot around, double radius) {
        AccessionTie tie = subject.findings().accession();
        if (lit() && tie.mention().contains(agreement)) {
            mention(subject.sheet(), subject.sizes(), around, radius, agreement);
        }
        if (lit() && tie.endWith().contains(agreement)) {
            end(subject.sheet(), subject.sizes(), around, radius, agreement);
        }
    }

    static void mention(Sheet sheet, Sizes sizes, Spot around, double radius, String about) {
        ring(sheet, around, radius, mentionPen(sheet, sizes), about);
    }

    /// The dots of what is only mentioned.
    static Pen mentionPen(Sheet sheet, Sizes sizes) {
        return Pen.dashed(sheet.ink(Role.INK), sizes.between(1.3, 2), 0.1, sizes.between(3.2, 5)).round();
    }

    static void end(Sheet sheet, Sizes sizes, Spot around, double radius, String about) {
        ring(sheet, around, radius * 0.78, Pen.solid(sheet.ink(Role.STEP), sizes.between(1.8, 2.8)), about);
    }

    private static void ring(Sheet sheet, Spot around, double radius, Pen pen, String about) {
        sheet.line(Outline.circle(around, radius), pen, about);
    }
}

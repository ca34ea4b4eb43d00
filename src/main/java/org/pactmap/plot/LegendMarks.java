package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// The legend, in as many rows as it needs; its last row stands above the source line.
record LegendMarks(Sheet sheet, Sizes sizes, double left, double width) {

    void draw(List<Legend> entries, double lastRowY) {
        List<List<Legend>> rows = rows(entries);
        if (rows.size() > rows(brief(entries)).size()) {
            rows = rows(brief(entries));
        }
        double y = lastRowY - (rows.size() - 1) * rowPitch();
        for (List<Legend> row : rows) {
            double x = left;
            double spare = width - row.stream().mapToDouble(this::width).sum();
            double spacing = Math.min(sizes.between(14, 25), spare / Math.max(1, row.size() - 1));
            for (Legend entry : row) {
                double sample = entry.symbol().width(sizes);
                drawSample(entry.symbol(), new Spot(x, y), sample);
                sheet.text(new Spot(x + sample + gap(), y + type().size() * 0.33), entry.text(), type(), "");
                x += width(entry) + spacing;
            }
            y += rowPitch();
        }
    }

    /// How many rows these entries take, in as few words as they can.
    int fewestRows(List<Legend> entries) {
        return rows(brief(entries)).size();
    }

    private static List<Legend> brief(List<Legend> entries) {
        return entries.stream().map(Legend::shortened).toList();
    }

    /// The entries broken into rows that fit.
    private List<List<Legend>> rows(List<Legend> entries) {
        var rows = new ArrayList<List<Legend>>();
        var row = new ArrayList<Legend>();
        double used = 0;
        for (Legend entry : entries) {
            if (!row.isEmpty() && used + width(entry) > width) {
                rows.add(List.copyOf(row));
                row.clear();
                used = 0;
            }
            row.add(entry);
            used += width(entry) + leastSpacing();
        }
        rows.add(List.copyOf(row));
        return rows;
    }

    double rowPitch() {
        return sizes.between(17.5, 25);
    }

    private Sheet.Type type() {
        return Sheet.Type.of(Weight.REGULAR, sizes.legend(), Role.MUTED);
    }

    private double gap() {
        return sizes.between(5, 9);
    }

    private double leastSpacing() {
        return sizes.between(10, 14);
    }

    private double width(Legend entry) {
        return entry.symbol().width(sizes) + gap() + sheet.width(entry.text(), type());
    }

    private void drawSample(Legend.Symbol symbol, Spot left, double width) {
        Spot middle = left.plus(width / 2, 0);
        var cells = new CellMarks(sheet, sizes, type().size());
        double r = sizes.between(5, 7.5);
        switch (symbol) {
            case SIGNED -> drawSigned(left, width);
            case SHARED -> drawShared(left, width);
            case GIVEN -> drawGiven(left, width);
            case OWN_BODY -> drawOwnBody(left, width);
            case BACKS -> drawBacks(left, width);
            case NEITHER -> drawNeither(middle);
            case MEMBER -> sheet.disc(middle, width / 2, Role.SIGNED, "");
            case PARTNER -> sheet.area(Outline.rectangle(left.x(), left.y() - width / 2, width, width, 2),
                    Role.SIGNED, "");
            case FRAMEWORK -> sample(DuctForm.FILLED, left, width);
            case STATED -> sample(DuctForm.STATED, left, width);
            case COMPUTED -> sample(DuctForm.COMPUTED, left, width);
            case SUPPOSED -> SupposedCore.draw(sheet, Outline.through(left, left.plus(width, 0)), sizes.between(4.6, 7),
                    sizes.between(1.6, 2.4), new double[]{sizes.between(6, 10), sizes.between(5.5, 9)}, "");
            case UNCERTAIN, PROPOSED -> drawTie(symbol, left, width);
            case REACHED -> sheet.disc(middle, sizes.between(5.6, 9), Role.STEP, "");
            case OPEN -> sheet.disc(middle, sizes.between(5, 8.5), Role.GROUND,
                    Pen.solid(sheet.ink(Role.PLANNED), sizes.between(1.7, 2.6)), "");
            case ENDS -> TieRings.end(sheet, sizes, middle, width / 2, "");
            case MENTION -> TieRings.mention(sheet, sizes, middle, width / 2, "");
            case BODY -> drawBody(left, width);
            case DOCUMENT -> DocumentSign.draw(sheet, sizes, middle, "");
            case COORDINATES -> line(left, width, Pen.solid(sheet.ink(Role.BODY), sizes.between(1.3, 2)));
            case BELONGS -> line(left, width, Pen.solid(TieForm.pale(sheet), sizes.between(0.8, 1.2)));
            case PINNED -> PinSign.draw(sheet, sizes, middle.plus(-sizes.between(3, 5), sizes.between(3, 5)), "");
            case NEW, CHANGED, ENDED -> drawRinged(symbol, middle);
            case YES -> sheet.disc(middle, r, Role.SIGNED, "");
            case PARTLY -> cells.half(middle, r, "");
            case DISPUTED -> cells.bead(middle, r * 1.15, "≠", "");
            case NO -> cells.bar(middle, r * 1.1, "");
            case NOT_FOUND -> cells.hatch(new Box(left.x(), left.y() - r, width, 2 * r), "");
        }
    }

    private void drawSigned(Spot left, double width) {
        Spot middle = left.plus(width / 2, 0);
        line(left, width, signed());
        sheet.area(Outline.diamond(middle, sizes.between(7, 11)), Role.GROUND, "");
        sheet.area(Outline.diamond(middle, sizes.between(5, 8)), Role.SIGNED, "");
    }

    private void drawGiven(Spot left, double width) {
        line(left, width * 0.8, signed());
        sheet.area(Symbols.arrowhead(left.plus(width, 0), left, sizes.between(8.5, 14)), Role.SIGNED, "");
    }

    private void drawOwnBody(Spot left, double width) {
        line(left, width / 2, signed());
        sheet.area(Symbols.capsule(left.plus(width * 0.7, 0), width * 0.2), Role.BODY, "");
    }

    private void drawBacks(Spot left, double width) {
        line(left, width, Pen.dashed(sheet.ink(Role.PLANNED), sizes.between(1.2, 1.9), sizes.between(1.3, 2),
                sizes.between(3.3, 5)));
        sheet.area(Outline.diamond(left.plus(width / 2, 0), sizes.between(4.2, 6.5)), Role.GROUND, planned(), "");
    }

    private void drawNeither(Spot middle) {
        double r = sizes.between(4.6, 7.5);
        sheet.disc(middle, r, Role.GROUND, planned(), "");
        sheet.line(Outline.through(middle.plus(-r * 0.747, r * 0.747), middle.plus(r * 0.747, -r * 0.747)), planned(),
                "");
    }

    private Pen planned() {
        return Pen.solid(sheet.ink(Role.PLANNED), sizes.between(1.4, 2));
    }

    private Pen signed() {
        return Pen.solid(sheet.ink(Role.SIGNED), sizes.between(2, 3));
    }

    private void drawShared(Spot left, double width) {
        line(left.plus(width * 0.2, 0), width * 0.6, signed());
        sheet.area(Outline.diamond(left.plus(width * 0.2, 0), sizes.between(5, 8)), Role.SIGNED, "");
        sheet.area(Outline.diamond(left.plus(width * 0.8, 0), sizes.between(5, 8)), Role.SIGNED, "");
    }

    private void drawBody(Spot left, double width) {
        double half = sizes.between(6, 9);
        sheet.area(Outline.rectangle(left.x(), left.y() - half, width, 2 * half, half), Role.BODY, "");
        line(left.plus(width * 0.28, 0), width * 0.44, Pen.solid(sheet.ink(Role.ON_BODY), half * 0.3));
    }

    private void drawRinged(Legend.Symbol symbol, Spot middle) {
        SinceForm form = symbol == Legend.Symbol.NEW
                ? SinceForm.NEW
                : symbol == Legend.Symbol.CHANGED ? SinceForm.CHANGED : SinceForm.ENDED;
        sheet.disc(middle, sizes.between(2.6, 4.4), Role.PLANNED, "");
        form.draw(sheet, sizes, sheet.marks().getLast(), "");
    }

    private void drawTie(Legend.Symbol symbol, Spot left, double width) {
        Spot middle = left.plus(width / 2, 0);
        if (symbol == Legend.Symbol.PROPOSED) {
            line(left, width, Pen.dashed(sheet.ink(Role.BODY), sizes.between(1.6, 2.6), sizes.between(8, 14),
                    sizes.between(3, 5), sizes.between(1.5, 2.4), sizes.between(3, 5)));
            return;
        }
        line(left, width, Pen.dashed(sheet.ink(Role.BODY), sizes.between(2, 3), sizes.between(8, 13),
                sizes.between(5, 8)));
        double r = sizes.between(6.4, 9.5);
        sheet.disc(middle, r, Role.GROUND, Pen.solid(sheet.ink(Role.BODY), sizes.between(1.4, 2)), "");
        Sheet.Type mark = Sheet.Type.of(Weight.BOLD, Math.max(r * 1.35, 0), Role.BODY);
        sheet.textAround(middle.plus(0, r * 0.48), "?", mark, "");
    }

    private void sample(DuctForm form, Spot left, double width) {
        double half = sizes.between(5, 7.5);
        form.fill().ifPresent(fill -> sheet.area(Outline.rectangle(left.x(), left.y() - half, width, 2 * half, 0),
                fill, ""));
        Pen wall = form.wall(sheet, sizes);
        line(left.plus(0, -half), width, wall);
        line(left.plus(0, half), width, wall);
    }

    private void line(Spot left, double width, Pen pen) {
        sheet.line(Outline.through(left, left.plus(width, 0)), pen, "");
    }
}

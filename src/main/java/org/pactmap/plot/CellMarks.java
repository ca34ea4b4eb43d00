package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Outline.Segment;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// Draws the cells of a matrix. What is known stands on a pale field; what a source denies is empty, with a bar; what
/// no source says is hatched.
record CellMarks(Sheet sheet, Sizes sizes, double textSize) {

    /// @param field whether the cell has a ground of its own; a duct has laid it already where not
    void draw(Cell cell, Box box, boolean field) {
        switch (cell.form()) {
            case NOTHING -> {}
            case NOT_FOUND -> {
                if (field) {
                    hatch(box, cell.about());
                }
            }
            case NO -> {
                if (field) {
                    sheet.area(rectangle(box), Role.GROUND, cell.about());
                    bar(box.centre(), reach(box.height()), cell.about());
                }
            }
            case UNCERTAIN, PROPOSED -> {
                sheet.hollow(rectangle(box), cell.about());
                drawKnown(cell, box);
            }
            case YES, PARTLY, BODY, VALUE, MENTION, END -> {
                if (field) {
                    sheet.area(rectangle(box), Role.FRAME, cell.about());
                }
                drawKnown(cell, box);
            }
        }
        sheet.say(cell.about(), cell.says());
    }

    private void drawKnown(Cell cell, Box box) {
        if (cell.form() == Cell.Form.BODY) {
            drawBody(cell, box);
            return;
        }
        Sheet.Type type = Sheet.Type.of(Weight.REGULAR, textSize, Role.INK);
        double bead = cell.disputed() ? bead(box.height()) : 0;
        double room = box.width() - bead - air();
        String text = sheet.cut(cell.text(), type, room);
        boolean written = !text.isEmpty();
        double wide = written ? sheet.width(text, type) : 2 * reach(box.height());
        double left = box.centre().x() - (wide + bead) / 2;
        if (written) {
            sheet.text(new Spot(left, box.centre().y() + drop(box.height())), text, type, cell.about());
        } else {
            mark(cell, new Spot(left + wide / 2, box.centre().y()), reach(box.height()));
        }
        if (cell.disputed()) {
            bead(new Spot(left + wide + bead - reach(box.height()), box.centre().y()), reach(box.height()), "≠",
                    cell.about());
        }
    }

    /// A body is a capsule, with its name where there is room for it.
    private void drawBody(Cell cell, Box box) {
        Sheet.Type type = Sheet.Type.of(Weight.REGULAR, textSize, Role.ON_BODY);
        double height = Math.min(box.height() * 0.86, textSize * 1.9);
        double wide = sheet.width(cell.text(), type) + height;
        boolean named = wide <= box.width() - air();
        capsule(box.centre(), named ? wide : height * 1.7, named ? height : height * 0.75, cell.about());
        if (named) {
            sheet.textAround(box.centre().plus(0, textSize * 0.355), cell.text(), type, cell.about());
        }
    }

    void capsule(Spot middle, double width, double height, String about) {
        sheet.area(Outline.rectangle(middle.x() - width / 2, middle.y() - height / 2, width, height, height / 2),
                Role.BODY, about);
    }

    /// How far below the middle of a cell a text stands; in a low cell a little higher, to keep within it.
    private double drop(double height) {
        return Math.min(textSize * 0.355, height / 2 - textSize * 0.21);
    }

    private void mark(Cell cell, Spot spot, double reach) {
        String about = cell.about();
        switch (cell.form()) {
            case YES, BODY, VALUE -> sheet.disc(spot, reach * 0.82, Role.SIGNED, about);
            case PARTLY -> half(spot, reach * 0.82, about);
            case MENTION -> TieRings.mention(sheet, sizes, spot, reach * 0.9, about);
            case END -> TieRings.end(sheet, sizes, spot, reach * 1.2, about);
            case UNCERTAIN -> bead(spot, reach, "?", about);
            case PROPOSED -> proposed(spot, reach * 2, about);
            case NO -> bar(spot, reach, about);
            case NOT_FOUND, NOTHING -> {}
        }
    }

    /// A member that has not signed: it waits.
    void waiting(Box box, String about, String says) {
        sheet.disc(box.centre(), reach(box.height()) * 0.55, Role.GROUND,
                Pen.solid(sheet.ink(Role.PLANNED), sizes.between(1, 1.5)), about);
        sheet.say(about, says);
    }

    /// How wide a cell of any height has to be for its text to be written out.
    double width(Cell cell) {
        double text = sheet.width(cell.text(), Sheet.Type.of(Weight.REGULAR, textSize, Role.INK));
        double ends = cell.form() == Cell.Form.BODY ? textSize * 1.9 + sizes.between(3, 8) : 0;
        return text + ends + (cell.disputed() ? bead(Double.MAX_VALUE) : 0) + air();
    }

    /// What is left free beside a text.
    private double air() {
        return sizes.between(3, 8);
    }

    /// What a bead takes beside a text.
    private double bead(double height) {
        return 2 * reach(height) + sizes.between(3, 6);
    }

    private double reach(double height) {
        return Math.min(sizes.between(6, 10.5), height * 0.42);
    }

    void half(Spot spot, double radius, String about) {
        sheet.disc(spot, radius, Role.GROUND, about);
        sheet.area(Outline.halfDisc(spot, radius), Role.SIGNED, about);
        sheet.line(Outline.circle(spot, radius), Pen.solid(sheet.ink(Role.SIGNED), sizes.between(1.2, 1.8)), about);
    }

    void bar(Spot spot, double reach, String about) {
        sheet.line(Outline.through(spot.plus(-reach, 0), spot.plus(reach, 0)),
                Pen.solid(sheet.ink(Role.MUTED), sizes.between(1.5, 2.2)), about);
    }

    void bead(Spot spot, double radius, String sign, String about) {
        sheet.disc(spot, radius, Role.GROUND, Pen.solid(sheet.ink(Role.BODY), sizes.between(1.2, 1.8)), about);
        Sheet.Type mark = Sheet.Type.of(Weight.BOLD, radius * 1.5, Role.BODY);
        sheet.textAround(spot.plus(0, radius * 0.53), sign, mark, about);
    }

    private void proposed(Spot spot, double reach, String about) {
        sheet.line(Outline.through(spot.plus(-reach, 0), spot.plus(reach, 0)), Pen.dashed(sheet.ink(Role.BODY),
                sizes.between(1.4, 2.2), reach * 0.8, reach * 0.25, sizes.between(1.4, 2.2), reach * 0.25), about);
    }

    /// Thin slanting lines in a box, from one edge of it to another.
    void hatch(Box box, String about) {
        var strokes = new ArrayList<Segment>();
        double pitch = sizes.between(5, 7.5);
        double first = (Math.floor((box.x() + box.y()) / pitch) + 1) * pitch;
        for (double sum = first; sum < box.right() + box.bottom(); sum += pitch) {
            double low = Math.min(box.bottom(), sum - box.x());
            double high = Math.max(box.y(), sum - box.right());
            strokes.add(new Outline.Move(new Spot(sum - low, low)));
            strokes.add(new Outline.Straight(new Spot(sum - high, high)));
        }
        sheet.hollow(rectangle(box), about);
        sheet.line(new Outline(List.copyOf(strokes)),
                Pen.solid(sheet.ink(Role.PLANNED), sizes.between(0.6, 0.85)), about);
    }

    private Outline rectangle(Box box) {
        return Outline.rectangle(box.x(), box.y(), box.width(), box.height(), sizes.between(1.5, 3));
    }
}

package org.pactmap.plot;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.layout.Matrix;
import org.pactmap.layout.Matrix.Column;
import org.pactmap.network.Standing;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.plot.MatrixRows.Row;

/// The cells of a matrix, and the ducts that those columns are in which something may be missing.
final class MatrixBody {

    private final Subject subject;
    private final MatrixRows rows;
    private final List<MatrixColumn> columns;
    private final Matrix matrix;
    private final CellMarks marks;
    private final List<Row> shown;
    private final List<Cell> drawn = new ArrayList<>();

    MatrixBody(Subject subject, MatrixRows rows, List<MatrixColumn> columns, Matrix matrix, MatrixTypes types) {
        this.subject = subject;
        this.rows = rows;
        this.columns = columns;
        this.matrix = matrix;
        this.marks = new CellMarks(subject.sheet(), subject.sizes(), types.text().size());
        this.shown = rows.rows().stream().filter(one -> matrix.rows().containsKey(one.id())).toList();
    }

    void draw() {
        stretches().forEach(this::draw);
        for (Row row : shown) {
            if (rows.standing(row) == Standing.BACKS) {
                drawWaiting(row);
            }
            for (int i = 0; i < columns.size(); i++) {
                draw(row, columns.get(i), matrix.columns().get(i));
            }
        }
    }

    private void draw(Stretch stretch) {
        Sheet sheet = subject.sheet();
        Box box = stretch.box();
        stretch.form().fill().ifPresent(fill -> sheet.area(Outline.rectangle(box.x(), box.y(), box.width(),
                box.height(), 0), fill, stretch.about()));
        Pen wall = stretch.form().wall(sheet, subject.sizes());
        for (double x : new double[]{box.x(), box.right()}) {
            sheet.line(Outline.through(new Spot(x, box.y()), new Spot(x, box.bottom())), wall, stretch.about());
        }
    }

    /// A dotted line leads from the name of one that waits to where it is a member.
    private void drawWaiting(Row row) {
        double left = matrix.columns().getFirst().x();
        double right = matrix.columns().getLast().right();
        subject.sheet().line(Outline.through(new Spot(left, y(row)), new Spot(right, y(row))),
                new Symbols(subject).tie(Standing.BACKS), row.agreement().id());
    }

    private void draw(Row row, MatrixColumn column, Column place) {
        Box box = new Box(place.x(), y(row) - matrix.cellHeight() / 2, place.width(), matrix.cellHeight());
        boolean signed = subject.network().signed(row.agreement());
        if (signed && row.isWhole()) {
            Cell cell = column.cell(row.agreement());
            boolean field = column.duct(row.agreement()).isEmpty();
            marks.draw(cell, box, field);
            if (field || cell.isKnown()) {
                drawn.add(cell);
            }
        } else if (column instanceof MemberColumn member) {
            drawMember(row, member, box, signed);
        }
    }

    private void drawMember(Row row, MemberColumn member, Box box, boolean signed) {
        List<String> parties = row.party().map(party -> List.of(party.id()))
                .orElseGet(() -> subject.network().providers(row.agreement().id()));
        member.tie(parties).ifPresent(tie -> {
            if (signed) {
                marks.draw(member.cell(tie), box, true);
            } else if (rows.standing(row) == Standing.BACKS) {
                marks.waiting(box, tie.id(), member.cell(tie).says());
            }
        });
    }

    /// A part of a column that is a duct.
    record Stretch(Box box, DuctForm form, String about) {}

    /// One for each run of neighbouring rows that are alike.
    List<Stretch> stretches() {
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < columns.size(); i++) {
            int from = 0;
            while (from < shown.size()) {
                int to = from;
                while (to + 1 < shown.size() && form(i, to + 1).equals(form(i, from))) {
                    to++;
                }
                if (form(i, from).isPresent()) {
                    stretches.add(stretch(i, from, to));
                }
                from = to + 1;
            }
        }
        return stretches;
    }

    private Optional<DuctForm> form(int column, int row) {
        Agreement agreement = shown.get(row).agreement();
        return subject.network().signed(agreement) ? columns.get(column).duct(agreement) : Optional.empty();
    }

    private Stretch stretch(int column, int from, int to) {
        Column place = matrix.columns().get(column);
        double top = y(shown.get(from)) - matrix.pitch() / 2;
        return new Stretch(new Box(place.x(), top, place.width(), y(shown.get(to)) + matrix.pitch() / 2 - top),
                form(column, from).orElseThrow(), columns.get(column).about());
    }

    private double y(Row row) {
        return requireNonNull(matrix.rows().get(row.id()));
    }

    /// The cells in which something was drawn.
    List<Cell> cells() {
        return drawn;
    }

    List<Standing> standings() {
        return shown.stream().map(rows::standing).distinct().toList();
    }
}

package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pactmap.layout.Matrix;
import org.pactmap.layout.MatrixWishes;
import org.pactmap.layout.MatrixWishes.ColumnWish;
import org.pactmap.plot.MatrixColumn.Group;
import org.pactmap.plot.MatrixRows.Row;

/// In which forms a matrix may be drawn, the roomiest first: with all texts in its cells; with marks where texts are
/// long; without what stands under its counts; and with counts that leave out of how many.
record MatrixForms(Subject subject, MatrixRows rows, List<MatrixColumn> columns, MatrixTypes types) {

    static final int LINES = 2;

    /// What a form has room for.
    enum Form {
        WRITTEN,
        MARKED,
        COUNTED,
        BRIEF;

        /// The form in which a matrix was laid out.
        static Form of(Matrix matrix) {
            return List.of(values()).get(matrix.form());
        }

        boolean lines() {
            return this == WRITTEN || this == MARKED;
        }
    }

    List<MatrixWishes> wishes() {
        List<Double> longest = columns.stream().map(this::longest).toList();
        double label = label();
        return Stream.of(Form.values()).map(form -> wishes(form, longest, label)).toList();
    }

    private MatrixWishes wishes(Form form, List<Double> longest, double label) {
        var wishes = new ArrayList<ColumnWish>();
        for (int i = 0; i < columns.size(); i++) {
            MatrixColumn column = columns.get(i);
            wishes.add(new ColumnWish(column.id(), List.of(Group.values()).indexOf(column.group()),
                    types.width(types.lines(subject.words().capital(column.heading()))),
                    least(column, form, longest.get(i))));
        }
        return new MatrixWishes(label, rows.ids(true), rows.ids(false), wishes,
                Stream.of(Group.values()).map(this::heading).toList(), types.headingHeight(), types.groupHeight(),
                types.footHeight(form.lines() ? LINES : 0));
    }

    private double heading(Group group) {
        return types.sheet().width(MatrixMargins.heading(group, subject.words()), types.group());
    }

    /// The width of the longest text that ever stands in a column.
    private double longest(MatrixColumn column) {
        var marks = new CellMarks(types.sheet(), subject.sizes(), types.text().size());
        return column.widest().stream().filter(cell -> !cell.text().isEmpty())
                .mapToDouble(cell -> marks.width(cell)).max().orElse(0);
    }

    private double least(MatrixColumn column, Form form, double longest) {
        Sheet sheet = types.sheet();
        int all = rows.agreements().size();
        String count = form == Form.BRIEF ? Integer.toString(all) : subject.words().say("of", all, all);
        double least = Math.max(subject.sizes().between(20, 34), sheet.width(count, types.count(Role.INK)));
        boolean written =
                form == Form.WRITTEN || column.group() == Group.TEXT && longest < subject.sizes().between(110, 160);
        double lines = form.lines() && column.group() != Group.MEMBER
                ? Stream.of("said.channels.partly", "said.channels.unknown", "matrix.count.uncertain")
                        .mapToDouble(key -> sheet.width(subject.words().say(key, all), types.line())).max().orElse(0)
                : 0;
        return Math.max(Math.max(least, lines), written ? longest : 0);
    }

    /// The widest that stands beside a row.
    private double label() {
        return rows.rows().stream().mapToDouble(this::label).max().orElse(0);
    }

    private double label(Row row) {
        double name = types.sheet().width(row.name(), types.name(row.isWhole()));
        return MatrixLabels.indent(row, subject.sizes()) + name + row.day()
                .map(day -> MatrixLabels.gap(subject.sizes()) + types.sheet().width(day, types.day())).orElse(0.0);
    }
}

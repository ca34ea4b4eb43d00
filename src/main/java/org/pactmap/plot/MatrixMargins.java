package org.pactmap.plot;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.layout.Matrix;
import org.pactmap.layout.Matrix.Column;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.plot.MatrixColumn.Count;
import org.pactmap.plot.MatrixColumn.Group;
import org.pactmap.words.Words;

/// What stands above and under the columns of a matrix: what each asks, and to how many the answer is yes.
record MatrixMargins(Subject subject, Matrix matrix, List<MatrixColumn> columns, MatrixTypes types) {

    static String heading(Group group, Words words) {
        return words.say("matrix.group." + group.name().toLowerCase(Locale.ROOT)).toUpperCase(Locale.ROOT);
    }

    void draw(List<Agreement> signed) {
        drawGroups();
        for (int i = 0; i < columns.size(); i++) {
            Column place = matrix.columns().get(i);
            drawHeading(columns.get(i), place);
            Optional<Count> count = signed.isEmpty() ? Optional.empty() : columns.get(i).count(signed);
            String about = columns.get(i).about();
            count.ifPresent(sum -> drawCount(sum, place, about));
            say(columns.get(i), count);
        }
        drawSigned();
    }

    private void drawGroups() {
        Sizes sizes = subject.sizes();
        double y = matrix.frame().plot().y() + types.group().size();
        for (Group group : Group.values()) {
            List<Column> own = IntStream.range(0, columns.size()).filter(i -> columns.get(i).group() == group)
                    .mapToObj(matrix.columns()::get).toList();
            if (!own.isEmpty()) {
                double left = own.getFirst().x();
                subject.sheet().text(new Spot(left, y), heading(group, subject.words()), types.group(), "");
                double under = y + sizes.between(4, 7);
                subject.sheet().line(Outline.through(new Spot(left, under), new Spot(own.getLast().right(), under)),
                        Pen.solid(subject.sheet().ink(Role.PLANNED), sizes.between(0.8, 1.2)), "");
            }
        }
    }

    private void drawHeading(MatrixColumn column, Column place) {
        List<String> lines = types.lines(subject.words().capital(column.heading()));
        double foot = matrix.top() - subject.sizes().between(5, 8) - (place.raised() ? types.headingHeight() : 0);
        if (place.raised()) {
            subject.sheet().line(Outline.through(new Spot(place.middle(), foot + subject.sizes().between(3, 5)),
                    new Spot(place.middle(), matrix.top() - subject.sizes().between(2, 4))),
                    Pen.solid(subject.sheet().ink(Role.PLANNED), 0.8), "");
        }
        double y = foot - (lines.size() - 1) * types.headingPitch();
        for (String line : lines) {
            subject.sheet().textAround(new Spot(place.middle(), y), line, types.heading(), column.about());
            y += types.headingPitch();
        }
    }

    private void drawCount(Count count, Column place, String about) {
        Sheet.Type type = types.count(count.missing() ? Role.MISSING : Role.INK);
        double y = matrix.bottom() + subject.sizes().between(7, 10) + type.size() * 0.8;
        String text = full() ? subject.of(count.part()) : Integer.toString(count.part());
        subject.sheet().textAround(new Spot(place.middle(), y), text, type, about);
        if (MatrixForms.Form.of(matrix).lines()) {
            for (String line : count.lines().stream().limit(MatrixForms.LINES).toList()) {
                y += types.linePitch();
                subject.sheet().textAround(new Spot(place.middle(), y), line, types.line(), about);
            }
        }
    }

    /// Whether each column has room for its count and of how many it is, when all have signed.
    private boolean full() {
        int all = matrix.rows().size() + matrix.fold().map(fold -> fold.ids().size()).orElse(0);
        double narrowest = matrix.columns().stream().mapToDouble(Column::width).min().orElse(0);
        return subject.sheet().width(subject.words().say("of", all, all), types.count(Role.INK)) <= narrowest
                + subject.sizes().between(1, 3);
    }

    private void say(MatrixColumn column, Optional<Count> count) {
        String words = count.map(sum -> String.join(", ", java.util.stream.Stream.concat(
                java.util.stream.Stream.of(subject.of(sum.part())), sum.lines().stream()).toList())).orElse("");
        subject.sheet().say(column.about(), subject.words().say("says.is", column.heading(), words));
    }

    /// Of how many the counts are.
    private void drawSigned() {
        Sheet.Type type = types.count(Role.INK);
        double y = matrix.bottom() + subject.sizes().between(7, 10) + type.size() * 0.8;
        subject.sheet().text(new Spot(matrix.frame().margin() + subject.sizes().between(17, 30), y),
                subject.words().say("matrix.signed", subject.signed()), type, "");
    }
}

package org.pactmap.plot;

import java.util.List;
import org.pactmap.layout.Fold;
import org.pactmap.layout.Matrix;
import org.pactmap.layout.Sizes;
import org.pactmap.network.Standing;
import org.pactmap.picture.Spot;
import org.pactmap.plot.MatrixRows.Row;
import org.pactmap.words.Words;

/// What stands beside the rows: the agreement's mark, whom it is with, and when it was signed.
record MatrixLabels(Subject subject, MatrixRows rows, Matrix matrix, MatrixTypes types) {

    /// From the left edge to the names.
    static double indent(Row row, Sizes sizes) {
        return sizes.between(17, 30) * (row.party().isPresent() ? 2 : 1);
    }

    static double gap(Sizes sizes) {
        return sizes.between(5, 9);
    }

    void draw() {
        for (Row row : rows.rows()) {
            Double y = matrix.rows().get(row.id());
            if (y != null) {
                draw(row, y);
            }
        }
        matrix.fold().ifPresent(this::drawFold);
    }

    private void draw(Row row, double y) {
        Standing standing = rows.standing(row);
        boolean signed = standing == Standing.SIGNED;
        double left = matrix.frame().margin() + indent(row, subject.sizes());
        Spot spot = new Spot(left - subject.sizes().between(11.6, 21.4), y);
        String id = row.party().map(party -> party.id()).orElse(row.agreement().id());
        row.party().ifPresentOrElse(
                party -> new Symbols(subject).party(party, spot, subject.sizes().between(5, 8), standing),
                () -> new Symbols(subject).agreement(id, spot, standing));
        Sheet.Type name = types.name(signed && row.isWhole());
        double baseline = y + name.size() * 0.355;
        subject.sheet().text(new Spot(left, baseline), row.name(), name, id);
        subject.sheet().text(new Spot(left + subject.sheet().width(row.name(), name) + gap(subject.sizes()),
                baseline), beside(row, signed), types.day(), id);
        row.party().ifPresentOrElse(party -> new Sayings(subject).party(party, standing),
                () -> new Sayings(subject).agreement(row.agreement()));
    }

    private String beside(Row row, boolean signed) {
        return signed
                ? row.day().orElse("")
                : rows.ended(row) && subject.sizes().roomy() ? subject.words().say("status.ended") : "";
    }

    private void drawFold(Fold fold) {
        List<Row> folded = rows.rows().stream().filter(row -> fold.ids().contains(row.id()))
                .filter(row -> row.isWhole()).toList();
        int signed = (int) folded.stream().map(Row::agreement).filter(subject.network()::signed).count();
        Words words = subject.words();
        String text = signed == 0
                ? words.count("matrix.fold.unsigned", folded.size())
                : words.count("matrix.fold.some", folded.size(), signed);
        Sheet.Type type = types.name(false);
        subject.sheet().text(new Spot(matrix.frame().margin() + subject.sizes().between(17, 30),
                fold.y() + type.size() * 0.355), text, type, "");
    }
}

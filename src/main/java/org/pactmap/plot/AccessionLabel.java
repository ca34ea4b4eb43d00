package org.pactmap.plot;

import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// What is written above the duct to the accession track.
record AccessionLabel(Subject subject) {

    /// @param left end of the lowest line, where it meets the wall of the duct
    void draw(Spot left, double room) {
        AccessionWords words = new AccessionWords(subject);
        Sheet sheet = subject.sheet();
        Sheet.Type remark = Sheet.Type.of(Weight.REGULAR, subject.sizes().remark(), Role.MUTED);
        double y = left.y() - subject.sizes().between(9, 18);
        for (String line : sheet.lines(words.mention(), remark, room).reversed()) {
            sheet.text(new Spot(left.x(), y), line, remark, subject.accessionGap());
            y -= remark.size() * 1.25;
        }
        y -= subject.sizes().between(2, 4.3);
        Sheet.Type call = Sheet.Type.of(Weight.BOLD, subject.sizes().callOut(), words.role());
        for (String line : sheet.lines(words.tied(), call, room).reversed()) {
            sheet.text(new Spot(left.x(), y), line, call, subject.accessionGap());
            y -= call.size() * 1.2;
        }
    }
}

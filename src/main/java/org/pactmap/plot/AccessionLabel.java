package org.pactmap.plot;

import org.pactmap.layout.Briefing;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// What is written above the duct to the accession track.
record AccessionLabel(Draft draft) {

    void draw() {
        Briefing briefing = draft.briefing();
        AccessionWords words = new AccessionWords(draft);
        double x = briefing.riserX() + draft.sizes().between(12, 46);
        double wall = briefing.goalY() - briefing.riserWidth() / 2;
        double room = briefing.place().map(Box::x).orElse(x) - x - draft.sizes().mark(12);
        Sheet sheet = draft.sheet();
        Sheet.Type remark = Sheet.Type.of(Weight.REGULAR, draft.sizes().remark(), Role.MUTED);
        double y = wall - draft.sizes().between(9, 18);
        for (String line : sheet.lines(words.mention(), remark, room).reversed()) {
            sheet.text(new Spot(x, y), line, remark, draft.accessionGap());
            y -= remark.size() * 1.25;
        }
        y -= draft.sizes().between(2, 4.3);
        Sheet.Type call = Sheet.Type.of(Weight.BOLD, draft.sizes().callOut(), words.role());
        for (String line : sheet.lines(words.tied(), call, room).reversed()) {
            sheet.text(new Spot(x, y), line, call, draft.accessionGap());
            y -= call.size() * 1.2;
        }
    }
}

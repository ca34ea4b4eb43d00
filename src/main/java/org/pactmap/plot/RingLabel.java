package org.pactmap.plot;

import org.pactmap.layout.Briefing;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// What is written at the ring: how many agreements share a framework, and how many stand outside it.
record RingLabel(Draft draft) {

    void draw() {
        Briefing briefing = draft.briefing();
        Sheet sheet = draft.sheet();
        FrameworkWords words = new FrameworkWords(draft);
        double x = briefing.exitX() + draft.sizes().between(8, 14.5);
        double room = briefing.riserX() - briefing.riserWidth() / 2 - x - draft.sizes().mark(8);
        double wall = briefing.hub().y() - briefing.ductWidth() / 2;
        Sheet.Type type = Sheet.Type.of(Weight.BOLD, draft.sizes().remark(), words.role());
        sheet.text(new Spot(x, wall - draft.sizes().between(6.5, 13)), sheet.fitting(words.wordings(), type, room),
                type, draft.frameworkGap());
        double below = briefing.hub().y() + briefing.ductWidth() / 2 + draft.sizes().between(15, 25);
        Sheet.Type second = Sheet.Type.of(Weight.REGULAR, draft.sizes().remark(), Role.MUTED);
        words.outside().stream().filter(text -> sheet.width(text, second) <= room).findFirst()
                .ifPresent(text -> sheet.text(new Spot(x, below), text, second, draft.frameworkGap()));
    }
}

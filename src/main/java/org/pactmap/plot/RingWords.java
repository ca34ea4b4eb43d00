package org.pactmap.plot;

import java.util.List;
import org.pactmap.gaps.Basis;
import org.pactmap.layout.Briefing;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;
import org.pactmap.words.Words;

/// What is written at the ring: how many agreements share a framework.
final class RingWords {

    private final Draft draft;

    RingWords(Draft draft) {
        this.draft = draft;
    }

    void draw() {
        Briefing briefing = draft.briefing();
        double x = briefing.exitX() + draft.sizes().between(8, 14.5);
        double wall = briefing.hub().y() - briefing.ductWidth() / 2;
        double room = briefing.riserX() - briefing.riserWidth() / 2 - x - draft.sizes().mark(8);
        int framed = draft.findings().framework().framed().size();
        Role role = framed > 0 ? Role.INK : Role.MISSING;
        Sheet.Type type = Sheet.Type.of(Weight.BOLD, draft.sizes().remark(), role);
        draft.sheet().text(new Spot(x, wall - draft.sizes().between(6.5, 13)),
                draft.sheet().fitting(wordings(framed), type, room), type, draft.frameworkGap());
        if (framed > 0 && framed < draft.signed()) {
            drawOutside(framed, x, room);
        }
    }

    private void drawOutside(int framed, double x, double room) {
        Briefing briefing = draft.briefing();
        double wall = briefing.hub().y() + briefing.ductWidth() / 2;
        int outside = draft.signed() - framed;
        String text = draft.words().count("framework.outside", outside, draft.words().number(outside));
        Sheet.Type type = Sheet.Type.of(Weight.REGULAR, draft.sizes().remark(), Role.MUTED);
        if (draft.sheet().width(text, type) <= room) {
            draft.sheet().text(new Spot(x, wall + draft.sizes().between(15, 25)), text, type,
                    draft.frameworkGap());
        }
    }

    private List<String> wordings(int framed) {
        Words words = draft.words();
        if (framed > 0) {
            String document = draft.findings().framework().documents().stream().findFirst().map(draft::name)
                    .orElse("");
            return List.of(words.say("framework.all", framed, draft.signed(), document), draft.of(framed));
        }
        String basis = draft.findings().framework().basis().map(Basis::word).orElse("computed");
        return List.of(words.say("framework." + basis, framed, draft.signed()),
                words.say("framework.short." + basis));
    }
}

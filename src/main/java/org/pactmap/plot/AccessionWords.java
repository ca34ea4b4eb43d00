package org.pactmap.plot;

import org.pactmap.gaps.AccessionTie;
import org.pactmap.gaps.Basis;
import org.pactmap.layout.Briefing;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;
import org.pactmap.words.Words;

/// What is written above the duct to the accession track. A number is never alone: how many agreements are tied to
/// the step, and how many merely mention membership.
final class AccessionWords {

    private final Draft draft;
    private final AccessionTie tie;

    AccessionWords(Draft draft) {
        this.draft = draft;
        this.tie = draft.findings().accession();
    }

    void draw() {
        Briefing briefing = draft.briefing();
        double x = briefing.riserX() + draft.sizes().between(12, 46);
        double wall = briefing.goalY() - briefing.riserWidth() / 2;
        double room = briefing.place().map(place -> place.x()).orElse(x) - x - draft.sizes().mark(12);
        Role role = tie.basis().isPresent() ? Role.MISSING : Role.SIGNED;
        Sheet sheet = draft.sheet();
        Sheet.Type remark = Sheet.Type.of(Weight.REGULAR, draft.sizes().remark(), Role.MUTED);
        double y = wall - draft.sizes().between(9, 18);
        for (String line : sheet.lines(mention(), remark, room).reversed()) {
            sheet.text(new Spot(x, y), line, remark, draft.accessionGap());
            y -= remark.size() * 1.25;
        }
        y -= draft.sizes().between(2, 4.3);
        Sheet.Type call = Sheet.Type.of(Weight.BOLD, draft.sizes().callOut(), role);
        for (String line : sheet.lines(tied(), call, room).reversed()) {
            sheet.text(new Spot(x, y), line, call, draft.accessionGap());
            y -= call.size() * 1.2;
        }
    }

    private String tied() {
        String basis = tie.basis().map(Basis::word).orElse("tied");
        String goal = tie.nextStep().map(draft::inSentence).orElse("");
        return draft.words().say("accession." + basis, tie.serve().size(), draft.signed(), goal);
    }

    private String mention() {
        Words words = draft.words();
        String last = draft.facts().header().steps().stream().reduce((_, step) -> step).map(draft::inSentence)
                .orElse("");
        int unknown = tie.unknown().mention();
        String mention = unknown == 0
                ? words.say("accession.mention", tie.mention().size(), draft.signed(), last)
                : words.say("accession.mention.open", tie.mention().size(), last, unknown);
        return draft.view().tiesLit()
                ? mention + "|" + words.count("accession.end", tie.endWith().size(),
                        draft.signed())
                : mention;
    }
}

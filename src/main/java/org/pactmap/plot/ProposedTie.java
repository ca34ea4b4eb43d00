package org.pactmap.plot;

import java.util.List;
import java.util.stream.IntStream;
import org.pactmap.agreement.Relation;
import org.pactmap.layout.Briefing;
import org.pactmap.layout.Route;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// A tie that a source proposes: dash-dot from the body that proposes it, up to the duct it would fill.
record ProposedTie(Draft draft) {

    void draw(Relation tie, Spot from, double end) {
        Sheet sheet = draft.sheet();
        Sizes sizes = draft.sizes();
        Briefing briefing = draft.briefing();
        double x = briefing.laneX();
        Pen dashDot = Pen.dashed(sheet.ink(Role.BODY), sizes.between(1.6, 2.6), sizes.between(8, 14),
                sizes.between(3, 5), sizes.between(1.5, 2.4), sizes.between(3, 5));
        Route way = Route.rounded(sizes.between(11, 18), List.of(from, new Spot(x, from.y()), new Spot(x, end)));
        sheet.line(Outline.through(way.spots()), dashDot, tie.id());
        double reach = sizes.between(4.7, 8);
        Spot tip = new Spot(x, end - reach * 0.4);
        sheet.line(Outline.through(tip.plus(-reach, reach * 1.375), tip, tip.plus(reach, reach * 1.375)),
                Pen.solid(sheet.ink(Role.BODY), sizes.between(1.6, 2.6)), tie.id());
        String proposer = tie.role().map(draft::inSentence).orElse("");
        sheet.say(tie.id(), draft.words().say("says.proposed", draft.words().capital(proposer),
                tie.to().map(draft::inSentence).orElse("")));
        drawWords(tie, proposer, new Spot(x, end));
    }

    private void drawWords(Relation tie, String proposer, Spot end) {
        if (!draft.sizes().roomy()) {
            return;
        }
        Sheet sheet = draft.sheet();
        Briefing briefing = draft.briefing();
        Sheet.Type type = Sheet.Type.of(Weight.REGULAR, draft.sizes().remark(), Role.MUTED);
        List<String> lines = sheet.lines(draft.words().say("tie.proposed", proposer), type, type.size() * 8.2);
        double right = end.x() - draft.sizes().between(8, 14);
        double pitch = type.size() * 1.3;
        double first = end.y() + pitch;
        if (!IntStream.range(0, lines.size())
                .allMatch(i -> clear(right - sheet.width(lines.get(i), type), first + i * pitch, briefing))) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            sheet.textEndingAt(new Spot(right, first + i * pitch), lines.get(i), type, tie.id());
        }
    }

    /// Whether words that start at x on a line at y keep clear of the hub.
    private boolean clear(double x, double y, Briefing briefing) {
        return new Spot(x, y).distanceTo(briefing.hub()) > briefing.hubRadius() * 1.2;
    }
}

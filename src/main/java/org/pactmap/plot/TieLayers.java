package org.pactmap.plot;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.gaps.AccessionTie;
import org.pactmap.layout.Briefing;
import org.pactmap.layout.Route;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;

/// The accession ties, lit: rings around the agreements, and their number along the duct as one lane a layer, so that it
/// can be seen that the lane of those that serve is empty.
record TieLayers(Draft draft) {

    void draw() {
        TieRings rings = new TieRings(draft);
        if (!rings.lit()) {
            return;
        }
        for (Party party : draft.parties()) {
            rings.draw(draft.agreement(party).map(Agreement::id).orElse(""), draft.seat(party).knot(),
                    draft.sizes().between(10, 16.5));
        }
        drawLanes(draft.findings().accession());
    }

    /// Two lanes in the duct to the track: dotted for what is mentioned, solid for what ends with membership.
    private void drawLanes(AccessionTie tie) {
        Briefing briefing = draft.briefing();
        if (briefing.place().isEmpty()) {
            return;
        }
        Sizes sizes = draft.sizes();
        Sheet sheet = draft.sheet();
        double x = briefing.riserX();
        double y = briefing.goalY();
        double off = briefing.riserWidth() * 0.22;
        Spot membership = new Spot(briefing.trackX(),
                requireNonNull(briefing.stepY().sequencedValues().reversed().getFirst()));
        if (!tie.mention().isEmpty()) {
            sheet.line(lane(x - off, y - off, membership), TieRings.mentionPen(sheet, sizes), draft.accessionGap());
        }
        if (!tie.endWith().isEmpty()) {
            sheet.line(lane(x + off, y + off, membership), Pen.solid(sheet.ink(Role.STEP), sizes.between(1.8, 2.8)),
                    draft.accessionGap());
        }
    }

    private Outline lane(double x, double y, Spot membership) {
        Briefing briefing = draft.briefing();
        double start = briefing.hub().y();
        double end = briefing.place().map(place -> place.x()).orElse(membership.x()) - draft.sizes().mark(6);
        return Outline.through(Route.rounded(draft.sizes().between(24, 36),
                List.of(new Spot(x, start), new Spot(x, y), new Spot(end, y))).spots());
    }
}

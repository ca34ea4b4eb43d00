package org.pactmap.plot;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.gaps.AccessionTie;
import org.pactmap.layout.Briefing;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;

/// The three layers of accession ties, lit: each agreement that mentions membership gets a dotted ring, each that
/// ends with it a solid one in the track's colour, each that serves a step a filled one. Their number runs along the
/// duct as one lane a layer, so that it can be seen that the lane of those that serve is empty.
record TieLayers(Draft draft) {

    void draw() {
        if (!draft.view().tiesLit() || draft.signed() < 2) {
            return;
        }
        AccessionTie tie = draft.findings().accession();
        Sizes sizes = draft.sizes();
        for (Party party : draft.parties()) {
            String agreement = draft.agreement(party).map(Agreement::id).orElse("");
            Spot knot = draft.seat(party).knot();
            if (tie.mention().contains(agreement)) {
                mention(draft.sheet(), sizes, knot, sizes.between(10, 16.5), agreement);
            }
            if (tie.endWith().contains(agreement)) {
                end(draft.sheet(), sizes, knot, sizes.between(10, 16.5), agreement);
            }
        }
        drawLanes(tie);
    }

    static void mention(Sheet sheet, Sizes sizes, Spot around, double radius, String about) {
        ring(sheet, around, radius, mentionPen(sheet, sizes), about);
    }

    /// The dots of what is only mentioned.
    static Pen mentionPen(Sheet sheet, Sizes sizes) {
        return Pen.dashed(sheet.ink(Role.INK), sizes.between(1.3, 2), 0.1, sizes.between(3.2, 5)).round();
    }

    static void end(Sheet sheet, Sizes sizes, Spot around, double radius, String about) {
        ring(sheet, around, radius * 0.78, Pen.solid(sheet.ink(Role.STEP), sizes.between(1.8, 2.8)), about);
    }

    private static void ring(Sheet sheet, Spot around, double radius, Pen pen, String about) {
        sheet.line(Outline.circle(around, radius), pen, about);
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
            sheet.line(lane(x - off, y - off, membership), mentionPen(sheet, sizes), draft.accessionGap());
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
        return Outline.through(org.pactmap.layout.Route.rounded(draft.sizes().between(24, 36),
                List.of(new Spot(x, start), new Spot(x, y), new Spot(end, y))).spots());
    }
}

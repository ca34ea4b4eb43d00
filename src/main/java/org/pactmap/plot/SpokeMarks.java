package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Header;
import org.pactmap.layout.Briefing;
import org.pactmap.layout.Briefing.Seat;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.network.Standing;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// The agreements: a line from the centre to each party, with a diamond on it; and the centre's disc over them.
final class SpokeMarks {

    private final Draft draft;
    private final Briefing briefing;
    private final List<Party> parties;

    SpokeMarks(Draft draft, List<Party> parties) {
        this.draft = draft;
        this.briefing = draft.briefing();
        this.parties = parties;
    }

    void drawLines(Standing standing) {
        for (Party party : parties) {
            if (standing(party) == standing && party.agreement().isPresent()) {
                drawLine(party, party.agreement().get().id(), standing);
            }
        }
    }

    void drawDiamonds() {
        for (Party party : parties) {
            party.agreement().ifPresent(agreement -> drawDiamond(party, agreement.id(), standing(party)));
        }
    }

    private Standing standing(Party party) {
        return draft.network().standing(party.entity().id(), draft.view().system());
    }

    private Seat seat(Party party) {
        return java.util.Objects.requireNonNull(briefing.seats().get(party.entity().id()));
    }

    private void drawLine(Party party, String agreement, Standing standing) {
        Sheet sheet = draft.sheet();
        Spot seat = seat(party).spot();
        Spot centre = briefing.dial().centre();
        double part = (briefing.disc() - 1) / centre.distanceTo(seat);
        Outline way = Outline.through(new Spot(centre.x() + (seat.x() - centre.x()) * part,
                centre.y() + (seat.y() - centre.y()) * part), seat);
        Pen pen = standing == Standing.SIGNED
                ? Pen.solid(sheet.ink(Role.SIGNED), draft.sizes().between(2, 3))
                : Pen.dashed(sheet.ink(Role.PLANNED), draft.sizes().between(1.14, 1.85),
                        draft.sizes().between(1.3, 2.1), draft.sizes().between(3.3, 5.5));
        sheet.line(way, pen, agreement);
    }

    private void drawDiamond(Party party, String agreement, Standing standing) {
        Sheet sheet = draft.sheet();
        sheet.say(agreement, standing == Standing.SIGNED && party.signed().isPresent()
                ? draft.words().say("says.agreement.signed", draft.name(agreement),
                        draft.words().day(party.signed().get()))
                : draft.words().say("says.agreement.waiting", draft.name(agreement)));
        Spot knot = seat(party).knot();
        switch (standing) {
            case SIGNED -> {
                sheet.area(Outline.diamond(knot, draft.sizes().between(7.6, 12.4)), Role.GROUND, agreement);
                sheet.area(Outline.diamond(knot, draft.sizes().between(5.4, 8.6)), Role.SIGNED, agreement);
            }
            case BACKS -> sheet.area(Outline.diamond(knot, draft.sizes().between(4.2, 6.5)), Role.GROUND,
                    Pen.solid(sheet.ink(Role.PLANNED), draft.sizes().between(1.25, 2)), agreement);
            case NEITHER -> {}
        }
    }

    /// The disc of the centre, with the two colours that the facts give it.
    void drawCentre() {
        Optional<Header.Centre> centre = draft.facts().header().centre();
        if (centre.isEmpty()) {
            return;
        }
        Sheet sheet = draft.sheet();
        String id = centre.get().id();
        Spot spot = briefing.dial().centre();
        double radius = briefing.disc();
        sheet.disc(spot, radius, Role.BODY, id);
        if (centre.get().colours().size() == 2) {
            drawHalf(spot, radius * 0.911, -1, Ink.of(centre.get().colours().getFirst()), id);
            drawHalf(spot, radius * 0.911, 1, Ink.of(centre.get().colours().getLast()), id);
        }
        Sheet.Type type = Sheet.Type.of(Weight.BOLD, radius * 0.371, Role.ON_BODY);
        sheet.textAround(spot.plus(0, radius * 0.134), draft.name(id), type, id);
        sheet.say(id, draft.words().say("says.centre", draft.name(id)));
    }

    private void drawHalf(Spot centre, double radius, int side, Ink ink, String about) {
        double k = 0.5522847498 * radius;
        var half = new Outline(List.of(new Outline.Move(centre.plus(-radius, 0)),
                new Outline.Curve(centre.plus(-radius, side * k), centre.plus(-k, side * radius),
                        centre.plus(0, side * radius)),
                new Outline.Curve(centre.plus(k, side * radius), centre.plus(radius, side * k),
                        centre.plus(radius, 0))));
        draft.sheet().line(half, Pen.solid(ink, briefing.disc() * 0.121), about);
    }
}

package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.layout.Briefing;
import org.pactmap.layout.Briefing.Seat;
import org.pactmap.layout.Route;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.network.Standing;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Spot;

/// The agreements: a line from the centre to each party, with a diamond on it; and the centre's disc over them.
final class SpokeMarks {

    private final Draft draft;
    private final Briefing briefing;
    private final List<Party> parties;
    private final Symbols symbols;
    private final Star star;
    private final Optional<Agreement> oneForAll;

    SpokeMarks(Draft draft) {
        this.draft = draft;
        this.briefing = draft.briefing();
        this.parties = draft.parties();
        this.symbols = new Symbols(draft);
        this.star = Star.of(draft);
        this.oneForAll = star.oneForAll();
    }

    void drawLines(Standing standing) {
        for (Party party : parties) {
            if (draft.standing(party) == standing) {
                draft.agreement(party).ifPresent(agreement -> drawLine(party, agreement.id(), standing));
            }
        }
    }

    void drawDiamonds() {
        drawShared();
        Sayings sayings = new Sayings(draft);
        for (Party party : parties) {
            draft.agreement(party).ifPresent(agreement -> {
                if (oneForAll.isEmpty()) {
                    symbols.agreement(agreement.id(), draft.seat(party).knot(), draft.standing(party));
                }
                sayings.agreement(agreement);
            });
        }
    }

    private void drawLine(Party party, String agreement, Standing standing) {
        Sheet sheet = draft.sheet();
        Spot seat = draft.seat(party).spot();
        Spot centre = briefing.dial().centre();
        double part = (briefing.disc() - 1) / centre.distanceTo(seat);
        Outline way = Outline.through(new Spot(centre.x() + (seat.x() - centre.x()) * part,
                centre.y() + (seat.y() - centre.y()) * part), seat);
        sheet.line(way, symbols.tie(standing), agreement);
        if (standing == Standing.SIGNED && star.isGiven(agreement)) {
            double reach = draft.sizes().between(8.5, 14);
            double beyond = 1 - (symbols.partyRadius(standing) + draft.sizes().mark(3)) / centre.distanceTo(seat);
            Spot tip = new Spot(centre.x() + (seat.x() - centre.x()) * beyond,
                    centre.y() + (seat.y() - centre.y()) * beyond);
            sheet.area(Symbols.arrowhead(tip, centre, reach), Role.SIGNED, agreement);
        }
    }

    /// Agreements that several have signed with the centre tie these to one another as well: along the ring.
    private void drawShared() {
        for (String agreement : star.shared()) {
            List<Seat> seats = draft.partiesOf(agreement).stream()
                    .filter(party -> draft.standing(party) == Standing.SIGNED).map(draft::seat).toList();
            for (int i = 1; i < seats.size(); i++) {
                Route way = Route.along(briefing.ring(), seats.get(i - 1).turn(), seats.get(i).turn());
                draft.sheet().line(Outline.through(way.spots()), symbols.tie(Standing.SIGNED), agreement);
            }
        }
    }

    /// The disc of the centre, or the one agreement that stands in the middle itself.
    void drawCentre() {
        CentreMarks centre = new CentreMarks(draft);
        Spot spot = briefing.dial().centre();
        oneForAll.ifPresent(agreement -> centre.drawAgreement(agreement, spot, briefing.disc() * CentreMarks.DIAMOND));
        centre.drawDisc(spot, briefing.disc());
    }
}

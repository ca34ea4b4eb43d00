package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.layout.Briefing;
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
    private final Optional<Agreement> oneForAll;

    SpokeMarks(Draft draft) {
        this.draft = draft;
        this.briefing = draft.briefing();
        this.parties = draft.parties();
        this.symbols = new Symbols(draft);
        this.oneForAll = oneForAll();
    }

    void drawLines(Standing standing) {
        for (Party party : parties) {
            if (draft.standing(party) == standing) {
                draft.agreement(party).ifPresent(agreement -> drawLine(party, agreement.id(), standing));
            }
        }
    }

    void drawDiamonds() {
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

    /// The one agreement of all parties, where there is no centre: it stands in the middle itself.
    private Optional<Agreement> oneForAll() {
        List<Agreement> agreements = parties.stream().flatMap(party -> draft.agreement(party).stream()).toList();
        boolean one = agreements.stream().map(Agreement::id).distinct().count() == 1;
        return one && draft.facts().header().centre().isEmpty()
                ? Optional.of(agreements.getFirst())
                : Optional.empty();
    }

    private void drawLine(Party party, String agreement, Standing standing) {
        Sheet sheet = draft.sheet();
        Spot seat = draft.seat(party).spot();
        Spot centre = briefing.dial().centre();
        double part = (briefing.disc() - 1) / centre.distanceTo(seat);
        Outline way = Outline.through(new Spot(centre.x() + (seat.x() - centre.x()) * part,
                centre.y() + (seat.y() - centre.y()) * part), seat);
        sheet.line(way, symbols.tie(standing), agreement);
    }

    /// The disc of the centre, or the one agreement that stands in the middle itself.
    void drawCentre() {
        CentreMarks centre = new CentreMarks(draft);
        Spot spot = briefing.dial().centre();
        oneForAll.ifPresent(agreement -> centre.drawAgreement(agreement, spot, briefing.disc() * 1.5));
        centre.drawDisc(spot, briefing.disc());
    }
}

package org.pactmap.plot;

import org.pactmap.layout.Briefing.Seat;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.network.Standing;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// The seats of the parties with their names. A circle sits inside the alliance, a square outside it, a capsule is
/// a body; filled has signed, hollow has not, barred does neither.
final class SeatMarks {

    private final Draft draft;
    private final SeatLabels labels;
    private final Symbols symbols;

    SeatMarks(Draft draft, SeatLabels labels) {
        this.draft = draft;
        this.labels = labels;
        this.symbols = new Symbols(draft);
    }

    void draw() {
        Sayings sayings = new Sayings(draft);
        for (Party party : labels.parties()) {
            Seat seat = draft.seat(party);
            Standing standing = draft.standing(party);
            symbols.party(party, seat.spot(), standing);
            drawLabel(party, seat, standing);
            sayings.party(party, standing);
        }
    }

    private void drawLabel(Party party, Seat seat, Standing standing) {
        boolean signed = standing == Standing.SIGNED;
        double size = signed ? labels.nameSize() : labels.waitingSize();
        Sheet.Type name = Sheet.Type.of(signed ? Weight.SEMIBOLD : Weight.REGULAR, size,
                signed ? Role.INK : Role.MUTED);
        Sheet.Type day = Sheet.Type.of(Weight.REGULAR, labels.daySize(), Role.MUTED);
        String id = party.id();
        String text = labels.name(party);
        String when = signed ? labels.day(party).orElse("") : "";
        double gap = draft.briefing().labelGap() + labels.beyond(party);
        double width = draft.sheet().width(text, name);
        Spot baseline = seat.spot().plus(seat.right() ? gap : -gap, size * 0.355);
        if (seat.right()) {
            draft.sheet().text(baseline, text, name, id);
            draft.sheet().text(baseline.plus(width + labels.dayGap(), 0), when, day, id);
        } else {
            draft.sheet().textEndingAt(baseline, text, name, id);
            draft.sheet().textEndingAt(baseline.plus(-width - labels.dayGap(), 0), when, day, id);
        }
    }
}

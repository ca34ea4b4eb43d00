package org.pactmap.plot;

import java.util.List;
import org.pactmap.layout.Briefing.Seat;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.network.Standing;
import org.pactmap.picture.Spot;

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
        Sheet.Type name = labels.type(signed);
        List<String> lines = labels.lines(party, draft.sheet(), name);
        double pitch = name.size() * 1.18;
        double gap = draft.briefing().labelGap() + labels.beyond(party);
        Spot baseline = seat.spot().plus(seat.right() ? gap : -gap,
                name.size() * 0.355 - pitch * (lines.size() - 1) / 2);
        for (String line : lines) {
            draw(line, baseline, seat.right(), name, party.id());
            baseline = baseline.plus(0, pitch);
        }
        double farther = draft.sheet().width(lines.getLast(), name) + labels.dayGap();
        String beside = signed ? labels.beside(party) : draft.ended(party).map(labels::ended).orElse("");
        draw(beside, baseline.plus(seat.right() ? farther : -farther, -pitch),
                seat.right(), labels.dayType(), party.id());
    }

    private void draw(String text, Spot baseline, boolean rightward, Sheet.Type type, String about) {
        if (rightward) {
            draft.sheet().text(baseline, text, type, about);
        } else {
            draft.sheet().textEndingAt(baseline, text, type, about);
        }
    }
}

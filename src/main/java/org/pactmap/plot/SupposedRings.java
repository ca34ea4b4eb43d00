package org.pactmap.plot;

import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;

/// A ring in the ink of what is supposed around each agreement that is coordinated only by supposition, where that
/// makes no hub; a hub has its stripe through the ducts instead.
record SupposedRings(Draft draft) {

    void draw() {
        if (draft.signed() < 2 || draft.findings().supposed().hub()) {
            return;
        }
        Sizes sizes = draft.sizes();
        Pen pen = Pen.solid(draft.sheet().ink(Role.SUPPOSED), sizes.between(1.8, 2.8));
        for (Party party : draft.parties()) {
            draft.agreement(party).map(Agreement::id).filter(draft.findings().supposed().covered()::contains)
                    .ifPresent(agreement -> draft.sheet().line(
                            Outline.circle(draft.seat(party).knot(), sizes.between(8.6, 14)), pen, agreement));
        }
    }
}

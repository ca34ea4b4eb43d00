package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.agreement.Relation;
import org.pactmap.layout.Briefing;
import org.pactmap.picture.Box;
import org.pactmap.picture.Spot;

/// The bodies under the hub with the ties that a source doubts or proposes. The form of a tie says how sure it is:
/// long dashes through a bead with a question mark are uncertain, dash-dot with an open arrow is proposed.
final class BodyMarks {

    private final Draft draft;
    private final Bodies bodies;

    BodyMarks(Draft draft) {
        this.draft = draft;
        this.bodies = new Bodies(draft.network(), draft.view().system());
    }

    void draw() {
        Briefing briefing = draft.briefing();
        List<Bodies.Shown> shown = bodies.outside();
        CapsuleMarks capsules = new CapsuleMarks(draft, briefing.capsuleHeight());
        double most = 2 * (briefing.laneX() - draft.sizes().mark(22) - briefing.hub().x());
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < Math.min(shown.size(), briefing.capsuleY().size()); i++) {
            boxes.add(capsules.draw(shown.get(i).body(), capsules.seconds(shown.get(i)),
                    new Spot(briefing.hub().x(), briefing.capsuleY().get(i)), most));
        }
        drawInside(capsules);
        for (int i = 0; i < boxes.size(); i++) {
            drawTies(shown.get(i).body().id(), boxes.get(i), i == 0);
        }
    }

    /// A body inside the alliance stands at the foot of its place, where a slot is kept free.
    private void drawInside(CapsuleMarks capsules) {
        Briefing briefing = draft.briefing();
        if (briefing.place().isEmpty() || !draft.sizes().roomy()) {
            return;
        }
        Box place = briefing.place().get();
        double y = place.bottom() - draft.sizes().mark(23) - briefing.capsuleHeight() / 2;
        bodies.inside().stream().findFirst().ifPresent(shown -> capsules.draw(shown.body(), capsules.seconds(shown),
                new Spot(place.centre().x(), y), place.width() - draft.sizes().mark(26)));
    }

    private void drawTies(String body, Box box, boolean nearest) {
        if (nearest && draft.signed() > 1) {
            bodies.uncertainTie(body, draft.view().function()).ifPresent(tie -> drawUncertain(tie, box));
        }
        bodies.proposedTies().stream().filter(tie -> tie.role().map(body::equals).orElse(false)).findFirst()
                .ifPresent(tie -> drawProposed(tie, box));
    }

    private void drawUncertain(Relation tie, Box box) {
        Briefing briefing = draft.briefing();
        double from = briefing.hub().y() + briefing.hubRadius() + draft.sizes().mark(4);
        double right = briefing.laneX() - draft.sizes().between(6, 14);
        new UncertainTie(draft).draw(tie, new Spot(briefing.hub().x(), from), box.y(), right);
    }

    private void drawProposed(Relation tie, Box box) {
        Briefing briefing = draft.briefing();
        if (briefing.place().isEmpty() || draft.signed() < 2) {
            return;
        }
        double end = briefing.goalY() + briefing.riserWidth() / 2 + draft.sizes().between(6, 11);
        new ProposedTie(draft).draw(tie, new Spot(box.right(), box.centre().y()), end);
    }
}

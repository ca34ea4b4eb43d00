package org.pactmap.plot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.agreement.Relation;
import org.pactmap.layout.Briefing;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;

/// The bodies under the hub with the ties that a source doubts or proposes. The form of a tie says how sure it is:
/// long dashes through a bead with a question mark are uncertain, dash-dot with an open arrow is proposed.
final class BodyMarks {

    private final Draft draft;
    private final Bodies bodies;

    BodyMarks(Draft draft) {
        this.draft = draft;
        this.bodies = new Bodies(draft);
    }

    void draw() {
        Briefing briefing = draft.briefing();
        CapsuleMarks capsules = new CapsuleMarks(draft, briefing.capsuleHeight());
        double right = briefing.place().isPresent()
                ? briefing.laneX() - draft.sizes().mark(22)
                : briefing.page().width() - briefing.margin();
        double most = 2 * (right - briefing.hub().x());
        if (bodies.coordinating().size() > Bodies.MOST) {
            new ManyBodies(draft, bodies.coordinating()).draw(capsules,
                    new Spot(briefing.hub().x(), briefing.capsuleY().getFirst()), most);
            return;
        }
        List<Bodies.Shown> shown =
                bodies.sureHub(draft.view().function()).map(bodies::below).orElseGet(bodies::outside);
        capsules.drawStem(shown, briefing.hub(), briefing.hubRadius(), briefing.capsuleY());
        SequencedMap<String, Box> boxes = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(shown.size(), briefing.capsuleY().size()); i++) {
            Spot centre = new Spot(briefing.hub().x(), briefing.capsuleY().get(i));
            Bodies.Shown one = shown.get(i);
            boxes.put(one.body().id(), bodies.isSeated(one.body().id())
                    ? capsules.drawVacated(one.body(), centre, most)
                    : capsules.draw(one.body(), capsules.seconds(one), centre, most));
        }
        SequencedMap<String, Box> outside = new LinkedHashMap<>(boxes);
        drawInside(capsules).ifPresent(inside -> boxes.put(inside.body(), inside.box()));
        outside.sequencedKeySet().stream().findFirst().filter(_ -> draft.signed() > 1)
                .filter(nearest -> !bodies.isSeated(nearest))
                .flatMap(nearest -> bodies.uncertainTie(nearest, draft.view().function()))
                .ifPresent(tie -> drawUncertain(tie, boxes));
        outside.forEach((body, box) -> proposal(body).ifPresent(tie -> drawProposed(tie, box)));
    }

    private record Inside(String body, Box box) {}

    /// A body inside the alliance stands at the foot of its place, where a slot is kept free.
    private Optional<Inside> drawInside(CapsuleMarks capsules) {
        Briefing briefing = draft.briefing();
        if (briefing.place().isEmpty() || !draft.sizes().roomy()) {
            return Optional.empty();
        }
        Box place = briefing.place().get();
        double y = place.bottom() - draft.sizes().mark(23) - briefing.capsuleHeight() / 2;
        return bodies.inside().stream().findFirst().map(shown -> new Inside(shown.body().id(),
                capsules.draw(shown.body(), capsules.seconds(shown), new Spot(place.centre().x(), y),
                        place.width() - draft.sizes().mark(26))));
    }

    /// The tie that a body proposes, where it proposes one.
    private Optional<Relation> proposal(String body) {
        return bodies.proposedTies().stream().filter(tie -> tie.role().equals(Optional.of(body))).findFirst();
    }

    /// The tie to the body below the hub; where a framework names that body and others as channels, with them.
    private void drawUncertain(Relation tie, SequencedMap<String, Box> boxes) {
        Briefing briefing = draft.briefing();
        String below = tie.from().orElseThrow();
        Spot top = briefing.hub().plus(0, briefing.hubRadius() + draft.sizes().mark(4));
        double bottom = boxes.firstEntry().getValue().y();
        List<Relation> channels = bodies.channels().stream()
                .filter(channel -> channel.to().filter(boxes::containsKey).isPresent()).toList();
        if (channels.stream().noneMatch(channel -> channel.endsAt(below))) {
            new UncertainTie(draft).draw(tie, top, bottom, briefing.laneX() - draft.sizes().between(6, 14));
            return;
        }
        boolean taken = boxes.sequencedKeySet().stream().anyMatch(body -> proposal(body).isPresent());
        new ChannelTies(draft, channels, below).draw(new UncertainTie(draft).drawLine(tie, top, bottom), boxes,
                briefing.laneX() - (taken ? draft.sizes().mark(16) : 0));
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

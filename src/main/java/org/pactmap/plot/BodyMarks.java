package org.pactmap.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Relation;
import org.pactmap.layout.Briefing;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;
import org.pactmap.words.Language;

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
        CapsuleMarks capsules = new CapsuleMarks(draft);
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
        Sheet sheet = draft.sheet();
        Sizes sizes = draft.sizes();
        Briefing briefing = draft.briefing();
        double x = briefing.hub().x();
        double from = briefing.hub().y() + briefing.hubRadius() + sizes.mark(4);
        Pen dashes = Pen.dashed(sheet.ink(Role.BODY), sizes.between(2, 3.3), sizes.between(7.5, 13),
                sizes.between(4.6, 8));
        sheet.line(Outline.through(new Spot(x, box.y()), new Spot(x, from)), dashes, tie.id());
        Spot bead = new Spot(x, (from + box.y()) / 2);
        double radius = Math.min(sizes.between(10, 16), (box.y() - from) * 0.38);
        sheet.disc(bead, radius, Role.GROUND, Pen.solid(sheet.ink(Role.BODY), sizes.between(1.6, 2.6)), tie.id());
        Sheet.Type mark = Sheet.Type.of(Weight.BOLD, radius * 1.18, Role.BODY);
        sheet.textAround(bead.plus(0, radius * 0.43), "?", mark, tie.id());
        drawQuote(tie, bead, radius);
        sheet.say(tie.id(), draft.words().say("says.uncertain", tie.from().map(draft::name).orElse("")));
    }

    private void drawQuote(Relation tie, Spot bead, double radius) {
        Sheet sheet = draft.sheet();
        Sheet.Type type = Sheet.Type.of(Weight.REGULAR, draft.sizes().remark(), Role.MUTED);
        double x = bead.x() + radius + draft.sizes().between(8, 12);
        double room = draft.briefing().laneX() - draft.sizes().between(6, 14) - x;
        List<String> lines = doubt(tie).map(text -> sheet.evenLines(text, type, Math.min(room, type.size() * 9)))
                .orElse(List.of());
        if (lines.size() > 2 || lines.stream().anyMatch(line -> sheet.width(line, type) > room)) {
            return;
        }
        double pitch = type.size() * 1.28;
        double y = bead.y() + type.size() * 0.355 - pitch * (lines.size() - 1) / 2;
        for (String line : lines) {
            sheet.text(new Spot(x, y), line, type, tie.id());
            y += pitch;
        }
    }

    /// The shortest words by which a source hedges; in another language than the source's, what we note of them.
    private Optional<String> doubt(Relation tie) {
        List<Evidence> hedged = tie.evidence().stream().filter(evidence -> !evidence.disputes())
                .filter(evidence -> !evidence.quote().isEmpty())
                .sorted(Comparator.comparingInt(evidence -> evidence.quote().length())).toList();
        Language language = draft.view().language();
        return hedged.stream().findFirst().map(evidence -> language == Language.ENGLISH
                ? quoted(evidence.quote())
                : evidence.note().map(note -> note.in(language)).orElse(quoted(evidence.quote())));
    }

    private static String quoted(String quote) {
        return "“" + quote + "”";
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

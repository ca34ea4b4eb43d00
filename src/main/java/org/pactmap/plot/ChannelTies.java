package org.pactmap.plot;

import java.util.List;
import java.util.SequencedMap;
import org.pactmap.agreement.Relation;
import org.pactmap.layout.Briefing;
import org.pactmap.layout.Route;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// The bodies that a framework names as channels. To be named is not to coordinate, so the dashes of what is not sure
/// lead from the bead under the hub to each of them; beside the bead stands who names them.
///
/// @param ties from a framework to each body that it names
/// @param below the body to which the tie with the bead leads already
record ChannelTies(Draft draft, List<Relation> ties, String below) {

    /// @param boxes where the bodies lie, by id
    void draw(UncertainTie.Bead bead, SequencedMap<String, Box> boxes, double lane) {
        drawWords(bead);
        for (Relation tie : ties) {
            tie.to().filter(body -> !body.equals(below)).map(boxes::get)
                    .ifPresent(box -> drawLine(tie, bead, box, lane));
            draft.sheet().say(tie.id(), draft.words().say("says.channel",
                    draft.words().capital(tie.from().map(draft::inSentence).orElse("")),
                    tie.to().map(draft::name).orElse("")));
        }
    }

    private void drawLine(Relation tie, UncertainTie.Bead bead, Box box, double lane) {
        double y = box.centre().y();
        Route way = Route.rounded(draft.sizes().between(11, 18), List.of(bead.centre().plus(bead.radius(), 0),
                new Spot(lane, bead.centre().y()), new Spot(lane, y),
                new Spot(box.centre().x() < lane ? box.right() : box.x(), y)));
        draft.sheet().line(Outline.through(way.spots()), UncertainTie.dashes(draft), tie.id());
    }

    private void drawWords(UncertainTie.Bead bead) {
        Relation first = ties.getFirst();
        Briefing briefing = draft.briefing();
        Sheet sheet = draft.sheet();
        Sheet.Type type = Sheet.Type.of(Weight.REGULAR, draft.sizes().remark(), Role.MUTED);
        String text = draft.words().count("tie.channels", ties.size(),
                first.from().map(draft::inSentence).orElse(""));
        double right = bead.centre().x() - bead.radius() - draft.sizes().between(8, 12);
        double room = right - briefing.riserX();
        List<String> lines = sheet.evenLines(text, type, Math.min(room, type.size() * 10.5));
        if (lines.size() > 2 || lines.stream().anyMatch(line -> sheet.width(line, type) > room)) {
            return;
        }
        double pitch = type.size() * 1.28;
        double y = bead.centre().y() + type.size() * 0.355 - pitch * (lines.size() - 1) / 2;
        for (String line : lines) {
            sheet.textEndingAt(new Spot(right, y), line, type, first.id());
            y += pitch;
        }
    }
}

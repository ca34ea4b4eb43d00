package org.pactmap.plot;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Relation;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;
import org.pactmap.words.Language;

/// A tie of which its source is not sure: long dashes through a bead with a question mark, from the hub down to a
/// body, and beside the bead the words by which the source hedges.
record UncertainTie(Subject subject) {

    /// Where the bead sits.
    record Bead(Spot centre, double radius) {}

    /// @param bottom where it ends
    /// @param right how far the words may reach
    void draw(Relation tie, Spot top, double bottom, double right) {
        drawQuote(tie, drawLine(tie, top, bottom), right);
    }

    /// The tie without the words of its source.
    Bead drawLine(Relation tie, Spot top, double bottom) {
        Sheet sheet = subject.sheet();
        Sizes sizes = subject.sizes();
        sheet.line(Outline.through(new Spot(top.x(), bottom), top), dashes(subject), tie.id());
        Spot bead = new Spot(top.x(), (top.y() + bottom) / 2);
        double radius = Math.min(sizes.between(10, 16), (bottom - top.y()) * 0.38);
        sheet.disc(bead, radius, Role.GROUND, Pen.solid(sheet.ink(Role.BODY), sizes.between(1.6, 2.6)), tie.id());
        Sheet.Type mark = Sheet.Type.of(Weight.BOLD, radius * 1.18, Role.BODY);
        sheet.textAround(bead.plus(0, radius * 0.43), "?", mark, tie.id());
        sheet.say(tie.id(), subject.words().say("says.uncertain", tie.from().map(subject::name).orElse("")));
        return new Bead(bead, radius);
    }

    /// The long dashes of what is not sure.
    static Pen dashes(Subject subject) {
        Sizes sizes = subject.sizes();
        return Pen.dashed(subject.sheet().ink(Role.BODY), sizes.between(2, 3.3), sizes.between(7.5, 13),
                sizes.between(4.6, 8));
    }

    private void drawQuote(Relation tie, Bead bead, double right) {
        Sheet sheet = subject.sheet();
        Sheet.Type type = Sheet.Type.of(Weight.REGULAR, subject.sizes().remark(), Role.MUTED);
        double x = bead.centre().x() + bead.radius() + subject.sizes().between(8, 12);
        double room = right - x;
        List<String> lines = doubt(tie).map(text -> sheet.evenLines(text, type, Math.min(room, type.size() * 9)))
                .orElse(List.of());
        if (lines.size() > 2 || lines.stream().anyMatch(line -> sheet.width(line, type) > room)) {
            return;
        }
        double pitch = type.size() * 1.28;
        double y = bead.centre().y() + type.size() * 0.355 - pitch * (lines.size() - 1) / 2;
        for (String line : lines) {
            sheet.text(new Spot(x, y), line, type, tie.id());
            y += pitch;
        }
    }

    /// The shortest words by which a source hedges; in another language than the source's, what we note of them.
    private Optional<String> doubt(Relation tie) {
        Language language = subject.view().language();
        return tie.evidence().stream().filter(evidence -> !evidence.disputes())
                .filter(evidence -> !evidence.quote().isEmpty())
                .min(Comparator.comparingInt(evidence -> evidence.quote().length()))
                .map(evidence -> said(evidence, language));
    }

    private static String said(Evidence evidence, Language language) {
        String quoted = "“" + evidence.quote() + "”";
        return language == Language.ENGLISH ? quoted : evidence.note().map(note -> note.in(language)).orElse(quoted);
    }
}

package org.pactmap.plot;

import java.util.List;
import java.util.Map;
import org.pactmap.agreement.Entity.Step;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;
import org.pactmap.layout.Sizes;
import org.pactmap.network.Standing;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;
import org.pactmap.words.Words;

/// The alliance as a place, with the accession track in it: what is reached is filled and joined by a solid line,
/// what is not is hollow; an event that is still ahead is a small square.
final class TrackMarks {

    private final Draft draft;
    private final StepWords stepWords;
    private final Symbols symbols;

    TrackMarks(Draft draft) {
        this.draft = draft;
        this.stepWords = new StepWords(draft.facts(), draft.words(), draft.sizes());
        this.symbols = new Symbols(draft);
    }

    void drawPlace() {
        draft.briefing().place().ifPresent(place -> {
            String alliance = draft.facts().header().alliance().orElse("");
            draft.sheet().area(Outline.rectangle(place.x(), place.y(), place.width(), place.height(),
                    draft.sizes().between(12, 18)), Role.PLACE,
                    Pen.solid(draft.sheet().ink(Role.PLACE_EDGE), 1.5), alliance);
            draft.sheet().say(alliance, draft.words().say("says.place", draft.name(alliance)));
        });
    }

    void drawHeadings() {
        if (draft.briefing().place().isEmpty()) {
            return;
        }
        Box place = draft.briefing().place().get();
        String alliance = draft.facts().header().alliance().orElse("");
        Words words = draft.words();
        Sizes sizes = draft.sizes();
        Sheet.Type heading = Sheet.Type.of(Weight.BOLD, sizes.heading(), Role.INK).spaced(1.3);
        Sheet.Type second = Sheet.Type.of(Weight.REGULAR, sizes.second(), Role.MUTED);
        double x = place.x() + sizes.between(15, 26);
        String name = words.capital(draft.name(alliance)).toUpperCase(java.util.Locale.ROOT);
        draft.sheet().text(new Spot(x, place.y() + sizes.between(22, 36)), words.say("place.inside", name), heading,
                alliance);
        draft.sheet().text(new Spot(x, place.y() + sizes.between(40, 60.8)),
                draft.sheet().fitting(belongings(alliance), second, place.right() - x - sizes.mark(10)), second,
                alliance);
        draft.sheet().text(new Spot(x, place.y() + sizes.between(66, 101)), words.say("track"),
                Sheet.Type.of(Weight.SEMIBOLD, sizes.heading(), Role.MUTED).spaced(1.3), alliance);
        drawOutside(place, name, heading, second, alliance);
    }

    private List<String> belongings(String alliance) {
        long inside = draft.parties().stream().filter(party -> draft.standing(party) == Standing.SIGNED)
                .filter(party -> draft.network().isMember(party.id(), alliance)).count();
        Words words = draft.words();
        String members = words.count("place.members", draft.network().members(alliance).size());
        if (draft.signed() == 0) {
            return List.of(members);
        }
        String belong = words.say("place.signatories", draft.of((int) inside));
        return List.of(members + " · " + belong, belong, draft.of((int) inside));
    }

    private void drawOutside(Box place, String name, Sheet.Type heading, Sheet.Type second, String alliance) {
        Words words = draft.words();
        Spot end = new Spot(place.x() - draft.sizes().between(17, 28), place.y() + draft.sizes().between(22, 36));
        String outside = words.say("place.outside", name);
        String who = words.list(java.util.stream.Stream.concat(
                java.util.stream.Stream.of(words.say("place.agreements")),
                new Bodies(draft).outsiders().stream().map(draft::inSentence))
                .toList());
        double room = end.x() - draft.briefing().riserX();
        if (draft.sizes().roomy() && draft.sheet().width(outside, heading) < room) {
            draft.sheet().textEndingAt(end, outside, heading, alliance);
            if (draft.sheet().width(who, second) < room) {
                draft.sheet().textEndingAt(end.plus(0, draft.sizes().between(18, 24.8)), who, second, alliance);
            }
        }
    }

    void drawTrack() {
        Map.Entry<String, Double> before = null;
        for (var entry : draft.briefing().stepY().sequencedEntrySet().reversed()) {
            if (before != null) {
                drawStretch(before, entry);
            }
            before = entry;
        }
        draft.briefing().stepY().forEach((id, y) -> draft.facts().entity(id)
                .filter(Step.class::isInstance).ifPresent(step -> drawStep((Step) step, y)));
    }

    private void drawStretch(Map.Entry<String, Double> lower, Map.Entry<String, Double> upper) {
        Sizes sizes = draft.sizes();
        boolean done = status(upper.getKey()) == StepStatus.REACHED && status(lower.getKey()) == StepStatus.REACHED;
        Pen pen = done
                ? Pen.solid(draft.sheet().ink(symbols.reached(upper.getKey())), sizes.between(3.4, 5.5))
                : Pen.dashed(draft.sheet().ink(Role.PLANNED), sizes.between(1.8, 2.9), sizes.between(2.2, 3.5),
                        sizes.between(4.1, 7)).round();
        double x = draft.briefing().trackX();
        draft.sheet().line(Outline.through(new Spot(x, lower.getValue()), new Spot(x, upper.getValue())), pen,
                upper.getKey());
    }

    private StepStatus status(String step) {
        return draft.facts().entity(step).filter(Step.class::isInstance).map(Step.class::cast)
                .map(symbols::status).orElse(StepStatus.OPEN);
    }

    private void drawStep(Step step, double y) {
        Spot spot = new Spot(draft.briefing().trackX(), y);
        symbols.step(step, spot, Role.PLACE);
        boolean goal = y == draft.briefing().goalY();
        label(step, spot, symbols.status(step) == StepStatus.REACHED || goal);
    }

    private void label(Step step, Spot spot, boolean strong) {
        Sizes sizes = draft.sizes();
        Sheet.Type name = Sheet.Type.of(strong ? Weight.SEMIBOLD : Weight.REGULAR, sizes.name(),
                strong ? Role.INK : Role.MUTED);
        Sheet.Type second = Sheet.Type.of(Weight.REGULAR, sizes.second(), Role.MUTED);
        double x = spot.x() + sizes.between(19.6, 31.5);
        String beside = stepWords.beside(step, draft.network());
        double room = draft.briefing().place().map(Box::right).orElse(x) - x - sizes.between(7, 14);
        List<String> lines = beside.isEmpty() ? List.of() : draft.sheet().evenLines(beside, second, room);
        double y = spot.y() + (lines.isEmpty() ? name.size() * 0.355 : -name.size() * 0.145);
        draft.sheet().text(new Spot(x, y), draft.name(step), name, step.id());
        for (String line : lines) {
            y += second.size() * 1.36;
            draft.sheet().text(new Spot(x, y), line, second, step.id());
        }
        new Sayings(draft).step(step);
    }

    /// The most second lines that each step has on any day.
    static int mostLines(StepWords words, Step step, Sheet sheet, Sizes sizes) {
        Sheet.Type second = Sheet.Type.of(Weight.REGULAR, sizes.second(), Role.MUTED);
        double room = sizes.between(204, 424) - sizes.between(29.8, 50) - sizes.between(19.6, 31.5)
                - sizes.between(7, 14);
        return words.ever(step).stream().filter(text -> !text.isEmpty())
                .mapToInt(text -> sheet.lines(text, second, room).size()).max().orElse(0);
    }
}

package org.pactmap.plot;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pactmap.agreement.Entity.Step;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;
import org.pactmap.layout.Sizes;
import org.pactmap.layout.Station;
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

    private final Subject subject;
    private final Station station;
    private final StepWords stepWords;
    private final Symbols symbols;

    TrackMarks(Subject subject, Station station) {
        this.subject = subject;
        this.station = station;
        this.stepWords = new StepWords(subject.facts(), subject.words(), subject.sizes());
        this.symbols = new Symbols(subject);
    }

    void drawPlace() {
        Box place = station.place();
        String alliance = subject.facts().header().alliance().orElse("");
        subject.sheet().area(Outline.rectangle(place.x(), place.y(), place.width(), place.height(),
                subject.sizes().between(12, 18)), Role.PLACE, Pen.solid(subject.sheet().ink(Role.PLACE_EDGE), 1.5),
                alliance);
        subject.sheet().say(alliance, subject.words().say("says.place", subject.name(alliance)));
    }

    /// @param left how far the heading of what is outside may reach
    void drawHeadings(double left) {
        drawInside();
        drawOutside(left);
    }

    /// The headings within the place.
    void drawInside() {
        Box place = station.place();
        String alliance = subject.facts().header().alliance().orElse("");
        Sizes sizes = subject.sizes();
        double x = place.x() + sizes.between(15, 26);
        subject.sheet().text(new Spot(x, place.y() + sizes.between(22, 36)),
                subject.words().say("place.inside", capitals(alliance)), heading(), alliance);
        subject.sheet().text(new Spot(x, place.y() + sizes.between(40, 60.8)),
                subject.sheet().fitting(belongings(alliance), second(), place.right() - x - sizes.mark(10)), second(),
                alliance);
        subject.sheet().text(new Spot(x, place.y() + sizes.between(66, 101)), subject.words().say("track"),
                Sheet.Type.of(Weight.SEMIBOLD, sizes.heading(), Role.MUTED).spaced(1.3), alliance);
    }

    private String capitals(String alliance) {
        return subject.words().capital(subject.name(alliance)).toUpperCase(Locale.ROOT);
    }

    private Sheet.Type heading() {
        return Sheet.Type.of(Weight.BOLD, subject.sizes().heading(), Role.INK).spaced(1.3);
    }

    private Sheet.Type second() {
        return Sheet.Type.of(Weight.REGULAR, subject.sizes().second(), Role.MUTED);
    }

    private List<String> belongings(String alliance) {
        long inside = subject.parties().stream().filter(party -> subject.standing(party) == Standing.SIGNED)
                .filter(party -> subject.network().isMember(party.id(), alliance)).count();
        Words words = subject.words();
        String members = words.count("place.members", subject.network().members(alliance).size());
        if (subject.signed() == 0) {
            return List.of(members);
        }
        String belong = words.say("place.signatories", subject.of((int) inside));
        return List.of(members + " · " + belong, belong, subject.of((int) inside));
    }

    private void drawOutside(double left) {
        Words words = subject.words();
        String alliance = subject.facts().header().alliance().orElse("");
        Box place = station.place();
        Spot end = new Spot(place.x() - subject.sizes().between(17, 28), place.y() + subject.sizes().between(22, 36));
        String outside = words.say("place.outside", capitals(alliance));
        String who = words.list(java.util.stream.Stream.concat(
                java.util.stream.Stream.of(words.say("place.agreements")),
                new Bodies(subject).outsiders().stream().map(subject::inSentence))
                .toList());
        double room = end.x() - left;
        if (subject.sizes().roomy() && subject.sheet().width(outside, heading()) < room) {
            subject.sheet().textEndingAt(end, outside, heading(), alliance);
            if (subject.sheet().width(who, second()) < room) {
                subject.sheet().textEndingAt(end.plus(0, subject.sizes().between(18, 24.8)), who, second(), alliance);
            }
        }
    }

    void drawTrack() {
        Map.Entry<String, Double> before = null;
        for (var entry : station.stepY().sequencedEntrySet().reversed()) {
            if (before != null) {
                drawStretch(before, entry);
            }
            before = entry;
        }
        station.stepY().forEach((id, y) -> subject.facts().entity(id)
                .filter(Step.class::isInstance).ifPresent(step -> drawStep((Step) step, y)));
    }

    private void drawStretch(Map.Entry<String, Double> lower, Map.Entry<String, Double> upper) {
        Sizes sizes = subject.sizes();
        boolean done = status(upper.getKey()) == StepStatus.REACHED && status(lower.getKey()) == StepStatus.REACHED;
        Pen pen = done
                ? Pen.solid(subject.sheet().ink(symbols.reached(upper.getKey())), sizes.between(3.4, 5.5))
                : Pen.dashed(subject.sheet().ink(Role.PLANNED), sizes.between(1.8, 2.9), sizes.between(2.2, 3.5),
                        sizes.between(4.1, 7)).round();
        double x = station.trackX();
        subject.sheet().line(Outline.through(new Spot(x, lower.getValue()), new Spot(x, upper.getValue())), pen,
                upper.getKey());
    }

    private StepStatus status(String step) {
        return subject.facts().entity(step).filter(Step.class::isInstance).map(Step.class::cast)
                .map(symbols::status).orElse(StepStatus.OPEN);
    }

    private void drawStep(Step step, double y) {
        Spot spot = new Spot(station.trackX(), y);
        symbols.step(step, spot, Role.PLACE);
        boolean goal = y == station.goalY();
        label(step, spot, symbols.status(step) == StepStatus.REACHED || goal);
    }

    private void label(Step step, Spot spot, boolean strong) {
        Sizes sizes = subject.sizes();
        Sheet.Type name = Sheet.Type.of(strong ? Weight.SEMIBOLD : Weight.REGULAR, sizes.name(),
                strong ? Role.INK : Role.MUTED);
        Sheet.Type second = Sheet.Type.of(Weight.REGULAR, sizes.second(), Role.MUTED);
        double x = spot.x() + sizes.between(19.6, 31.5);
        String beside = stepWords.beside(step, subject.network());
        double room = station.place().right() - x - sizes.between(7, 14);
        List<String> lines = beside.isEmpty() ? List.of() : subject.sheet().evenLines(beside, second, room);
        double y = spot.y() + (lines.isEmpty() ? name.size() * 0.355 : -name.size() * 0.145);
        subject.sheet().text(new Spot(x, y), subject.name(step), name, step.id());
        for (String line : lines) {
            y += second.size() * 1.36;
            subject.sheet().text(new Spot(x, y), line, second, step.id());
        }
        new Sayings(subject).step(step);
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

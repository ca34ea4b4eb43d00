package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Header;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// What all ties meet in: the disc of the centre, or a single agreement that all are party to.
record CentreMarks(Subject subject) {

    /// How far a single agreement in the middle reaches from there, against the radius of the disc.
    static final double DIAMOND = 1.8;
    /// How wide the name on the disc may be against its radius.
    private static final double WIDEST = 1.52;

    /// The disc of the centre, if the facts have one, with its name in it.
    void drawDisc(Spot spot, double radius) {
        subject.facts().header().centre().map(Header.Centre::id).ifPresent(id -> {
            drawPlain(spot, radius);
            String name = subject.name(id);
            drawCentred(name, spot, radius * 0.371, radius * (name.contains(" ") ? 1.36 : WIDEST), Role.ON_BODY, id);
        });
    }

    /// The disc alone, with the two colours that the facts give it.
    void drawPlain(Spot spot, double radius) {
        Optional<Header.Centre> centre = subject.facts().header().centre();
        if (centre.isEmpty()) {
            return;
        }
        Sheet sheet = subject.sheet();
        String id = centre.get().id();
        sheet.disc(spot, radius, Role.BODY, id);
        if (centre.get().colours().size() == 2) {
            drawHalf(spot, radius, -1, Ink.of(centre.get().colours().getFirst()), id);
            drawHalf(spot, radius, 1, Ink.of(centre.get().colours().getLast()), id);
        }
        sheet.say(id, subject.words().say("says.centre", subject.name(id)));
    }

    /// The least radius of the disc in which what stands in the middle fits in the smallest type, a name of several words
    /// on two lines.
    double leastRadius() {
        return subject.facts().header().centre().map(centre -> ofDisc(subject.name(centre.id())))
                .or(() -> Star.of(subject).oneForAll()
                        .map(agreement -> longest(agreement.shortLabel().in(subject.view().language())))
                        .map(width -> (width / 2 + Sizes.LEAST_TYPE * 1.6) / DIAMOND))
                .orElse(0.0);
    }

    private double ofDisc(String name) {
        double width = longest(name);
        return name.contains(" ")
                ? Math.max(width / WIDEST, StrictMath.hypot(width / 2, Sizes.LEAST_TYPE * 1.16) / 0.8)
                : width / WIDEST;
    }

    private double longest(String name) {
        Sheet.Type type = Sheet.Type.of(Weight.BOLD, Sizes.LEAST_TYPE, Role.ON_BODY);
        return Stream.of(name.split(" ")).mapToDouble(word -> subject.sheet().width(word, type)).max().orElse(0);
    }

    /// @param reach distance from the middle of the diamond to a corner
    void drawAgreement(Agreement agreement, Spot spot, double reach) {
        Sheet sheet = subject.sheet();
        boolean signed = subject.network().signed(agreement);
        sheet.area(Outline.diamond(spot, reach), signed ? Role.SIGNED : Role.GROUND,
                Pen.solid(sheet.ink(signed ? Role.SIGNED : Role.PLANNED), subject.sizes().between(1.4, 2)),
                agreement.id());
        drawCentred(agreement.shortLabel().in(subject.view().language()), spot, reach * 0.16, reach * 1.1,
                signed ? Role.GROUND : Role.INK, agreement.id());
    }

    /// Words around a spot, in a size that lets the longest of them fit, on as many lines as they need.
    private void drawCentred(String text, Spot spot, double size, double most, Role role, String about) {
        Sheet sheet = subject.sheet();
        Sheet.Type wanted = Sheet.Type.of(Weight.BOLD, size, role);
        double longest = Stream.of(text.split(" ")).mapToDouble(word -> sheet.width(word, wanted)).max().orElse(0);
        double fits = longest > most ? size * most / longest : size;
        Sheet.Type type = Sheet.Type.of(Weight.BOLD, Math.max(Sizes.LEAST_TYPE, fits), role);
        List<String> lines = sheet.evenLines(text, type, most);
        double pitch = type.size() * 1.2;
        double y = spot.y() + type.size() * 0.355 - pitch * (lines.size() - 1) / 2;
        for (String line : lines) {
            sheet.textAround(new Spot(spot.x(), y), line, type, about);
            y += pitch;
        }
    }

    /// Half of the rim: above the middle of the disc if `side` is -1, below it if 1.
    private void drawHalf(Spot centre, double disc, int side, Ink ink, String about) {
        double radius = disc * 0.911;
        double k = 0.5522847498 * radius;
        var half = new Outline(List.of(new Outline.Move(centre.plus(-radius, 0)),
                new Outline.Curve(centre.plus(-radius, side * k), centre.plus(-k, side * radius),
                        centre.plus(0, side * radius)),
                new Outline.Curve(centre.plus(k, side * radius), centre.plus(radius, side * k),
                        centre.plus(radius, 0))));
        subject.sheet().line(half, Pen.solid(ink, disc * 0.121), about);
    }
}

package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.pactmap.gaps.HubGap;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// The seat of the hub: empty and crimson where no body coordinates all agreements, with the most that any one
/// body does in it; filled with the name of the body that does. Before two agreements are signed nothing is drawn.
final class HubMarks {

    /// Width of a name in the seat, in radii.
    private static final double NAME = 1.62;
    private static final double NAME_ON_TWO = 1.4;
    private static final double FIRST_OF_THREE = 1.35;
    private static final int MOST_LINES = 3;

    private final Subject subject;
    private final Spot hub;
    private final double radius;
    private final HubGap gap;

    HubMarks(Subject subject, Spot hub, double radius) {
        this.subject = subject;
        this.hub = hub;
        this.radius = radius;
        this.gap = subject.findings().hub();
    }

    void draw() {
        if (subject.signed() < 2 && gap.hub().isEmpty()) {
            return;
        }
        drawSeat();
        drawWords();
        new Sayings(subject).hub();
    }

    private void drawSeat() {
        Sheet sheet = subject.sheet();
        Sizes sizes = subject.sizes();
        switch (form()) {
            case STATED -> {
                sheet.disc(hub, radius * 1.172, Role.MISSING_FILL, subject.hubGap());
                sheet.disc(hub, radius, Role.SEAT, Pen.dashed(sheet.ink(Role.MISSING), sizes.between(3.5, 6),
                        circleDash(radius, sizes, 20), circleDash(radius, sizes, 13)), subject.hubGap());
            }
            case COMPUTED -> sheet.disc(hub, radius, Role.SEAT, Pen.dashed(sheet.ink(Role.MISSING),
                    sizes.between(2.4, 4.2), 0.1, circleDash(radius, sizes, 11)).round(), subject.hubGap());
            case FILLED -> sheet.disc(hub, radius, Role.FRAME,
                    Pen.solid(sheet.ink(Role.BODY), sizes.between(3.5, 6)), subject.hubGap());
            case SUPPOSED -> {
                sheet.disc(hub, radius, Role.SUPPOSED_FILL, subject.hubGap());
                double period = even(radius, sizes.between(0.58, 1) * 26);
                SupposedCore.draw(sheet, Outline.circle(hub, radius), sizes.between(8.5, 14), sizes.between(3, 5),
                        new double[]{period * 15 / 26, period * 11 / 26}, subject.hubGap());
            }
        }
    }

    private DuctForm form() {
        return DuctForm.of(gap.basis(), subject.findings().supposed().hub());
    }

    /// A length of dash that is near `large` and, with its fellows, closes the circle.
    private static double circleDash(double radius, Sizes sizes, double large) {
        double even = even(radius, sizes.between(0.58, 1) * (large == 11 ? 11 : 33));
        return large == 11 ? even - 0.1 : even * large / 33;
    }

    /// A period near another of which a whole number closes the circle.
    private static double even(double radius, double period) {
        double round = 2 * StrictMath.PI * radius;
        return round / Math.rint(round / period);
    }

    private void drawWords() {
        Sheet sheet = subject.sheet();
        Role role = switch (form()) {
            case STATED, COMPUTED -> Role.MISSING;
            case FILLED -> Role.BODY;
            case SUPPOSED -> Role.SUPPOSED_TEXT;
        };
        List<String> caption = caption();
        boolean narrow = caption.size() > 1 && gap.hub().isPresent();
        Sheet.Type words =
                fitted(caption, Weight.SEMIBOLD, caption.size() < MOST_LINES ? radius * 0.2 : Sizes.LEAST_TYPE,
                        radius * (narrow ? NAME_ON_TWO : NAME), role);
        Sheet.Type number = fitted(List.of(subject.of(gap.best())), Weight.BOLD, radius * 0.5,
                radius * (narrow ? 1.26 : 1.48), role);
        double y = hub.y() - radius * switch (caption.size()) {
            case 1 -> 0.2;
            case 2 -> 0.317;
            default -> 0.45;
        };
        for (String line : caption) {
            sheet.textAround(new Spot(hub.x(), y), line, words, subject.hubGap());
            y += words.size() * 1.24;
        }
        sheet.textAround(new Spot(hub.x(), hub.y() + radius * (caption.size() > 1 ? 0.504 : 0.35)),
                subject.of(gap.best()), number, subject.hubGap());
        if (form() == DuctForm.FILLED) {
            drawFunction(sheet);
        }
    }

    /// Under the number of agreements that a hub coordinates, for what.
    private void drawFunction(Sheet sheet) {
        Sheet.Type type = Sheet.Type.of(Weight.REGULAR, Math.max(Sizes.LEAST_TYPE, radius * 0.132), Role.BODY);
        sheet.textAround(new Spot(hub.x(), hub.y() + radius * 0.78),
                sheet.fitting(List.of(subject.words().say("hub.function", function()), function(), ""), type,
                        radius * 1.24),
                type, subject.hubGap());
    }

    private String function() {
        return Optional.ofNullable(subject.facts().header().functions().get(subject.view().function()))
                .map(label -> label.in(subject.view().language())).orElse(subject.view().function());
    }

    private Sheet.Type fitted(List<String> lines, Weight weight, double size, double most, Role role) {
        Sheet.Type type = Sheet.Type.of(weight, size, role);
        double widest = lines.stream().mapToDouble(line -> subject.sheet().width(line, type)).max().orElse(0);
        double factor = widest > most ? most / widest : 1;
        return Sheet.Type.of(weight, Math.max(Sizes.LEAST_TYPE, size * factor), role);
    }

    private List<String> caption() {
        return gap.basis().map(basis -> List.of(subject.words().say("hub." + basis.word()).split("\\|", -1)))
                .orElseGet(() -> gap.hub().map(hub -> lines(subject.name(hub))).orElse(List.of("")));
    }

    /// A name on one line or, where it would have to be small for that, on two or three; as much of it as fits.
    private List<String> lines(String name) {
        Sheet sheet = subject.sheet();
        Sheet.Type type = Sheet.Type.of(Weight.SEMIBOLD, Math.max(Sizes.LEAST_TYPE, radius * 0.155), Role.INK);
        if (sheet.width(name, type) <= radius * NAME) {
            return List.of(name);
        }
        Sheet.Type least = Sheet.Type.of(Weight.SEMIBOLD, Sizes.LEAST_TYPE, Role.INK);
        List<String> broken = Stream.concat(Stream.of(sheet.evenLines(name, type, radius * NAME_ON_TWO)),
                DoubleStream.of(NAME_ON_TWO, FIRST_OF_THREE)
                        .mapToObj(part -> sheet.evenLines(name, least, radius * part)))
                .filter(lines -> fit(lines, least)).findFirst()
                .orElseGet(() -> sheet.evenLines(name, least, radius * NAME_ON_TWO));
        List<String> kept = broken.size() <= MOST_LINES
                ? broken
                : List.of(broken.getFirst(), String.join(" ", broken.subList(1, broken.size())));
        return kept.stream().map(line -> sheet.cut(line, least, radius * most())).toList();
    }

    /// Whether lines find room one over the other; of three, the first stands where the seat is narrower.
    private boolean fit(List<String> lines, Sheet.Type type) {
        return lines.size() <= MOST_LINES
                && lines.stream().allMatch(line -> subject.sheet().width(line, type) <= radius * most())
                && (lines.size() < MOST_LINES
                        || subject.sheet().width(lines.getFirst(), type) <= radius * FIRST_OF_THREE);
    }

    /// How wide one of several lines may be, in radii: the ring of what is supposed is thick.
    private double most() {
        return form() == DuctForm.SUPPOSED ? NAME_ON_TWO : NAME;
    }
}

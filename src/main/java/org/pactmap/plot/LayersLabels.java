package org.pactmap.plot;

import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.pactmap.agreement.Relation;
import org.pactmap.layout.Fold;
import org.pactmap.layout.Layers;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.network.Standing;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// What stands left of the parties of a map in layers: from the right the name, the day of signature, and a small mark
/// for each body that the party is a member of. A line for each membership would hide all other ties.
final class LayersLabels {

    private final Subject subject;
    private final LayersNet net;
    private final Sheet sheet;
    private final Sizes sizes;
    private final SignatureDays days;
    private final List<String> bodies;

    LayersLabels(Subject subject, LayersNet net) {
        this.subject = subject;
        this.net = net;
        this.sheet = subject.sheet();
        this.sizes = subject.sizes();
        this.days = SignatureDays.of(net.agreements(), subject.words());
        this.bodies = sizes.roomy() ? new MemberBodies(subject, net.agreements()).ids() : List.of();
    }

    /// The widest that stands left of a party.
    ///
    /// @param nameSize of those who signed, in points
    double width(double nameSize) {
        double names = Stream.concat(net.parties(true).stream(), net.parties(false).stream())
                .mapToDouble(party -> sheet.width(name(party), type(party.signed().isPresent(), nameSize))
                        + (day(party).isEmpty() ? 0 : gap() + sheet.width(day(party), dayType(nameSize))))
                .max().orElse(0);
        return marksWidth() + names;
    }

    private double marksWidth() {
        return bodies.stream().mapToDouble(this::markWidth).sum() + (bodies.isEmpty() ? 0 : sizes.between(6, 16));
    }

    private double markWidth(String body) {
        return Math.max(sizes.between(14, 24), lines(body).stream()
                .mapToDouble(line -> sheet.width(line, markType())).max().orElse(0) + sizes.between(4, 9));
    }

    private List<String> lines(String body) {
        String name = subject.facts().entity(body).map(entity -> entity.shortLabel().in(subject.words().language()))
                .orElse(body);
        return sheet.lines(name, markType(), sizes.between(30, 50));
    }

    private Sheet.Type markType() {
        return Sheet.Type.of(Weight.REGULAR, sizes.between(Sizes.LEAST_TYPE, 12), Role.MUTED);
    }

    private static Sheet.Type type(boolean signed, double size) {
        return Sheet.Type.of(signed ? Weight.SEMIBOLD : Weight.REGULAR, size, signed ? Role.INK : Role.MUTED);
    }

    private Sheet.Type dayType(double nameSize) {
        return Sheet.Type.of(Weight.REGULAR, Math.max(Sizes.LEAST_TYPE, nameSize * 0.8), Role.MUTED);
    }

    private double gap() {
        return sizes.between(5, 9);
    }

    private String name(Party party) {
        return SeatLabels.name(party.entity(), sizes, subject.words());
    }

    /// When the party signed, where it has but one agreement to sign.
    private String day(Party party) {
        return sizes.roomy() && party.agreements().size() == 1 ? days.first(party.agreements()).orElse("") : "";
    }

    void draw(Layers layers) {
        List<SequencedMap<String, Relation>> members = bodies.stream()
                .map(body -> MemberBodies.members(subject, body)).toList();
        for (boolean signed : new boolean[]{true, false}) {
            for (Party party : net.parties(signed)) {
                Spot spot = layers.states().get(party.id());
                if (spot != null) {
                    draw(party, spot, layers);
                    drawMarks(party, new Spot(layers.frame().margin(), spot.y()), members);
                }
            }
        }
        drawHeadings(layers);
        layers.fold().ifPresent(fold -> drawFold(fold, layers));
    }

    private void draw(Party party, Spot spot, Layers layers) {
        Standing standing = subject.network().standing(party.id(), subject.view().system());
        boolean signed = standing == Standing.SIGNED;
        Sheet.Type type = type(signed, layers.nameSize());
        double end = spot.x() - sizes.between(12, 20);
        double baseline = spot.y() + type.size() * 0.355;
        sheet.textEndingAt(new Spot(end, baseline), name(party), type, party.id());
        if (signed) {
            double before = end - sheet.width(name(party), type) - gap();
            sheet.textEndingAt(new Spot(before, baseline), day(party), dayType(type.size()), party.id());
        }
    }

    private void drawMarks(Party party, Spot left, List<SequencedMap<String, Relation>> members) {
        boolean signed = subject.network().standing(party.id(), subject.view().system()) == Standing.SIGNED;
        double x = left.x();
        for (int i = 0; i < bodies.size(); i++) {
            double wide = markWidth(bodies.get(i));
            Relation tie = members.get(i).get(party.id());
            if (tie != null) {
                Spot spot = new Spot(x + wide / 2, left.y());
                if (signed) {
                    sheet.disc(spot, sizes.between(2.6, 4.2), Role.SIGNED, tie.id());
                } else {
                    sheet.disc(spot, sizes.between(2.2, 3.4), Role.GROUND,
                            Pen.solid(sheet.ink(Role.PLANNED), sizes.between(1, 1.4)), tie.id());
                }
                sheet.say(tie.id(), CellWords.of(subject).relation(tie));
            }
            x += wide;
        }
    }

    private void drawHeadings(Layers layers) {
        double x = layers.frame().margin();
        double foot = layers.states().values().stream().mapToDouble(Spot::y).min().orElse(0) - layers.pitch() / 2
                - sizes.between(1, 3);
        for (String body : bodies) {
            double wide = markWidth(body);
            double y = foot - (lines(body).size() - 1) * markType().size() * 1.15;
            for (String line : lines(body)) {
                sheet.textAround(new Spot(x + wide / 2, y), line, markType(), "");
                y += markType().size() * 1.15;
            }
            x += wide;
        }
    }

    private void drawFold(Fold fold, Layers layers) {
        long signed = net.parties(true).stream().filter(party -> fold.ids().contains(party.id()))
                .filter(party -> subject.network().standing(party.id(), subject.view().system()) == Standing.SIGNED)
                .count();
        String text = signed == 0
                ? subject.words().count("matrix.fold.unsigned", fold.ids().size())
                : subject.words().count("matrix.fold.some", fold.ids().size(), signed);
        Sheet.Type type = type(false, layers.nameSize());
        double end = layers.states().values().stream().mapToDouble(Spot::x).max().orElse(0) - sizes.between(12, 20);
        double left = Math.max(layers.frame().margin(), end - sheet.width(text, type));
        sheet.text(new Spot(left, fold.y() + type.size() * 0.355), text, type, "");
    }
}

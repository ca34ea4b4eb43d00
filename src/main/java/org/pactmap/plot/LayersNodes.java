package org.pactmap.plot;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.layout.Layers;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.network.Standing;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// The first two layers: parties, agreements, the lines between them, and the centre that all agreements are with.
final class LayersNodes {

    private final Subject subject;
    private final LayersNet net;
    private final Layers layers;
    private final Symbols symbols;

    LayersNodes(Subject subject, LayersNet net, Layers layers) {
        this.subject = subject;
        this.net = net;
        this.layers = layers;
        this.symbols = new Symbols(subject);
    }

    /// The size of names in rows that lie `pitch` apart.
    static double nameSize(double pitch, Sizes sizes) {
        return Math.max(Sizes.LEAST_TYPE, Math.min(sizes.name(), pitch * 0.68));
    }

    /// The width of an agreement's name; none where its party tells it from the others.
    static double width(Subject subject, LayersNet net, Agreement agreement) {
        return net.isNamed()
                ? subject.sheet().width(subject.name(agreement), type(subject, true)) + subject.sizes().between(6, 10)
                : 0;
    }

    private static Sheet.Type type(Subject subject, boolean signed) {
        return Sheet.Type.of(signed ? Weight.SEMIBOLD : Weight.REGULAR, subject.sizes().between(11, 15),
                signed ? Role.INK : Role.MUTED);
    }

    private Standing standing(Party party) {
        return subject.network().standing(party.id(), subject.view().system());
    }

    private Standing standing(Agreement agreement) {
        if (subject.network().signed(agreement)) {
            return Standing.SIGNED;
        }
        return net.partiesOf(agreement.id()).stream()
                .anyMatch(id -> subject.network().standing(id, subject.view().system()) == Standing.BACKS)
                        ? Standing.BACKS
                        : Standing.NEITHER;
    }

    private List<Party> parties() {
        return Stream.concat(net.parties(true).stream(), net.parties(false).stream())
                .filter(party -> layers.states().containsKey(party.id())).toList();
    }

    /// How parties stand that have a place.
    List<Standing> standings() {
        return parties().stream().map(this::standing).distinct().toList();
    }

    /// Where the ties of agreements to the right start.
    SequencedMap<String, Spot> right() {
        SequencedMap<String, Spot> right = new LinkedHashMap<>();
        for (Agreement agreement : net.agreements()) {
            Spot spot = layers.agreements().get(agreement.id());
            if (spot != null) {
                double wide = width(subject, net, agreement);
                right.put(agreement.id(), spot.plus(subject.sizes().between(6, 9) + (wide > 0
                        ? wide + subject.sizes().between(5, 8)
                        : 0), 0));
            }
        }
        return right;
    }

    void draw() {
        for (Standing standing : List.of(Standing.BACKS, Standing.SIGNED)) {
            net.agreements().stream().filter(agreement -> standing(agreement) == standing).forEach(this::drawLines);
        }
        drawSpine();
        net.agreements().forEach(this::drawAgreement);
        for (Party party : parties()) {
            Spot spot = layers.states().get(party.id());
            if (spot != null) {
                symbols.party(party, spot, Math.min(symbols.partyRadius(standing(party)), layers.pitch() * 0.38),
                        standing(party));
                new Sayings(subject).party(party, standing(party));
            }
        }
    }

    private void drawLines(Agreement agreement) {
        Spot to = layers.agreements().get(agreement.id());
        for (String party : net.partiesOf(agreement.id())) {
            Spot from = layers.states().get(party);
            if (from != null && to != null) {
                double reach = (to.x() - from.x()) * 0.45;
                subject.sheet().line(new Outline(List.of(new Outline.Move(from),
                        new Outline.Curve(from.plus(reach, 0), to.plus(-reach, 0), to))),
                        symbols.tie(standing(agreement)), agreement.id());
            }
        }
    }

    /// One line for all ties to the centre: from its disc down to the last agreement. The centre has its name on the left,
    /// where no ties lead away.
    private void drawSpine() {
        subject.facts().header().centre().ifPresent(centre -> {
            for (Standing standing : List.of(Standing.BACKS, Standing.SIGNED)) {
                net.agreements().stream().filter(agreement -> standing(agreement) == standing)
                        .flatMap(agreement -> Optional.ofNullable(layers.agreements().get(agreement.id()))
                                .stream())
                        .mapToDouble(Spot::y).max()
                        .ifPresent(y -> subject.sheet().line(Outline.through(layers.disc(),
                                new Spot(layers.disc().x(), y)), symbols.tie(standing), centre.id()));
            }
            new CentreMarks(subject).drawPlain(layers.disc(), layers.discRadius());
            Sheet.Type type = Sheet.Type.of(Weight.BOLD, subject.sizes().between(12, 17), Role.INK);
            subject.sheet().textEndingAt(layers.disc().plus(-layers.discRadius() - subject.sizes().between(5, 9),
                    type.size() * 0.355), subject.name(centre.id()), type, centre.id());
        });
    }

    private void drawAgreement(Agreement agreement) {
        Spot spot = layers.agreements().get(agreement.id());
        if (spot == null) {
            return;
        }
        Standing standing = standing(agreement);
        boolean signed = standing == Standing.SIGNED;
        symbols.agreement(agreement.id(), spot, Math.min(1, layers.pitch() / subject.sizes().between(15, 24)),
                standing);
        if (net.isNamed()) {
            Sheet.Type type = type(subject, signed);
            subject.sheet().text(spot.plus(subject.sizes().between(8, 13), type.size() * 0.355),
                    subject.name(agreement), type, agreement.id());
        }
        new Sayings(subject).agreement(agreement);
    }

    void drawHeadings() {
        Sheet.Type type = Sheet.Type.of(Weight.BOLD, subject.sizes().heading(), Role.INK)
                .spaced(subject.sizes().between(0.6, 1.2));
        double y = layers.frame().plot().y() + type.size();
        heading("layers.states", new Spot(layers.frame().margin(), y), type);
        heading("layers.bodies", new Spot(layers.framework().x(), y), type);
        heading("layers.agreements", new Spot(layers.disc().x() - layers.discRadius(), y), type);
    }

    private void heading(String key, Spot baseline, Sheet.Type type) {
        subject.sheet().text(baseline, subject.words().say(key).toUpperCase(Locale.ROOT), type, "");
    }
}

package org.pactmap.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.layout.Layers;
import org.pactmap.layout.LayersWishes;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;
import org.pactmap.plot.LayersNet.Strand;

/// The ties from agreements to what lies to their right, as smooth lines. Where several meet at one thing, each has a
/// place of its own there, in the order in which they come in, so that they do not cross just before it and ties of
/// one pair lie apart. These places are those of all ties that there ever are.
final class LayersTies {

    private final Subject subject;
    private final Layers layers;
    private final List<Strand> strands;
    private final SequencedMap<Strand, Spot> starts = new LinkedHashMap<>();
    private final SequencedMap<Strand, Spot> ends = new LinkedHashMap<>();
    private final SequencedSet<String> holding = new LinkedHashSet<>();
    private final TieForm form;
    /// Up to where all ties run straight, so that none runs over the name of another agreement.
    private final double bendX;

    /// @param right by agreement, where its ties start
    LayersTies(Subject subject, LayersNet net, Layers layers, SequencedMap<String, Spot> right) {
        this.subject = subject;
        this.layers = layers;
        this.form = new TieForm(subject);
        this.strands = net.strands(LayersForm.of(layers).isFolded()).stream()
                .filter(strand -> right.containsKey(strand.agreement()) && place(strand.end()).isPresent()).toList();
        for (RelationKind kind : RelationKind.values()) {
            subject.network().relations(kind).forEach(tie -> holding.add(tie.id()));
        }
        this.bendX = right.values().stream().mapToDouble(Spot::x).max().orElse(0);
        settleStarts(right);
        settleEnds(right);
    }

    /// Where ties to a thing end: a stretch on the left of its box.
    private Optional<Box> place(String end) {
        return switch (end) {
            case LayersWishes.FRAMEWORK -> Optional.of(layers.framework());
            case LayersNet.DUCT -> layers.station().map(station -> new Box(layers.framework().x(),
                    station.goalY() - layers.ductWidth() / 2, 1, layers.ductWidth()));
            default -> Optional.ofNullable(layers.bodies().get(end)).or(() -> Optional.ofNullable(
                    layers.inside().get(end)));
        };
    }

    private void settleStarts(SequencedMap<String, Spot> right) {
        SequencedMap<String, List<Strand>> byAgreement = new LinkedHashMap<>();
        strands.forEach(strand -> byAgreement.computeIfAbsent(strand.agreement(), _ -> new ArrayList<>()).add(strand));
        byAgreement.forEach((agreement, own) -> {
            List<Strand> sorted = own.stream()
                    .sorted(Comparator.comparingDouble(strand -> middle(strand.end()).y())).toList();
            double step = Math.min(subject.sizes().between(1.6, 2.6), layers.pitch() * 0.5 / sorted.size());
            for (int i = 0; i < sorted.size(); i++) {
                Spot spot = right.getOrDefault(agreement, layers.hub());
                starts.put(sorted.get(i), spot.plus(0, (i - (sorted.size() - 1) / 2.0) * step));
            }
        });
    }

    private void settleEnds(SequencedMap<String, Spot> right) {
        SequencedMap<String, List<Strand>> byEnd = new LinkedHashMap<>();
        strands.forEach(strand -> byEnd.computeIfAbsent(strand.end(), _ -> new ArrayList<>()).add(strand));
        byEnd.forEach((end, theirs) -> {
            Box box = place(end).orElseThrow();
            List<Strand> sorted = theirs.stream().sorted(Comparator.comparingDouble(
                    strand -> right.getOrDefault(strand.agreement(), layers.hub()).y())).toList();
            double step = Math.min(subject.sizes().between(3, 6), box.height() * 0.8 / sorted.size());
            for (int i = 0; i < sorted.size(); i++) {
                ends.put(sorted.get(i), new Spot(box.x(), box.centre().y() + (i - (sorted.size() - 1) / 2.0) * step));
            }
        });
    }

    private Spot middle(String end) {
        return place(end).map(Box::centre).orElse(layers.hub());
    }

    /// The relations that are drawn on the day, the first of each strand.
    List<Relation> shown() {
        return strands.stream().flatMap(strand -> shown(strand).stream()).toList();
    }

    /// What is only mentioned is drawn when the ties to accession are lit.
    private Optional<Relation> shown(Strand strand) {
        boolean asked = strand.kind() != RelationKind.MENTIONS || subject.view().tiesLit();
        return strand.relations().stream()
                .filter(tie -> asked && holding.contains(tie.id()) && isSigned(strand.agreement()))
                .max(Comparator.comparing(Relation::strength));
    }

    private boolean isSigned(String agreement) {
        return subject.findings().signed().contains(agreement);
    }

    void draw() {
        List<Strand> order = strands.stream().filter(strand -> shown(strand).isPresent())
                .sorted(Comparator.comparingInt(strand -> TieForm.rank(strand.relations().getFirst()))).toList();
        order.forEach(strand -> shown(strand).ifPresent(tie -> drawLine(strand, tie)));
        order.forEach(strand -> shown(strand).filter(TieForm::hasBead).ifPresent(tie -> drawBead(strand, tie)));
    }

    private void drawLine(Strand strand, Relation tie) {
        Pen pen = tie.kind() == RelationKind.MENTIONS
                ? TieRings.mentionPen(subject.sheet(), subject.sizes())
                : form.pen(tie, 1);
        subject.sheet().line(path(strand), pen, tie.id());
        subject.sheet().say(tie.id(), CellWords.of(subject).relation(tie));
    }

    private Outline path(Strand strand) {
        Spot from = starts.getOrDefault(strand, layers.hub());
        Spot to = ends.getOrDefault(strand, layers.hub());
        Spot bend = new Spot(bendX, from.y());
        if (!layers.inside().containsKey(strand.end())) {
            return new Outline(List.of(new Outline.Move(from), new Outline.Straight(bend), curve(bend, to)));
        }
        Sizes sizes = subject.sizes();
        double low = layers.frame().plot().bottom() + sizes.between(2, 4);
        Spot under = new Spot(layers.framework().x() - sizes.between(4, 10), low);
        Spot beyond = new Spot(layers.framework().right(), low);
        return new Outline(List.of(new Outline.Move(from), new Outline.Straight(bend), curve(bend, under),
                new Outline.Straight(beyond),
                curve(beyond, to)));
    }

    private static Outline.Curve curve(Spot from, Spot to) {
        double reach = (to.x() - from.x()) * 0.48;
        return new Outline.Curve(from.plus(reach, 0), to.plus(-reach, 0), to);
    }

    private void drawBead(Strand strand, Relation tie) {
        Spot from = starts.getOrDefault(strand, layers.hub());
        Spot to = ends.getOrDefault(strand, layers.hub());
        Spot middle = new Spot((bendX + to.x()) / 2, (from.y() + to.y()) / 2);
        double radius = subject.sizes().between(7, 10);
        Sheet sheet = subject.sheet();
        sheet.disc(middle, radius, Role.GROUND, Pen.solid(sheet.ink(Role.BODY), subject.sizes().between(1.2, 1.8)),
                tie.id());
        Sheet.Type mark = Sheet.Type.of(Weight.BOLD, radius * 1.4, Role.BODY);
        sheet.textAround(middle.plus(0, radius * 0.5), TieForm.bead(tie), mark, tie.id());
    }
}

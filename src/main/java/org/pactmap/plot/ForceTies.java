package org.pactmap.plot;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.pactmap.agreement.Phrases;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.layout.Bow;
import org.pactmap.layout.Force;
import org.pactmap.layout.ForceWishes.NodeWish;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// The ties of a layout by forces that hold on the day, those of a pair beside each other.
final class ForceTies {

    /// In a large network lines are as thin as they can be seen.
    private static final double THIN = 0.45;

    private final Subject subject;
    private final ForceMap map;
    private final Force force;
    private final List<String> ids;
    private final TieForm form;
    private final ForceSupposed supposed;
    private final SequencedSet<String> holding = new LinkedHashSet<>();

    /// @param force with what is supposed in it
    ForceTies(Subject subject, ForceMap map, Force force) {
        this.subject = subject;
        this.map = map;
        this.force = force;
        this.supposed = new ForceSupposed(subject, map);
        this.ids = Stream.concat(map.net().ids().stream(), supposed.ids().stream()).toList();
        this.form = new TieForm(subject);
        for (RelationKind kind : RelationKind.values()) {
            subject.network().relations(kind).forEach(relation -> holding.add(relation.id()));
        }
    }

    /// The ties that are drawn on the day.
    List<ForceNet.Strand> shown() {
        return Stream.concat(map.net().strands().stream(), supposed.ties().stream())
                .filter(strand -> isShown(strand.relation())).toList();
    }

    private boolean isShown(Relation relation) {
        boolean asked = relation.kind() != RelationKind.COORDINATES
                || !relation.to().map(map.net()::isSeat).orElse(false)
                || subject.signed() > 1 && relation.function().filter(subject.view().function()::equals).isPresent();
        return asked && holding.contains(relation.id());
    }

    void draw() {
        List<ForceNet.Strand> strands = shown().stream()
                .sorted(Comparator.comparingInt(strand -> TieForm.rank(strand.relation()))).toList();
        strands.forEach(this::drawLine);
        if (!map.forms().isLarge()) {
            strands.forEach(this::drawBead);
        }
    }

    private Optional<Bow> bow(ForceNet.Strand strand) {
        return force.spot(ids.get(strand.from())).flatMap(from -> force.spot(ids.get(strand.to()))
                .map(to -> new Bow(from, to, map.bend(strand))));
    }

    private void drawLine(ForceNet.Strand strand) {
        Relation tie = strand.relation();
        bow(strand).ifPresent(bow -> {
            Pen pen = form.pen(tie, map.forms().isLarge() ? THIN : 1);
            if (subject.network().isSupposed(tie.id())) {
                ForceSupposed.drawTie(subject, bow.outline(), tie.id());
            } else {
                subject.sheet().line(bow.outline(), pen, tie.id());
            }
            if (tie.strength() == Strength.PROPOSED && !map.forms().isLarge()) {
                drawArrow(bow, map.forms().node(ids.get(strand.to())), pen, tie.id());
            }
            subject.sheet().say(tie.id(),
                    new Phrases(subject.network().names(subject.view().language())).sentence(tie));
        });
    }

    /// An open arrow where the tie meets what it leads to.
    private void drawArrow(Bow bow, NodeWish node, Pen pen, String about) {
        double part = 1;
        while (part > 0.5 && covers(node, bow.to(), bow.at(part))) {
            part -= 0.01;
        }
        Spot tip = bow.at(part);
        Spot before = bow.at(part - 0.03);
        double length = before.distanceTo(tip);
        if (length == 0) {
            return;
        }
        double reach = subject.sizes().between(4.7, 8);
        double dx = (tip.x() - before.x()) / length * reach;
        double dy = (tip.y() - before.y()) / length * reach;
        subject.sheet().line(Outline.through(tip.plus(-dx - dy * 0.7, -dy + dx * 0.7), tip,
                tip.plus(-dx + dy * 0.7, -dy - dx * 0.7)), Pen.solid(pen.ink(), pen.width()), about);
    }

    private static boolean covers(NodeWish node, Spot middle, Spot spot) {
        return Math.abs(spot.x() - middle.x()) < node.width() / 2 + 1
                && Math.abs(spot.y() - middle.y()) < node.height() / 2 + 1;
    }

    private void drawBead(ForceNet.Strand strand) {
        Relation tie = strand.relation();
        Double part = force.beads().get(tie.id());
        if (part == null) {
            return;
        }
        Sheet sheet = subject.sheet();
        double radius = map.forms().bead();
        bow(strand).map(bow -> bow.at(part)).ifPresent(spot -> {
            sheet.disc(spot, radius, Role.GROUND, Pen.solid(sheet.ink(Role.BODY), subject.sizes().between(1.2, 1.8)),
                    tie.id());
            Sheet.Type mark = Sheet.Type.of(Weight.BOLD, radius * 1.3, Role.BODY);
            sheet.textAround(spot.plus(0, radius * 0.46), TieForm.bead(tie), mark, tie.id());
        });
    }
}

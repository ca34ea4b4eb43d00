package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity.Document;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.layout.Layers;
import org.pactmap.layout.Route;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;

/// Ties within the third layer, which run up and down to the right of the bodies, each kind on a way of its own: what a
/// framework names as a channel, and what a body proposes for an empty place. The tie by which a body may take the seat
/// of the hub runs straight up to it.
record LayersWays(Subject subject, Layers layers, LayersBodies bodies) {

    private static final List<RelationKind> KINDS =
            List.of(RelationKind.NAMES_CHANNEL, RelationKind.FRAMES, RelationKind.SERVES);

    /// How many kinds there ever are, and so how many ways.
    static int count(Subject subject) {
        return (int) KINDS.stream().filter(kind -> !ever(subject, kind).isEmpty()).count();
    }

    private static List<Relation> ever(Subject subject, RelationKind kind) {
        return subject.facts().relations(kind).stream().filter(Relation::exists)
                .filter(tie -> kind == RelationKind.NAMES_CHANNEL
                        ? startsAtDocument(subject, tie)
                        : isProposal(subject, tie))
                .toList();
    }

    private static boolean startsAtDocument(Subject subject, Relation tie) {
        return tie.from().flatMap(subject.facts()::entity).filter(Document.class::isInstance).isPresent();
    }

    private static boolean isProposal(Subject subject, Relation tie) {
        String system = subject.view().system();
        return tie.role().isPresent() && (tie.startsAt(system) || tie.endsAt(system));
    }

    private Optional<Double> lane(RelationKind kind) {
        int at = 0;
        for (RelationKind one : KINDS) {
            boolean is = !ever(subject, one).isEmpty();
            if (one == kind) {
                return is && at < layers.lanes().size() ? Optional.of(layers.lanes().get(at)) : Optional.empty();
            }
            at += is ? 1 : 0;
        }
        return Optional.empty();
    }

    void draw() {
        if (subject.signed() < 2) {
            return;
        }
        lane(RelationKind.NAMES_CHANNEL).ifPresent(x -> bodies.channels().forEach(tie -> drawChannel(tie, x)));
        lane(RelationKind.FRAMES).ifPresent(x -> bodies.proposals(RelationKind.FRAMES)
                .forEach(tie -> drawProposal(tie, x, new Spot(layers.framework().right(),
                        layers.framework().centre().y()))));
        layers.station().ifPresent(station -> lane(RelationKind.SERVES)
                .ifPresent(x -> bodies.proposals(RelationKind.SERVES).forEach(tie -> drawProposal(tie, x,
                        new Spot(x, station.goalY() + layers.ductWidth() / 2 + subject.sizes().between(3, 6))))));
        layers.bodies().sequencedKeySet().stream().findFirst().filter(bodies.shown()::containsKey)
                .ifPresent(first -> bodies.uncertain(first).ifPresent(this::drawUncertain));
    }

    private void drawUncertain(Relation tie) {
        Box box = layers.bodies().firstEntry().getValue();
        Spot top = layers.hub().plus(0, layers.hubRadius() + subject.sizes().mark(4));
        if (subject.sizes().roomy()) {
            new UncertainTie(subject).draw(tie, top, box.y(), layers.framework().right());
        } else {
            new UncertainTie(subject).drawLine(tie, top, box.y());
        }
    }

    private void drawChannel(Relation tie, double x) {
        tie.to().map(bodies.shown()::get).ifPresent(box -> {
            Spot from = new Spot(layers.framework().right(), layers.framework().centre().y());
            boolean beyond = box.x() > x;
            Spot to = new Spot(beyond ? box.x() : box.right(), box.centre().y());
            Route way = Route.rounded(subject.sizes().between(8, 14),
                    List.of(from, new Spot(x, from.y()), new Spot(x, to.y()), to));
            subject.sheet().line(Outline.through(way.spots()), new TieForm(subject).pen(tie, 1), tie.id());
            subject.sheet().say(tie.id(), CellWords.of(subject).relation(tie));
        });
    }

    /// Dash-dot from the body that proposes a tie to the place that it would fill.
    private void drawProposal(Relation tie, double x, Spot end) {
        tie.role().map(bodies.shown()::get).ifPresent(box -> {
            Sheet sheet = subject.sheet();
            Sizes sizes = subject.sizes();
            Spot from = new Spot(box.right(), box.centre().y());
            boolean up = end.distanceTo(new Spot(x, end.y())) == 0;
            List<Spot> corners = up
                    ? List.of(from, new Spot(x, from.y()), end)
                    : List.of(from, new Spot(x, from.y()), new Spot(x, end.y()), end);
            Pen pen = Pen.dashed(sheet.ink(Role.BODY), sizes.between(1.4, 2.2), sizes.between(8, 14),
                    sizes.between(3, 5), sizes.between(1.5, 2.4), sizes.between(3, 5));
            sheet.line(Outline.through(Route.rounded(sizes.between(8, 14), corners).spots()), pen, tie.id());
            double reach = sizes.between(4.7, 8);
            Spot left = up ? end.plus(-reach, reach * 1.3) : end.plus(reach * 1.3, -reach);
            Spot right = up ? end.plus(reach, reach * 1.3) : end.plus(reach * 1.3, reach);
            sheet.line(Outline.through(left, end, right), Pen.solid(sheet.ink(Role.BODY), sizes.between(1.4, 2.2)),
                    tie.id());
            sheet.say(tie.id(), CellWords.of(subject).relation(tie));
        });
    }
}

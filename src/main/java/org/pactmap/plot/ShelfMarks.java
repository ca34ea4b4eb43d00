package org.pactmap.plot;

import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Body;
import org.pactmap.agreement.Entity.Recommendation;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.layout.Briefing;
import org.pactmap.layout.Sizes;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// The shelf of recommendations under the body whose report makes them: numbered marks, never on the star.
final class ShelfMarks {

    private final Draft draft;
    private final Body proposer;
    private final Entity report;
    private final List<Recommendation> proposals;
    private final Optional<Relation> tie;

    private ShelfMarks(Draft draft, Relation tie, Body proposer, Entity report) {
        this.draft = draft;
        this.proposer = proposer;
        this.report = report;
        this.tie = Optional.of(tie);
        this.proposals = draft.network().relations(RelationKind.PROPOSES).stream()
                .filter(relation -> relation.exists() && relation.startsAt(report.id()))
                .flatMap(relation -> relation.to().flatMap(draft.facts()::entity).stream())
                .filter(Recommendation.class::isInstance).map(Recommendation.class::cast).toList();
    }

    /// The shelf, if some body has proposed a tie by the day and its report makes recommendations.
    static Optional<ShelfMarks> of(Draft draft) {
        Bodies bodies = new Bodies(draft);
        return bodies.proposedTies().stream().flatMap(tie -> tie.role().flatMap(draft.facts()::entity)
                .filter(Body.class::isInstance).map(Body.class::cast)
                .flatMap(body -> new CapsuleMarks(draft, draft.briefing().capsuleHeight()).report(body.id())
                        .map(report -> new ShelfMarks(draft, tie, body, report)))
                .stream())
                .filter(shelf -> !shelf.proposals.isEmpty()).findFirst();
    }

    List<String> headline() {
        return Headline.shelf(draft, proposals.stream().map(Recommendation::id).toList(), report);
    }

    void draw() {
        Briefing briefing = draft.briefing();
        double most = 2 * (briefing.laneX() - draft.sizes().mark(22) - briefing.hub().x());
        double top = briefing.hub().y() + briefing.hubRadius() * 1.17;
        double bottom = briefing.place().map(Box::bottom).orElse(top);
        int rows = rows();
        double height = briefing.capsuleHeight();
        double pitch = Math.min(draft.sizes().between(26, 40), (bottom - top - height * 1.3) / (rows + 0.2));
        double y = top + Math.min(draft.sizes().between(12, 26), pitch * 0.6) + height / 2;
        CapsuleMarks capsules = new CapsuleMarks(draft, draft.briefing().capsuleHeight());
        String leaders = draft.words().say("capsule.leaders",
                draft.words().list(capsules.leaders(proposer)));
        Box box = capsules.draw(proposer, List.of(leaders), new Spot(briefing.hub().x(), y), most);
        if (briefing.place().isPresent() && draft.signed() > 1) {
            tie.ifPresent(relation -> new ProposedTie(draft).draw(relation,
                    new Spot(box.right(), box.centre().y()),
                    briefing.goalY() + briefing.riserWidth() / 2 + draft.sizes().between(6, 11)));
        }
        drawShelf(box.bottom() + pitch * 0.8, pitch, rows);
    }

    private int rows() {
        return (proposals.size() + columns() - 1) / columns();
    }

    /// Two columns where both fit between the names and the place, else one.
    private int columns() {
        return 2 * columnWidth() <= right() - left() ? 2 : 1;
    }

    private double left() {
        return draft.briefing().riserX() - draft.sizes().between(8, 24);
    }

    private double right() {
        return draft.briefing().place().map(Box::x).orElse(draft.briefing().page().width())
                - draft.sizes().between(6, 16);
    }

    private double columnWidth() {
        return proposals.stream().mapToDouble(proposal -> draft.sheet().width(name(proposal), type())).max().orElse(0)
                + draft.sizes().between(26, 52);
    }

    private Sheet.Type type() {
        return Sheet.Type.of(Weight.REGULAR, draft.sizes().between(11.5, 18), Role.INK);
    }

    private String name(Recommendation proposal) {
        return proposal.shortLabel().in(draft.view().language());
    }

    private void drawShelf(double top, double pitch, int rows) {
        double column = columns() == 2 ? (right() - left()) / 2 : 0;
        for (int i = 0; i < proposals.size(); i++) {
            double x = left() + (i / rows) * column;
            drawProposal(i + 1, proposals.get(i), new Spot(x, top + (i % rows) * pitch), pitch);
        }
    }

    private void drawProposal(int number, Recommendation proposal, Spot left, double pitch) {
        Sheet sheet = draft.sheet();
        Sizes sizes = draft.sizes();
        double side = Math.min(sizes.between(17, 28), pitch * 0.82);
        Pen edge = Pen.solid(sheet.ink(Role.BODY), sizes.between(1.4, 2));
        sheet.area(Outline.rectangle(left.x(), left.y() - side / 2, side, side, side * 0.18), Role.GROUND, edge,
                proposal.id());
        Sheet.Type digit = Sheet.Type.of(Weight.BOLD, Math.max(Sizes.LEAST_TYPE, side * 0.57), Role.BODY);
        sheet.textAround(left.plus(side / 2, digit.size() * 0.355), Integer.toString(number), digit, proposal.id());
        sheet.text(left.plus(side + sizes.between(6, 10), type().size() * 0.355), name(proposal), type(),
                proposal.id());
        sheet.say(proposal.id(), draft.words().say("says.recommendation", number,
                proposal.label().in(draft.view().language())));
    }
}

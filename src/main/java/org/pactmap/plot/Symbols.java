package org.pactmap.plot;

import java.util.List;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Step;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.network.Standing;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;

/// The forms of things, the same in every layout. Shape says what: a circle is a state inside the alliance, a square
/// one outside it (with no alliance all are circles), a capsule a body, a diamond an agreement, a small square an event ahead. Fill says whether: filled
/// has signed or is reached, hollow has not or is not yet, barred does neither.
final class Symbols {

    private final Subject subject;
    private final Sheet sheet;
    private final Sizes sizes;

    Symbols(Subject subject) {
        this.subject = subject;
        this.sheet = subject.sheet();
        this.sizes = subject.sizes();
    }

    /// Half the height of a party's symbol: those who signed are larger.
    double partyRadius(Standing standing) {
        return standing == Standing.SIGNED ? sizes.between(7, 11.5) : sizes.between(4.6, 7.5);
    }

    void party(Party party, Spot spot, Standing standing) {
        party(party, spot, partyRadius(standing), standing);
    }

    /// @param r half the height of the symbol
    void party(Party party, Spot spot, double r, Standing standing) {
        String id = party.id();
        Pen edge = Pen.solid(sheet.ink(standing == Standing.SIGNED ? Role.SIGNED : Role.PLANNED),
                sizes.between(1.4, 2));
        Role fill = standing == Standing.SIGNED ? Role.SIGNED : Role.GROUND;
        if (party.entity() instanceof Entity.Agreement) {
            subject.ownBody(id).ifPresentOrElse(
                    body -> sheet.area(capsule(spot, r), Role.BODY, body),
                    () -> sheet.area(Outline.diamond(spot, r), fill, edge, id));
            return;
        }
        if (party.entity() instanceof Entity.Body) {
            sheet.area(capsule(spot, r), fill, edge, id);
        } else if (inside(party) || subject.facts().header().alliance().isEmpty()) {
            sheet.disc(spot, r, fill, edge, id);
        } else {
            double half = r * 0.92;
            sheet.area(Outline.rectangle(spot.x() - half, spot.y() - half, 2 * half, 2 * half, r * 0.18), fill,
                    edge, id);
        }
        if (standing == Standing.NEITHER && subject.ended(party).isEmpty()) {
            double reach = r * 0.747;
            sheet.line(Outline.through(spot.plus(-reach, reach), spot.plus(reach, -reach)), edge, id);
        }
    }

    /// The form of a body around a spot.
    static Outline capsule(Spot spot, double r) {
        double half = r * 1.5;
        double high = r * 0.85;
        return Outline.rectangle(spot.x() - half, spot.y() - high, 2 * half, 2 * high, high);
    }

    /// The head of an arrow whose tip lies at a spot, pointing away from another.
    static Outline arrowhead(Spot tip, Spot from, double reach) {
        double length = from.distanceTo(tip);
        double dx = (tip.x() - from.x()) / length * reach;
        double dy = (tip.y() - from.y()) / length * reach;
        return new Outline(List.of(new Outline.Move(tip),
                new Outline.Straight(tip.plus(-dx - dy * 0.62, -dy + dx * 0.62)),
                new Outline.Straight(tip.plus(-dx + dy * 0.62, -dy - dx * 0.62)), new Outline.Close()));
    }

    boolean inside(Party party) {
        return subject.facts().header().alliance()
                .map(alliance -> subject.network().isMember(party.id(), alliance)).orElse(false);
    }

    /// An agreement as it stands with its party.
    void agreement(String id, Spot spot, Standing standing) {
        agreement(id, spot, 1, standing);
    }

    /// @param scale of the symbol against its common size
    void agreement(String id, Spot spot, double scale, Standing standing) {
        switch (standing) {
            case SIGNED -> {
                sheet.area(Outline.diamond(spot, scale * sizes.between(7.6, 12.4)), Role.GROUND, id);
                sheet.area(Outline.diamond(spot, scale * sizes.between(5.4, 8.6)), Role.SIGNED, id);
            }
            case BACKS -> sheet.area(Outline.diamond(spot, scale * sizes.between(4.2, 6.5)), Role.GROUND,
                    Pen.solid(sheet.ink(Role.PLANNED), sizes.between(1.25, 2)), id);
            case NEITHER -> {}
        }
    }

    /// @param ground what the step stands on, for steps that are hollow
    void step(Step step, Spot spot, Role ground) {
        switch (status(step)) {
            case REACHED -> sheet.disc(spot, sizes.between(8, 13.5), reached(step.id()), step.id());
            case SCHEDULED -> {
                double half = sizes.between(4.9, 8.3);
                sheet.area(Outline.rectangle(spot.x() - half, spot.y() - half, 2 * half, 2 * half, 1.5), ground,
                        Pen.solid(sheet.ink(Role.PLANNED), sizes.between(1.5, 2.4)), step.id());
            }
            case OPEN, ONGOING, DROPPED -> sheet.disc(spot, sizes.between(8, 13.5), ground,
                    Pen.solid(sheet.ink(Role.PLANNED), sizes.between(2, 3.3)), step.id());
        }
    }

    /// The ink of a step that is reached.
    Role reached(String step) {
        return subject.network().isReachedBySupposition(step) ? Role.SUPPOSED : Role.STEP;
    }

    /// How far a step has come on the day; open where no source says.
    StepStatus status(Step step) {
        return subject.network().status(step).map(StatusChange::status).orElse(StepStatus.OPEN);
    }

    /// The line of an agreement between its parties.
    Pen tie(Standing standing) {
        return standing == Standing.SIGNED
                ? Pen.solid(sheet.ink(Role.SIGNED), sizes.between(2, 3))
                : Pen.dashed(sheet.ink(Role.PLANNED), sizes.between(1.14, 1.85), sizes.between(1.3, 2.1),
                        sizes.between(3.3, 5.5));
    }
}

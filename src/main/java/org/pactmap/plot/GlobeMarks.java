package org.pactmap.plot;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Header;
import org.pactmap.agreement.RelationKind;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.geographic.Geographic;
import org.pactmap.layout.geographic.Geographic.Seat;
import org.pactmap.layout.geographic.Geographic.Tie;
import org.pactmap.network.Standing;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;
import org.pactmap.picture.Weight;

/// The network on the globe: ties from where they meet to the seats of the parties, agreements on the ties, names.
final class GlobeMarks {

    private final Subject subject;
    private final Geographic layout;
    private final SeatLabels labels;
    private final double reach;
    private final Sheet sheet;
    private final Symbols symbols;
    private final Star star;
    private final Optional<Agreement> oneForAll;

    /// @param reach radius of what stands where ties meet
    GlobeMarks(Subject subject, Geographic layout, SeatLabels labels, double reach) {
        this.subject = subject;
        this.layout = layout;
        this.labels = labels;
        this.reach = reach;
        this.sheet = subject.sheet();
        this.symbols = new Symbols(subject);
        this.star = Star.of(subject);
        this.oneForAll = star.oneForAll();
    }

    void draw() {
        drawCounterpart();
        drawTies(Standing.BACKS);
        drawTies(Standing.SIGNED);
        CentreMarks centre = new CentreMarks(subject);
        oneForAll.ifPresent(agreement -> centre.drawAgreement(agreement, layout.meeting(), reach));
        centre.drawDisc(layout.meeting(), reach);
        drawKnots();
        Sayings sayings = new Sayings(subject);
        for (Party party : subject.parties()) {
            Standing standing = subject.standing(party);
            symbols.party(party, seat(party).spot(), standing);
            sayings.party(party, standing);
            party.agreements().forEach(sayings::agreement);
        }
        new NamePlates(subject, labels).draw(layout);
    }

    private Seat seat(Party party) {
        return requireNonNull(layout.seats().get(party.id()), party.id());
    }

    private void drawTies(Standing standing) {
        for (Party party : subject.parties()) {
            for (int i = 0; i < party.agreements().size(); i++) {
                Agreement agreement = party.agreements().get(i);
                Tie tie = seat(party).ties().get(i);
                if (subject.standing(party, agreement) == standing) {
                    sheet.line(tie.way(), symbols.tie(standing), agreement.id());
                    drawArrow(party, agreement, tie, standing);
                }
            }
        }
    }

    /// Where the centre gives what the agreement promises, the tie points at who receives it.
    private void drawArrow(Party party, Agreement agreement, Tie tie, Standing standing) {
        if (standing == Standing.SIGNED && star.isGiven(agreement.id())) {
            Spot seat = seat(party).spot();
            double part = (symbols.partyRadius(standing) + subject.sizes().mark(3)) / tie.near().distanceTo(seat);
            Spot tip = seat.plus((tie.near().x() - seat.x()) * part, (tie.near().y() - seat.y()) * part);
            sheet.area(Symbols.arrowhead(tip, tie.near(), subject.sizes().between(8.5, 14)), Role.SIGNED,
                    agreement.id());
        }
    }

    private void drawKnots() {
        TieRings rings = new TieRings(subject);
        for (Party party : subject.parties()) {
            for (int i = 0; i < party.agreements().size() && oneForAll.isEmpty(); i++) {
                Agreement agreement = party.agreements().get(i);
                Spot knot = seat(party).ties().get(i).knot();
                symbols.agreement(agreement.id(), knot, subject.standing(party, agreement));
                rings.draw(agreement.id(), knot, subject.sizes().between(9, 14));
            }
        }
    }

    /// Where each seat beside the map is an agreement of its own with one and the same party, that party is drawn around
    /// them as the capsule of a body.
    private void drawCounterpart() {
        List<String> parties = subject.parties().stream().filter(party -> party.entity() instanceof Agreement)
                .flatMap(party -> counterparts(party.id())).distinct().toList();
        if (parties.size() == 1 && layout.beside().isPresent()) {
            drawCounterpart(parties.getFirst(), layout.beside().get());
        }
    }

    private Stream<String> counterparts(String agreement) {
        String centre = subject.facts().header().centre().map(Header.Centre::id).orElse("");
        return subject.facts().relations(RelationKind.PARTY).stream().filter(party -> party.endsAt(agreement))
                .flatMap(party -> party.from().stream()).filter(party -> !party.equals(centre));
    }

    private void drawCounterpart(String id, Box seats) {
        Sheet.Type type = Sheet.Type.of(Weight.BOLD, labels.nameSize(), Role.INK);
        String name = subject.name(id);
        sheet.area(Outline.rectangle(seats.x(), seats.y(), seats.width(), seats.height(), seats.width() / 2),
                Role.GROUND, Pen.solid(sheet.ink(Role.BODY), subject.sizes().between(1.4, 2)), id);
        double width = sheet.width(name, type) + NamePlates.padding(subject.sizes());
        double height = type.size() * 1.36;
        double y = seats.y() - height - subject.sizes().between(1, 2);
        sheet.area(Outline.rectangle(seats.centre().x() - width / 2, y, width, height, height * 0.3), Role.GROUND, id);
        sheet.textAround(new Spot(seats.centre().x(), y + height / 2 + type.size() * 0.355), name, type, id);
        sheet.say(id, name);
    }
}

package org.pactmap.plot;

import static java.util.Objects.requireNonNull;

import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.layout.geographic.Geographic;
import org.pactmap.layout.geographic.Geographic.Seat;
import org.pactmap.network.Standing;
import org.pactmap.picture.Box;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;

/// The names on a map of the globe, each on a small plate that keeps it clear of coasts, borders and ties.
record NamePlates(Subject subject, SeatLabels labels) {

    /// How much wider a plate is than its name.
    static double padding(Sizes sizes) {
        return sizes.between(8, 12);
    }

    /// The width of the plate of a party at its widest.
    double width(Party party) {
        return width(party, party.signed().isPresent());
    }

    private double width(Party party, boolean signed) {
        String aside = aside(party);
        return subject.sheet().width(labels.name(party), labels.type(signed)) + padding(subject.sizes())
                + (aside.isEmpty() ? 0 : labels.dayGap() + subject.sheet().width(aside, labels.dayType()));
    }

    /// That nobody has checked an agreement is said wherever it is shown.
    private String aside(Party party) {
        return SeatLabels.isUnsourced(party) ? subject.words().say("seat.unsourced") : "";
    }

    void draw(Geographic layout) {
        Sheet sheet = subject.sheet();
        Pen thin = Pen.solid(sheet.ink(Role.PLANNED), subject.sizes().between(0.9, 1.3));
        layout.seats().forEach((id, seat) -> seat.leader().ifPresent(leader -> sheet.line(leader, thin, id)));
        subject.parties().forEach(party -> draw(party, requireNonNull(layout.seats().get(party.id()), party.id())));
    }

    private void draw(Party party, Seat seat) {
        Sheet sheet = subject.sheet();
        boolean signed = subject.standing(party) == Standing.SIGNED;
        Sheet.Type type = labels.type(signed);
        String name = labels.name(party);
        double width = width(party, signed);
        Box room = seat.name();
        double x = left(seat, width);
        double text = x + padding(subject.sizes()) / 2;
        double baseline = room.centre().y() + type.size() * 0.355;
        sheet.area(Outline.rectangle(x, room.y(), width, room.height(), room.height() * 0.3), Role.GROUND, party.id());
        sheet.text(new Spot(text, baseline), name, type, party.id());
        sheet.text(new Spot(text + sheet.width(name, type) + labels.dayGap(), baseline), aside(party),
                labels.dayType(), party.id());
    }

    /// A plate that is narrower than its room stands at that end of it which is nearer to the seat.
    private static double left(Seat seat, double width) {
        Box room = seat.name();
        if (seat.spot().x() <= room.x()) {
            return room.x();
        }
        return seat.spot().x() >= room.right() ? room.right() - width : room.centre().x() - width / 2;
    }
}

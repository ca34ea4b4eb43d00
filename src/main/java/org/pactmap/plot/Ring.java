package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.layout.Briefing;
import org.pactmap.layout.Briefing.Seat;
import org.pactmap.layout.Dial;
import org.pactmap.layout.Route;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.network.Standing;
import org.pactmap.picture.Spot;

/// The ring around the signed agreements. A stretch of it is filled where a document frames them and empty where
/// none does. While all who signed sit before the exit, its end bends into the duct to the hub.
final class Ring {

    private final Draft draft;
    private final Briefing briefing;
    private final Dial dial;
    private final List<Party> parties;
    private final List<Seat> seats;

    Ring(Draft draft) {
        this.draft = draft;
        this.briefing = draft.briefing();
        this.dial = briefing.ring();
        this.parties = draft.parties().stream().filter(party -> draft.standing(party) == Standing.SIGNED).toList();
        this.seats = parties.stream().map(draft::seat).toList();
    }

    /// One stretch a run of neighbouring agreements that are framed alike.
    List<Duct> ducts() {
        var ducts = new ArrayList<Duct>();
        int from = 0;
        while (from < seats.size()) {
            int to = from;
            while (to + 1 < seats.size() && framed(to + 1) == framed(from)) {
                to++;
            }
            ducts.add(duct(from, to));
            from = to + 1;
        }
        return ducts;
    }

    /// Where the duct to the hub starts.
    double exitX() {
        return bends() ? dial.centre().x() + dial.a() + bend() : briefing.exitX();
    }

    private Duct duct(int from, int to) {
        double start = from == 0 ? seats.getFirst().turn() - overhang() : between(from - 1, from);
        boolean last = to == seats.size() - 1;
        double end = last ? seats.getLast().turn() + overhang() : between(to, to + 1);
        Route route = last && bends() ? bent(start) : Route.along(dial, start, end);
        DuctForm form = framed(from) ? DuctForm.FILLED : DuctForm.of(draft.findings().framework().basis());
        return new Duct(route, briefing.ductWidth(), form, draft.frameworkGap(), true, !(last && bends()));
    }

    private Route bent(double start) {
        double radius = bend();
        Spot exit = new Spot(dial.centre().x() + dial.a(), dial.centre().y());
        double end = dial.turn(true, -radius);
        Spot before = dial.at(end);
        return Route.along(dial, start, end).then(Route.rounded(radius,
                List.of(before, new Spot(exit.x(), exit.y()), new Spot(exit.x() + radius, exit.y()))));
    }

    /// How far the ring reaches past its first and last agreement, as a turn.
    private double overhang() {
        return draft.sizes().mark(20) / (dial.a() + dial.b()) * 2;
    }

    private double bend() {
        return draft.sizes().between(22, 36);
    }

    private boolean bends() {
        return seats.getLast().turn() < StrictMath.PI / 2;
    }

    private double between(int one, int next) {
        return (seats.get(one).turn() + seats.get(next).turn()) / 2;
    }

    private boolean framed(int index) {
        return draft.agreement(parties.get(index)).map(Agreement::id)
                .filter(draft.findings().framework().framed()::contains).isPresent();
    }
}

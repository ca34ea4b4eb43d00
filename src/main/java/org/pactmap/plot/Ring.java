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
            while (to + 1 < seats.size() && form(to + 1) == form(from)) {
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
        DuctForm form = form(from);
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

    /// How the agreement stands to a framework.
    private DuctForm form(int index) {
        String agreement = draft.agreement(parties.get(index)).map(Agreement::id).orElse("");
        if (draft.findings().supposed().framed().contains(agreement)) {
            return DuctForm.SUPPOSED;
        }
        return draft.findings().framework().framed().contains(agreement)
                ? DuctForm.FILLED
                : DuctForm.of(draft.findings().framework().basis(), false);
    }

    /// The ways along the middle of the ring and of the duct to the hub on which a supposed hub ties the agreements.
    ///
    /// @param end where they meet the seat of the hub
    List<Route> core(Spot end) {
        double first = seats.getFirst().turn();
        return bends()
                ? List.of(bent(first).then(new Route(List.of(new Spot(exitX(), end.y()), end))))
                : List.of(Route.along(dial, first, seats.getLast().turn()),
                        new Route(List.of(new Spot(dial.centre().x() + dial.a(), end.y()), end)));
    }
}

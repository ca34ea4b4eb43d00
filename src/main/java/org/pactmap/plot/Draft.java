package org.pactmap.plot;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.pactmap.gaps.Findings;
import org.pactmap.layout.Briefing;
import org.pactmap.layout.Briefing.Seat;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.network.Network;
import org.pactmap.network.Standing;
import org.pactmap.view.View;
import org.pactmap.words.Words;

/// All that the parts of a briefing are drawn from.
record Draft(
        Network network,
        Findings findings,
        View view,
        Words words,
        Briefing briefing,
        List<Party> parties,
        Sheet sheet,
        Optional<SinceMarks> since) implements Subject {

    @Override
    public Sizes sizes() {
        return briefing.sizes();
    }

    Seat seat(Party party) {
        return requireNonNull(briefing.seats().get(party.id()), party.id());
    }

    /// The seats of those who have signed, in the order of signature.
    List<Seat> signedSeats() {
        return parties.stream().filter(party -> standing(party) == Standing.SIGNED).map(this::seat).toList();
    }
}

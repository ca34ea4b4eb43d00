package org.pactmap.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.pactmap.layout.LayersWishes.AgreementWish;
import org.pactmap.picture.Spot;

/// The first two layers: parties and their agreements. The more numerous of the two stand in even rows, the others
/// where those that they are tied to lie on average, and not over one another.
final class StateColumns {

    private final LayersWishes wishes;
    private final List<String> orderOfAgreements;
    private final List<String> orderOfStates;
    private final boolean statesLead;
    private final Rows rows;

    StateColumns(LayersWishes wishes, List<String> states, List<String> agreements, double room, Sizes sizes) {
        this.wishes = wishes;
        this.orderOfStates = states;
        this.orderOfAgreements = agreements;
        this.statesLead = states.size() + wishes.waiting().size() >= agreements.size();
        List<String> waiting = statesLead
                ? wishes.waiting()
                : wishes.agreements().stream().filter(one -> !one.signed()).map(AgreementWish::id).toList();
        this.rows = Rows.of(statesLead ? states : agreements, waiting, room, Rows.least(sizes), Rows.most(sizes));
    }

    double pitch() {
        return rows.pitch();
    }

    Optional<Fold> fold(double top) {
        return rows.fold(top);
    }

    SequencedMap<String, Spot> states(double x, double top) {
        SequencedMap<String, Double> heights = rows.heights(top);
        if (!statesLead) {
            SequencedMap<String, Double> wanted = new LinkedHashMap<>();
            for (String state : orderOfStates) {
                wishes.agreements().stream().filter(one -> one.states().contains(state))
                        .filter(one -> heights.containsKey(one.id()))
                        .mapToDouble(one -> heights.getOrDefault(one.id(), top)).average()
                        .ifPresent(y -> wanted.put(state, y));
            }
            return spots(apart(wanted), x);
        }
        return spots(heights, x);
    }

    SequencedMap<String, Spot> agreements(double x, double top) {
        SequencedMap<String, Double> heights = rows.heights(top);
        if (!statesLead) {
            return spots(heights, x);
        }
        SequencedMap<String, Double> wanted = new LinkedHashMap<>();
        java.util.stream.Stream.concat(orderOfAgreements.stream(),
                wishes.agreements().stream().filter(one -> !one.signed()).map(AgreementWish::id)).forEach(
                        id -> wishes
                                .agreements().stream().filter(one -> one.id().equals(id))
                                .flatMap(one -> one.states().stream())
                                .filter(heights::containsKey).mapToDouble(state -> heights.getOrDefault(state, top))
                                .average()
                                .ifPresent(y -> wanted.put(id, y)));
        return spots(apart(wanted), x);
    }

    /// The heights that are wanted, in their order, moved down and then up just so far that none lies too near to the
    /// next: what has room stays where it is.
    private SequencedMap<String, Double> apart(SequencedMap<String, Double> wanted) {
        SequencedMap<String, Double> settled = new LinkedHashMap<>();
        double lowest = Double.NEGATIVE_INFINITY;
        for (var one : wanted.entrySet()) {
            double y = Math.max(one.getValue(), lowest + rows.pitch() * 0.9);
            settled.put(one.getKey(), y);
            lowest = y;
        }
        double shift = settled.isEmpty()
                ? 0
                : (settled.values().stream().mapToDouble(y -> y).sum()
                        - wanted.values().stream().mapToDouble(y -> y).sum()) / settled.size();
        settled.replaceAll((_, y) -> y - shift);
        return settled;
    }

    private static SequencedMap<String, Spot> spots(SequencedMap<String, Double> heights, double x) {
        SequencedMap<String, Spot> spots = new LinkedHashMap<>();
        heights.forEach((id, y) -> spots.put(id, new Spot(x, y)));
        return spots;
    }
}

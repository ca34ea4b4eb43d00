package org.pactmap.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Body;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.layout.Wishes.SeatWish;
import org.pactmap.picture.Typeface;
import org.pactmap.picture.Weight;
import org.pactmap.words.Words;

/// What stands beside a seat: the name of the party and, where there is room, the day on which it signed.
///
/// @param nameSize of those who signed, in points
record SeatLabels(List<Party> parties, Words words, Sizes sizes, double nameSize) {

    String name(Party party) {
        return name(party.entity(), sizes, words);
    }

    /// The name of an entity, with a star where something has to be said wherever it is shown.
    static String name(Entity entity, Sizes sizes, Words words) {
        String name = (sizes.roomy() ? entity.label() : entity.shortLabel()).in(words.language());
        return entity.label().footnote().isPresent() ? name + "*" : name;
    }

    /// The day of signature; with its year where that is not the year of the first signature.
    Optional<String> day(Party party) {
        return sizes.roomy() ? days().first(party.agreements()) : Optional.empty();
    }

    private SignatureDays days() {
        return SignatureDays.of(parties.stream().flatMap(party -> party.agreements().stream()).toList(), words);
    }

    double waitingSize() {
        return Math.max(Sizes.LEAST_TYPE, Math.min(sizes.waiting(), nameSize * 0.92));
    }

    double daySize() {
        return Math.max(Sizes.LEAST_TYPE, Math.min(sizes.day(), nameSize * 0.8));
    }

    double dayGap() {
        return sizes.between(5, 9);
    }

    /// How much farther out a label stands where the seat is a capsule, which is wider than the others.
    double beyond(Party party) {
        return party.entity() instanceof Body ? sizes.between(3.5, 5.75) : 0;
    }

    /// The width that each label takes once its party has signed, or for ever if it never does.
    List<SeatWish> wishes(Typeface typeface) {
        var wishes = new ArrayList<SeatWish>();
        for (Party party : parties) {
            double name = party.signed().isPresent()
                    ? typeface.width(name(party), Weight.SEMIBOLD, nameSize, 0)
                    : typeface.width(name(party), Weight.REGULAR, waitingSize(), 0);
            double day = day(party).map(text -> dayGap() + typeface.width(text, Weight.REGULAR, daySize(), 0))
                    .orElse(0.0);
            wishes.add(new SeatWish(party.id(), beyond(party) + name + day));
        }
        return wishes;
    }
}

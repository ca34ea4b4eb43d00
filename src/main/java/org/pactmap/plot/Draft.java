package org.pactmap.plot;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Value;
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
        Sheet sheet) {

    /// Where a party stands on the day.
    Standing standing(Party party) {
        if (party.entity() instanceof Agreement agreement) {
            return network.signed(agreement) ? Standing.SIGNED : Standing.NEITHER;
        }
        return network.standing(party.id(), view.system());
    }

    /// The agreement that stands between a party and the centre: the one that is signed on the day, else its first.
    Optional<Agreement> agreement(Party party) {
        return party.agreements().stream().filter(network::signed).findFirst()
                .or(() -> party.agreements().stream().findFirst());
    }

    Seat seat(Party party) {
        return requireNonNull(briefing.seats().get(party.id()), party.id());
    }

    /// The parties whose agreement this is.
    List<Party> partiesOf(String agreement) {
        return parties.stream().filter(party -> agreement(party).map(Agreement::id).equals(Optional.of(agreement)))
                .toList();
    }

    /// The seats of those who have signed, in the order of signature.
    List<Seat> signedSeats() {
        return parties.stream().filter(party -> standing(party) == Standing.SIGNED).map(this::seat).toList();
    }

    Facts facts() {
        return network.facts();
    }

    Sizes sizes() {
        return briefing.sizes();
    }

    int signed() {
        return findings.signed().size();
    }

    /// "9 of 9", as every number of the map is said.
    String of(int part) {
        return words.say("of", part, signed());
    }

    /// A name for people; where there is little room, the short one.
    String name(String id) {
        return facts().entity(id).map(this::name).orElse(id);
    }

    String name(Entity entity) {
        return (sizes().roomy() ? entity.label() : entity.shortLabel()).in(view.language());
    }

    /// A thing as a sentence has it, such as "the Ramstein Group" or "an invitation".
    String inSentence(String id) {
        return facts().entity(id).map(entity -> text(entity, "in-sentence")
                .orElse(entity.label().in(view.language()))).orElse(id);
    }

    /// The first value of an attribute, where it is text.
    Optional<String> text(Entity entity, String attribute) {
        return entity.values(attribute).stream().map(Value::content).filter(Value.Text.class::isInstance)
                .map(content -> ((Value.Text) content).label().in(view.language())).findFirst();
    }

    /// Ids of what the map adds to the facts: a gap can be selected and explained like any thing.
    String gap(String kind) {
        return "gap:" + view.system() + ":" + kind;
    }

    String hubGap() {
        return gap(view.function());
    }

    String frameworkGap() {
        return gap("framework");
    }

    String accessionGap() {
        return gap("accession");
    }
}

package org.pactmap.plot;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.Names;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.HubGap;
import org.pactmap.layout.SeatOrder;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.layout.Sizes;
import org.pactmap.network.Network;
import org.pactmap.network.Standing;
import org.pactmap.view.View;
import org.pactmap.words.Words;

/// What a map is about, whatever its layout: the network on a day, the answers, the view, and the sheet that it is
/// drawn on.
interface Subject {

    Network network();

    Findings findings();

    View view();

    Words words();

    Sizes sizes();

    /// All who have a seat, in the order of their seats.
    List<Party> parties();

    Sheet sheet();

    /// What differs from the earlier day with which the day is compared.
    Optional<SinceMarks> since();

    /// Where a party stands on the day.
    default Standing standing(Party party) {
        if (party.entity() instanceof Agreement agreement) {
            return network().signed(agreement) ? Standing.SIGNED : Standing.NEITHER;
        }
        return network().standing(party.id(), view().system());
    }

    /// The agreement that stands between a party and the centre: the one that is signed on the day, else its first.
    default Optional<Agreement> agreement(Party party) {
        return party.agreements().stream().filter(network()::signed).findFirst()
                .or(() -> party.agreements().stream().findFirst());
    }

    /// Where an agreement stands with a party that has it.
    default Standing standing(Party party, Agreement agreement) {
        if (network().signed(agreement)) {
            return Standing.SIGNED;
        }
        boolean first = agreement(party).filter(agreement::equals).isPresent();
        return first && standing(party) == Standing.BACKS ? Standing.BACKS : Standing.NEITHER;
    }

    /// The parties whose agreement this is.
    default List<Party> partiesOf(String agreement) {
        return parties().stream().filter(party -> agreement(party).map(Agreement::id).equals(Optional.of(agreement)))
                .toList();
    }

    /// The subtitle in several wordings, the longest first. What is filtered is said in each, or how much more that is,
    /// since a picture may go where nobody can ask.
    default List<String> subtitles() {
        List<String> plain = Headline.subtitles(this);
        List<String> asked = new FilterWords(network().names(view().language())).all(view().filter());
        if (asked.isEmpty()) {
            return plain;
        }
        Stream<String> whole = plain.stream()
                .map(text -> words().say("with", text, words().say("subtitle.filtered", String.join(", ", asked))));
        Stream<String> shorter = IntStream.range(1, asked.size()).map(i -> asked.size() - i)
                .mapToObj(told -> words().say("with", plain.getLast(), words().say("subtitle.filtered.more",
                        String.join(", ", asked.subList(0, told)), asked.size() - told)));
        return Stream.concat(whole, shorter).toList();
    }

    /// When the agreement of a party ended, if it has by the day.
    default Optional<Dating> ended(Party party) {
        return standing(party) == Standing.SIGNED
                ? Optional.empty()
                : party.agreements().stream().flatMap(agreement -> network().status(agreement).stream())
                        .filter(now -> now.status() == AgreementStatus.ENDED).flatMap(now -> now.from().stream())
                        .findFirst();
    }

    /// The body that coordinates this agreement and no other.
    default Optional<String> ownBody(String agreement) {
        return findings().hub().coordinators().stream().filter(one -> one.agreements().equals(List.of(agreement)))
                .map(HubGap.Coordinator::body).findFirst();
    }

    /// All agreements that there ever are, by day of signature.
    default List<Agreement> agreements() {
        SequencedMap<String, Agreement> found = new LinkedHashMap<>();
        parties().forEach(party -> party.agreements().forEach(one -> found.putIfAbsent(one.id(), one)));
        return found.values().stream().sorted(
                Comparator.comparing(one -> SeatOrder.signatureOf(one).map(Dating::latest).orElse(LocalDate.MAX)))
                .toList();
    }

    default Facts facts() {
        return network().facts();
    }

    default int signed() {
        return findings().signed().size();
    }

    /// "9 of 9", as every number of the map is said.
    default String of(int part) {
        return words().say("of", part, signed());
    }

    /// What is to be said beside how many agreements do something: how many do in part, and of how many none knows.
    default List<String> counted(int partly, int unknown) {
        return Stream.of(partly == 0 ? "" : words().say("said.channels.partly", partly),
                unknown == 0 ? "" : words().say("said.channels.unknown", unknown)).filter(text -> !text.isEmpty())
                .toList();
    }

    /// A name for people; where there is little room, the short one.
    default String name(String id) {
        return network().entity(id).map(this::name).orElse(id);
    }

    default String name(Entity entity) {
        return (sizes().roomy() ? entity.label() : entity.shortLabel()).in(view().language());
    }

    /// A thing as a sentence has it, such as "the Ramstein Group" or "an invitation".
    default String inSentence(String id) {
        return network().entity(id).map(entity -> entity.inSentence(view().language())).orElse(id);
    }

    /// The first value of an attribute, where it is text.
    default Optional<String> text(Entity entity, String attribute) {
        return entity.words(attribute, view().language());
    }

    default Names names() {
        return new Names(facts(), view().language());
    }

    /// What a function is called; its id where the dataset does not name it.
    default String function(String id) {
        return names().function(id);
    }

    /// Ids of what the map adds to the facts: a gap can be selected and explained like any thing.
    default String gap(String kind) {
        return new GapId(view().system(), kind).text();
    }

    default String hubGap() {
        return gap(view().function());
    }

    default String frameworkGap() {
        return gap(GapId.FRAMEWORK);
    }

    default String accessionGap() {
        return gap(GapId.ACCESSION);
    }
}

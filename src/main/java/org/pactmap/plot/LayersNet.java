package org.pactmap.plot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Header;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.layout.LayersWishes;
import org.pactmap.layout.SeatOrder;
import org.pactmap.layout.SeatOrder.Party;

/// Which things of the facts a map in layers shows, and which of their relations as ties: of all days together, so
/// that nothing moves in time.
final class LayersNet {

    /// The id by which ties name the duct to the track.
    static final String DUCT = "duct";

    /// Relations of one kind between an agreement and one place to its right: drawn as one tie.
    ///
    /// @param end id of a body, [LayersWishes#FRAMEWORK] or [#DUCT]
    record Strand(RelationKind kind, String agreement, String end, List<Relation> relations) {

        /// Which relations they are follows from the rest.
        @Override
        public int hashCode() {
            return Objects.hash(kind, agreement, end);
        }
    }

    private final Facts facts;
    private final List<Agreement> agreements;
    private final SequencedSet<String> ids = new LinkedHashSet<>();
    private final SequencedMap<String, Party> parties = new LinkedHashMap<>();
    private final SequencedMap<String, SequencedSet<String>> partiesOf = new LinkedHashMap<>();
    private final boolean named;
    private final List<Relation> ties;
    private final List<String> bodies;
    private final SequencedMap<String, String> wholes = new LinkedHashMap<>();

    LayersNet(Subject subject) {
        this.facts = subject.facts();
        this.agreements = subject.agreements();
        agreements.forEach(agreement -> ids.add(agreement.id()));
        listParties();
        seat(subject.parties());
        this.named = parties.values().stream().anyMatch(party -> party.agreements().size() > 1)
                || agreements.stream().anyMatch(agreement -> partiesOf(agreement.id()).size() != 1);
        this.ties = facts.relations().filter(Relation::exists).filter(tie -> end(tie).isPresent()).toList();
        this.bodies = named(subject);
        facts.relations(RelationKind.PART_OF).stream().filter(Relation::exists)
                .filter(part -> part.from().filter(bodies::contains).isPresent()
                        && part.to().filter(bodies::contains).isPresent())
                .forEach(part -> wholes.putIfAbsent(part.from().orElseThrow(), part.to().orElseThrow()));
    }

    private void seat(List<Party> seated) {
        SequencedMap<String, List<Agreement>> own = new LinkedHashMap<>();
        for (Agreement agreement : agreements) {
            partiesOf(agreement.id()).forEach(id -> own.computeIfAbsent(id, _ -> new ArrayList<>()).add(agreement));
        }
        own.forEach((id, theirs) -> facts.entity(id).ifPresent(entity -> parties.put(id, new Party(entity, theirs,
                theirs.stream().flatMap(one -> SeatOrder.signatureOf(one).stream())
                        .min(Comparator.comparing(Dating::latest))))));
        seated.stream().filter(party -> !(party.entity() instanceof Agreement))
                .forEach(party -> parties.putIfAbsent(party.id(), party));
    }

    private void listParties() {
        String centre = facts.header().centre().map(Header.Centre::id).orElse("");
        for (Relation party : facts.relations(RelationKind.PARTY)) {
            if (party.exists() && party.to().isPresent() && !party.startsAt(centre)) {
                party.from().ifPresent(id -> partiesOf
                        .computeIfAbsent(party.to().get(), _ -> new LinkedHashSet<>()).add(id));
            }
        }
    }

    /// Ids of those whose agreement it is, without the centre.
    List<String> partiesOf(String agreement) {
        SequencedSet<String> found = partiesOf.get(agreement);
        return found == null ? List.of() : List.copyOf(found);
    }

    /// Whether agreements need names of their own: there is one that its party does not tell from the others.
    boolean isNamed() {
        return named;
    }

    List<Agreement> agreements() {
        return agreements;
    }

    /// Parties that sign on some day, or on none, in the order of their seats.
    List<Party> parties(boolean everSigned) {
        return parties.values().stream().filter(party -> party.signed().isPresent() == everSigned).toList();
    }

    /// Where a tie of an agreement leads to: to a body, to the framework, or to the track.
    private Optional<String> end(Relation tie) {
        return switch (tie.kind()) {
            case COORDINATES -> tie.from().filter(_ -> tie.to().filter(ids::contains).isPresent());
            case NAMES_CHANNEL -> tie.to().filter(_ -> tie.from().filter(ids::contains).isPresent());
            case FRAMES -> tie.to().filter(ids::contains).map(_ -> LayersWishes.FRAMEWORK);
            case SERVES, ENDS_WITH, MENTIONS -> tie.from().filter(ids::contains).filter(_ -> leadsToTrack(tie))
                    .map(_ -> DUCT);
            case PARTY, MEMBER, PART_OF, ORIGINATES_IN, ENDORSES, SIGNS, ISSUES, LEADS, HOLDS_OFFICE, PROPOSES,
                    SUBSTITUTES, SUCCEEDS, AFFECTS, ADDRESSES, PRECEDES, SUPPORTS, OPPOSES, OCCURS_AT ->
                Optional.empty();
        };
    }

    private boolean leadsToTrack(Relation tie) {
        return tie.to().filter(facts.header().steps()::contains).isPresent();
    }

    /// The bodies that some agreement is tied to, that may coordinate all, that a framework names, that issued the
    /// declaration, or that propose a tie.
    private List<String> named(Subject subject) {
        String system = subject.view().system();
        SequencedSet<String> found = new LinkedHashSet<>();
        Stream<Relation> ofSystem = facts.relations(RelationKind.COORDINATES).stream()
                .filter(tie -> tie.exists() && tie.endsAt(system));
        ofSystem.forEach(tie -> tie.from().ifPresent(found::add));
        ties.stream().flatMap(tie -> Stream.concat(tie.from().stream(), tie.to().stream())).forEach(found::add);
        SequencedSet<String> frameworks = new LinkedHashSet<>();
        facts.relations(RelationKind.FRAMES).stream().filter(Relation::exists).flatMap(tie -> tie.from().stream())
                .forEach(frameworks::add);
        facts.relations(RelationKind.NAMES_CHANNEL).stream()
                .filter(tie -> tie.exists() && tie.from().filter(frameworks::contains).isPresent())
                .forEach(tie -> tie.to().ifPresent(found::add));
        Headline.declaration(subject.network(), system).ifPresent(document -> facts.relations(RelationKind.ISSUES)
                .stream().filter(tie -> tie.exists() && tie.endsAt(document.id()))
                .forEach(tie -> tie.from().ifPresent(found::add)));
        Stream.of(RelationKind.SERVES, RelationKind.FRAMES).flatMap(kind -> facts.relations(kind).stream())
                .filter(Relation::exists).forEach(tie -> tie.role().ifPresent(found::add));
        return found.stream().filter(id -> facts.entity(id).filter(Entity.Body.class::isInstance).isPresent())
                .filter(id -> !parties.containsKey(id) && !facts.header().alliance().equals(Optional.of(id))).toList();
    }

    /// The bodies outside the alliance, or inside it; folded, those that are part of another are left out.
    List<String> bodies(boolean inside, boolean folded) {
        return bodies.stream().filter(id -> isInside(id) == inside).filter(id -> !folded || whole(id).isEmpty())
                .toList();
    }

    private boolean isInside(String body) {
        return facts.header().alliance().filter(alliance -> facts.relations(RelationKind.PART_OF).stream()
                .anyMatch(part -> part.exists() && part.startsAt(body) && part.endsAt(alliance))).isPresent();
    }

    /// The body among those shown that this one is part of.
    Optional<String> whole(String body) {
        return Optional.ofNullable(wholes.get(body));
    }

    /// All ties of agreements to what lies to their right.
    ///
    /// @param folded whether ties to a part of a body lead to the body
    List<Strand> strands(boolean folded) {
        record Key(RelationKind kind, String agreement, String end) {}
        SequencedMap<Key, List<Relation>> strands = new LinkedHashMap<>();
        for (Relation tie : ties) {
            String end = end(tie).map(id -> folded ? whole(id).orElse(id) : id).orElseThrow();
            String agreement = tie.from().filter(ids::contains).or(tie::to).orElseThrow();
            strands.computeIfAbsent(new Key(tie.kind(), agreement, end), _ -> new ArrayList<>()).add(tie);
        }
        return strands.entrySet().stream().map(entry -> new Strand(entry.getKey().kind(), entry.getKey().agreement(),
                entry.getKey().end(), List.copyOf(entry.getValue()))).toList();
    }
}

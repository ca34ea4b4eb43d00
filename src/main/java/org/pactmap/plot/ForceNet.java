package org.pactmap.plot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;

/// Which things of the facts a layout by forces shows, and which of their relations as ties: of all days together, so
/// that nothing moves in time.
///
/// It shows states, bodies, agreements, documents and steps, and the seat of the hub where there may be one. Who
/// belongs to the alliance is told by shapes, and what is only mentioned is no tie.
final class ForceNet {

    /// A relation that is drawn.
    ///
    /// @param from where it starts, as a place in the list of ids
    /// @param lane which of the ties of its pair it is, counted from the middle of them: -0.5 and 0.5 for two
    record Strand(Relation relation, int from, int to, double lane) {}

    private final Facts facts;
    private final String system;
    private final SequencedMap<String, Integer> places = new LinkedHashMap<>();
    private final List<Strand> strands = new ArrayList<>();
    private final SequencedSet<String> agreements = new LinkedHashSet<>();
    private final SequencedSet<String> parties = new LinkedHashSet<>();

    private ForceNet(Facts facts, String system) {
        this.facts = facts;
        this.system = system;
    }

    static ForceNet of(Facts facts, String system) {
        var net = new ForceNet(facts, system);
        facts.entities().values().stream().filter(ForceNet::isShown).forEach(entity -> net.place(entity.id()));
        facts.relations(RelationKind.PART_OF).stream().filter(part -> part.exists() && part.endsAt(system))
                .flatMap(part -> part.from().stream()).filter(net.places::containsKey).forEach(net.agreements::add);
        facts.relations(RelationKind.PARTY).stream().filter(Relation::exists).flatMap(party -> party.from().stream())
                .forEach(net.parties::add);
        if (net.agreements.size() > 1) {
            net.place(system);
        }
        net.strand();
        return net;
    }

    private static boolean isShown(Entity entity) {
        return switch (entity) {
            case Entity.State _,Entity.Body _,Entity.Agreement _,Entity.Document _,Entity.Step _ -> true;
            case Entity.AgreementSystem _,Entity.Event _,Entity.Recommendation _,Entity.Person _ -> false;
        };
    }

    private void place(String id) {
        places.put(id, places.size());
    }

    private record Pair(int low, int high) {}

    private void strand() {
        SequencedMap<Pair, List<Relation>> pairs = new LinkedHashMap<>();
        facts.relations().filter(this::isTie).forEach(relation -> {
            int from = end(relation.from());
            int to = end(relation.to());
            pairs.computeIfAbsent(new Pair(Math.min(from, to), Math.max(from, to)), _ -> new ArrayList<>())
                    .add(relation);
        });
        pairs.forEach((pair, relations) -> {
            for (int i = 0; i < relations.size(); i++) {
                int from = end(relations.get(i).from());
                double lane = pair.low() == pair.high() ? i + 1 : i - (relations.size() - 1) / 2.0;
                strands.add(new Strand(relations.get(i), from, end(relations.get(i).to()),
                        from == pair.low() ? lane : -lane));
            }
        });
    }

    private int end(Optional<String> id) {
        return id.map(places::get).orElse(-1);
    }

    private int end(Optional<String> id, List<String> added) {
        int place = end(id);
        int more = id.map(added::indexOf).orElse(-1);
        return place >= 0 || more < 0 ? place : places.size() + more;
    }

    private boolean isTie(Relation relation) {
        boolean joins = relation.exists() && end(relation.from()) >= 0 && end(relation.to()) >= 0;
        boolean atSeat = relation.startsAt(system) || relation.endsAt(system);
        return joins && switch (relation.kind()) {
            case COORDINATES -> true;
            case MEMBER -> !atSeat && facts.header().alliance().filter(relation::endsAt).isEmpty();
            case PARTY, PART_OF, FRAMES, ORIGINATES_IN, NAMES_CHANNEL, ENDORSES, SIGNS, ISSUES, LEADS, HOLDS_OFFICE,
                    PROPOSES, SUCCEEDS, AFFECTS, ADDRESSES, PRECEDES, SERVES, ENDS_WITH, SUPPORTS, OPPOSES, SUBSTITUTES,
                    OCCURS_AT ->
                !atSeat;
            case MENTIONS -> false;
        };
    }

    /// The ids of all things in the order of the facts; the seat of the hub, with the id of the system, is the last.
    List<String> ids() {
        return List.copyOf(places.keySet());
    }

    boolean isSeat(String id) {
        return id.equals(system) && places.containsKey(id);
    }

    /// Whether a thing is party to an agreement on some day.
    boolean isParty(String id) {
        return parties.contains(id);
    }

    List<Strand> strands() {
        return strands;
    }

    /// Where in the list the seat of the hub is, if there is one.
    Optional<Integer> seat() {
        return Optional.ofNullable(places.get(system));
    }

    /// Where in the list the agreements are that a hub would tie.
    List<Integer> agreements() {
        return agreements.stream().map(places::get).toList();
    }

    /// A relation that is only supposed, as a tie: it has no lane of its own, for it moves nothing. What is supposed of
    /// all agreements is a tie of the seat.
    ///
    /// @param added ids of the things that are only supposed, which follow those of the list
    Optional<Strand> supposed(Relation relation, List<String> added) {
        int from = end(relation.from(), added);
        int to = end(relation.to(), added);
        return relation.exists() && from >= 0 && to >= 0
                ? Optional.of(new Strand(relation, from, to, 0))
                : Optional.empty();
    }

    /// How many ties each thing has, over all days.
    int[] degrees() {
        int[] degrees = new int[places.size()];
        for (Strand strand : strands) {
            degrees[strand.from()]++;
            degrees[strand.to()]++;
        }
        return degrees;
    }
}

package org.pactmap.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import org.jgrapht.Graph;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DirectedPseudograph;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Entity.AgreementSystem;
import org.pactmap.agreement.Entity.Step;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;

/// The facts that hold on one day, as a typed multigraph: entities that exist are its vertices, relations that a
/// source says are there, on that day and between two of them, its edges.
///
/// A relation whose start is unknown holds on every day before its end on which both its ends exist. What a source
/// says is absent is no edge; [#absences] tells of it.
public final class Network {

    private final Facts facts;
    private final LocalDate day;
    private final Graph<String, Relation> graph = new DirectedPseudograph<>(Relation.class);
    private final Map<RelationKind, List<Relation>> holding = new EnumMap<>(RelationKind.class);
    private final SequencedMap<String, List<Agreement>> agreements = new LinkedHashMap<>();
    private final Histories histories;

    private Network(Facts facts, LocalDate day) {
        this.facts = facts;
        this.day = day;
        this.histories = new Histories(day);
        for (RelationKind kind : RelationKind.values()) {
            holding.put(kind, facts.relations(kind).stream().filter(this::holds).toList());
        }
        facts.all(AgreementSystem.class).forEach(system -> agreements.put(system.id(), partsOf(system.id())));
        facts.entities().values().stream().filter(entity -> entity.about().exists().covers(day))
                .forEach(entity -> graph.addVertex(entity.id()));
        facts.relations().filter(relation -> relation.exists() && holds(relation))
                .filter(relation -> relation.from().isPresent() && relation.to().isPresent())
                .forEach(relation -> graph.addEdge(relation.from().get(), relation.to().get(), relation));
    }

    public static Network on(Facts facts, LocalDate day) {
        return new Network(facts, day);
    }

    public Facts facts() {
        return facts;
    }

    public LocalDate day() {
        return day;
    }

    /// The multigraph itself, for algorithms; it cannot be changed.
    public Graph<String, Relation> graph() {
        return new AsUnmodifiableGraph<>(graph);
    }

    public boolean exists(String id) {
        return graph.containsVertex(id);
    }

    /// The relations of a kind that hold on the day, there or absent, in the order of the file.
    public List<Relation> relations(RelationKind kind) {
        return holding.getOrDefault(kind, List.of());
    }

    /// What a source says is absent on the day.
    public List<Relation> absences(RelationKind kind, String system) {
        return relations(kind).stream().filter(relation -> !relation.exists())
                .filter(relation -> relation.startsAt(system) || relation.endsAt(system)).toList();
    }

    /// The relations, there or absent, that start or end at an entity.
    public List<Relation> ties(String id) {
        return facts.relations().filter(relation -> relation.startsAt(id) || relation.endsAt(id))
                .filter(this::holds).toList();
    }

    /// The ids of what an entity is tied to, in the order of the file.
    public SequencedSet<String> neighbours(String id) {
        var neighbours = new LinkedHashSet<String>();
        for (Relation tie : ties(id)) {
            if (tie.exists()) {
                tie.from().filter(other -> !other.equals(id)).ifPresent(neighbours::add);
                tie.to().filter(other -> !other.equals(id)).ifPresent(neighbours::add);
            }
        }
        return neighbours;
    }

    /// The agreements of a system, signed or not, in the order of the file.
    public List<Agreement> agreements(String system) {
        return agreements.getOrDefault(system, List.of());
    }

    private List<Agreement> partsOf(String system) {
        SequencedSet<String> parts = new LinkedHashSet<>();
        for (Relation part : relations(RelationKind.PART_OF)) {
            if (part.exists() && part.endsAt(system)) {
                part.from().ifPresent(parts::add);
            }
        }
        return facts.all(Agreement.class).stream().filter(agreement -> parts.contains(agreement.id())).toList();
    }

    /// Those that are signed and not ended, in the order of signature; on one day, in that of the file.
    public List<Agreement> signed(String system) {
        var signed = new ArrayList<>(agreements(system).stream().filter(histories::signed).toList());
        signed.sort(Comparator.comparing(histories::signature));
        return List.copyOf(signed);
    }

    public boolean signed(Agreement agreement) {
        return histories.signed(agreement);
    }

    /// The status of a step that holds on the day: the last, in time and then in the file, that has begun.
    public Optional<StatusChange<StepStatus>> status(Step step) {
        return histories.latest(step);
    }

    /// The party that provides what the agreement promises: the one with the role of provider, else the first that
    /// is not the centre.
    public Optional<String> provider(String agreement) {
        List<Relation> parties = facts.relations(RelationKind.PARTY).stream()
                .filter(party -> party.exists() && party.endsAt(agreement)).toList();
        return parties.stream().filter(party -> party.role().map("provider"::equals).orElse(false)).findFirst()
                .or(() -> parties.stream().filter(party -> !party.from().equals(centre())).findFirst())
                .flatMap(Relation::from);
    }

    /// All parties of an agreement, in the order of the file.
    public List<String> parties(String agreement) {
        return relations(RelationKind.PARTY).stream().filter(party -> party.exists() && party.endsAt(agreement))
                .flatMap(party -> party.from().stream()).toList();
    }

    /// The agreement of a party in a system.
    public Optional<Agreement> agreementOf(String party, String system) {
        return agreements(system).stream().filter(agreement -> parties(agreement.id()).contains(party)).findFirst();
    }

    public Standing standing(String party, String system) {
        List<Agreement> own = agreements(system).stream()
                .filter(agreement -> parties(agreement.id()).contains(party)).toList();
        if (own.stream().anyMatch(histories::signed)) {
            return Standing.SIGNED;
        }
        return own.stream().anyMatch(histories::backs) ? Standing.BACKS : Standing.NEITHER;
    }

    /// The ids of the members of a body, in the order of the file.
    public List<String> members(String body) {
        return relations(RelationKind.MEMBER).stream().filter(member -> member.exists() && member.endsAt(body))
                .flatMap(member -> member.from().stream()).distinct().toList();
    }

    public boolean isMember(String entity, String body) {
        return relations(RelationKind.MEMBER).stream()
                .anyMatch(member -> member.exists() && member.startsAt(entity) && member.endsAt(body));
    }

    /// Whether a body is part of another, at any depth.
    public boolean isPartOf(String body, String whole) {
        var seen = new LinkedHashSet<String>();
        var next = new ArrayList<>(List.of(body));
        while (!next.isEmpty()) {
            String at = next.removeLast();
            if (!seen.add(at)) {
                continue;
            }
            if (at.equals(whole) && seen.size() > 1) {
                return true;
            }
            relations(RelationKind.PART_OF).stream().filter(part -> part.exists() && part.startsAt(at))
                    .flatMap(part -> part.to().stream()).forEach(next::add);
        }
        return false;
    }

    private Optional<String> centre() {
        return facts.header().centre().map(org.pactmap.agreement.Header.Centre::id);
    }

    private boolean holds(Relation relation) {
        return relation.holds().covers(day) && ends(relation.from()) && ends(relation.to());
    }

    private boolean ends(Optional<String> end) {
        return end.flatMap(facts::entity).map(Entity::about).map(about -> about.exists().covers(day)).orElse(true);
    }
}

package org.pactmap.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Predicate;
import org.jgrapht.Graph;
import org.jgrapht.Graphs;
import org.jgrapht.graph.AsUnmodifiableGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.graph.SimpleGraph;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;
import org.pactmap.scenario.Idle;
import org.pactmap.scenario.Scenario;
import org.pactmap.words.Language;

/// The facts, with a scenario laid over them if there is one, as a graph on one day: the entities that exist on it,
/// and the relations that hold. What is supposed is there beside the facts, and known by [#isSupposed].
///
/// A relation holds where its span covers the day and its named ends exist on it; one that sources dispute holds
/// too. What a source says is absent is no edge; [#absences] tells of it. Being a party, a member or a part counts
/// where a source asserts it; every other relation is there with the strength that it has. Lists are in the order
/// of the file unless said otherwise.
public final class Network {

    private final Facts facts;
    private final LocalDate day;
    private final Overlay overlay;
    private final SequencedMap<RelationKind, List<Relation>> relations = new LinkedHashMap<>();
    private final Graph<String, Tie> graph = new DirectedPseudograph<>(Tie.class);
    private final SequencedMap<String, List<Relation>> ties = new LinkedHashMap<>();
    private final Belonging parts;
    private final Belonging members;
    private final Parties parties;

    private Network(Facts facts, Optional<Scenario> scenario, LocalDate day) {
        this.facts = facts;
        this.day = day;
        this.overlay = new Overlay(facts, scenario, day);
        for (RelationKind kind : RelationKind.values()) {
            relations.put(kind, new ArrayList<>());
        }
        overlay.entities().filter(overlay::isThere).map(Entity::id).forEach(graph::addVertex);
        overlay.relations().filter(this::hasItsEnds).forEach(this::add);
        parts = new Belonging(relations(RelationKind.PART_OF));
        members = new Belonging(relations(RelationKind.MEMBER));
        parties = new Parties(relations(RelationKind.PARTY));
    }

    public static Network on(Facts facts, LocalDate day) {
        return new Network(facts, Optional.empty(), day);
    }

    public static Network on(Facts facts, Scenario scenario, LocalDate day) {
        return new Network(facts, Optional.of(scenario), day);
    }

    public static Network on(Facts facts, Optional<Scenario> scenario, LocalDate day) {
        return new Network(facts, scenario, day);
    }

    /// An absence, or a relation one of whose ends has no id, needs no more than the ends that are named.
    private boolean hasItsEnds(Relation relation) {
        return relation.from().map(this::exists).orElse(true) && relation.to().map(this::exists).orElse(true);
    }

    private void add(Relation relation) {
        at(relations, relation.kind()).add(relation);
        relation.from().ifPresent(id -> at(ties, id).add(relation));
        relation.to().filter(id -> !relation.startsAt(id)).ifPresent(id -> at(ties, id).add(relation));
        if (relation.exists() && relation.from().isPresent() && relation.to().isPresent()) {
            graph.addEdge(relation.from().get(), relation.to().get(), new Tie(relation));
        }
    }

    private static <K> List<Relation> at(SequencedMap<K, List<Relation>> lists, K key) {
        return lists.computeIfAbsent(key, _ -> new ArrayList<>());
    }

    /// The facts alone: nothing that is supposed is among them.
    public Facts facts() {
        return facts;
    }

    /// The scenario that is laid over the facts.
    public Optional<Scenario> scenario() {
        return overlay.scenario();
    }

    /// What things are called, those too that the scenario adds.
    public Names names(Language language) {
        return overlay.names(language);
    }

    /// Whether an entity or a relation is there only because the scenario supposes it.
    public boolean isSupposed(String id) {
        return overlay.adds(id);
    }

    /// Whether a step is reached only because the scenario supposes it.
    public boolean isReachedBySupposition(String step) {
        return overlay.reached(step).isPresent();
    }

    /// The suppositions that change nothing on this day, and why.
    public List<Idle> idle() {
        return overlay.idle(this::exists);
    }

    /// An entity of the facts, or one that is supposed; whether it is there on the day says [#exists].
    public Optional<Entity> entity(String id) {
        return overlay.entity(id);
    }

    /// The entities of a kind that exist on the day, supposed ones last.
    public <E extends Entity> List<E> all(Class<E> kind) {
        return overlay.entities().filter(kind::isInstance).map(kind::cast).filter(one -> exists(one.id())).toList();
    }

    public LocalDate day() {
        return day;
    }

    /// What exists, and the relations between what has an id; a directed multigraph with loops.
    public Graph<String, Tie> graph() {
        return new AsUnmodifiableGraph<>(graph);
    }

    /// The network without directions, without loops, and with one edge for all ties between two things. What is
    /// merely mentioned is not tied.
    ///
    /// @param counts which ties count
    public Graph<String, DefaultEdge> simple(Predicate<Relation> counts) {
        Graph<String, DefaultEdge> simple = new SimpleGraph<>(DefaultEdge.class);
        graph.vertexSet().forEach(simple::addVertex);
        graph.edgeSet().stream().map(Tie::relation).filter(Network::ties).filter(counts).forEach(relation -> {
            String one = relation.from().orElseThrow();
            String other = relation.to().orElseThrow();
            if (!one.equals(other)) {
                simple.addEdge(one, other);
            }
        });
        return simple;
    }

    /// Whether a relation ties its ends: it is there, and more than a mention.
    static boolean ties(Relation relation) {
        return relation.exists() && relation.kind() != RelationKind.MENTIONS;
    }

    /// Whether there is an entity of that id and it exists on the day. An agreement of which a history is told
    /// exists from its first status on until it has ended.
    public boolean exists(String id) {
        return graph.containsVertex(id);
    }

    /// The relations of a kind that hold on the day, there or absent, also those with an end that has no id.
    public List<Relation> relations(RelationKind kind) {
        return Collections.unmodifiableList(at(relations, kind));
    }

    /// What a source says is absent on the day, of a system or of anything else. It is no edge of the graph.
    public List<Relation> absences(RelationKind kind, String about) {
        return relations(kind).stream()
                .filter(relation -> !relation.exists() && (relation.startsAt(about) || relation.endsAt(about)))
                .toList();
    }

    /// The relations, there or absent, that start or end at an entity.
    public List<Relation> ties(String id) {
        return Collections.unmodifiableList(ties.getOrDefault(id, List.of()));
    }

    /// The ids of what an entity is tied to, without itself.
    public SequencedSet<String> neighbours(String id) {
        SequencedSet<String> neighbours = new LinkedHashSet<>();
        if (exists(id)) {
            neighbours.addAll(Graphs.neighborListOf(graph, id));
            neighbours.remove(id);
        }
        return neighbours;
    }

    /// The systems, and what else, that something is part of, at once or through another.
    public SequencedSet<String> wholesOf(String part) {
        return parts.allWholesOf(part);
    }

    public boolean isPartOf(String part, String whole) {
        return parts.allPartsOf(whole).contains(part);
    }

    /// Whether a body is another, a part of it, or a member of it.
    public boolean isInside(String body, String whole) {
        return body.equals(whole) || isPartOf(body, whole) || isMember(body, whole);
    }

    /// The agreements of a system that are there on the day: those that were signed by then, in the order of
    /// signature, then the others.
    public List<Entity.Agreement> agreements(String system) {
        SequencedSet<String> ofSystem = parts.allPartsOf(system);
        return facts.all(Entity.Agreement.class).stream()
                .filter(agreement -> ofSystem.contains(agreement.id()))
                .sorted(Comparator.comparing(agreement -> signature(agreement).orElse(LocalDate.MAX)))
                .toList();
    }

    /// The agreements of a system that are signed and not ended, in the order of signature. Only what a source
    /// asserts counts: a signature that is planned is none.
    public List<Entity.Agreement> signed(String system) {
        return agreements(system).stream().filter(this::signed).toList();
    }

    public boolean signed(Entity.Agreement agreement) {
        return exists(agreement.id()) && Histories.isSigned(agreement, day);
    }

    /// The day on which an agreement was signed, if it was by this day; dated to a month, a year or bounds, the
    /// last of them.
    public Optional<LocalDate> signature(Entity.Agreement agreement) {
        return Histories.signature(agreement.history(), day);
    }

    /// The latest status that a source asserts.
    public Optional<StatusChange<AgreementStatus>> status(Entity.Agreement agreement) {
        return Histories.latest(agreement.history(), day, Histories::isAsserted);
    }

    /// The latest status of a step that a source asserts; before it goes that it is supposed to be reached.
    public Optional<StatusChange<StepStatus>> status(Entity.Step step) {
        return overlay.reached(step.id()).or(() -> Histories.latest(step.history(), day, Histories::isAsserted));
    }

    /// How a state or a body stands to a system.
    public Standing standing(String party, String system) {
        List<Entity.Agreement> own = agreementsOf(party, system);
        if (own.stream().anyMatch(this::signed)) {
            return Standing.SIGNED;
        }
        return own.stream().anyMatch(agreement -> Histories.isBacked(agreement, day))
                ? Standing.BACKS
                : Standing.NEITHER;
    }

    /// The agreement of a party in a system: the first that is signed, else the first that is there.
    public Optional<Entity.Agreement> agreementOf(String party, String system) {
        List<Entity.Agreement> own = agreementsOf(party, system);
        return own.stream().filter(this::signed).findFirst().or(() -> own.stream().findFirst());
    }

    private List<Entity.Agreement> agreementsOf(String party, String system) {
        return parties.agreementsOf(party).stream().filter(agreement -> isPartOf(agreement, system))
                .flatMap(agreement -> facts.entity(agreement).stream())
                .filter(Entity.Agreement.class::isInstance).map(Entity.Agreement.class::cast).toList();
    }

    public List<String> parties(String agreement) {
        return parties.of(agreement);
    }

    /// The parties with the role of provider; where no party has it, all but the centre.
    public List<String> providers(String agreement) {
        List<String> providers = parties.providersOf(agreement);
        return providers.isEmpty()
                ? parties.of(agreement).stream().filter(party -> !isCentre(party)).toList()
                : providers;
    }

    public Optional<String> provider(String agreement) {
        return providers(agreement).stream().findFirst();
    }

    private boolean isCentre(String id) {
        return facts.header().centre().filter(centre -> centre.id().equals(id)).isPresent();
    }

    /// The ids of the members of a body; a body is no member of itself.
    public List<String> members(String body) {
        return members.partsOf(body).stream().filter(member -> !member.equals(body)).toList();
    }

    public boolean isMember(String entity, String body) {
        return !entity.equals(body) && members.partsOf(body).contains(entity);
    }
}

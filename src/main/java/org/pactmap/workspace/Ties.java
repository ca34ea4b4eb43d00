package org.pactmap.workspace;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.pactmap.agreement.Aspect;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.gaps.GapId;
import org.pactmap.gaps.ReachId;

/// What is tied to what on the day that is looked at, as the map shows it.
///
/// Two parties to one agreement are tied to each other, and so are a body and what a document of its own proposes.
/// An agreement is tied to the empty places that it lacks something at, and a body that may fill one is tied to it.
public final class Ties {

    private final Workspace workspace;
    private final List<Relation> standing;
    private final SequencedMap<String, List<Relation>> byEnd = new LinkedHashMap<>();
    private final SequencedSet<String> signed;

    private Ties(Workspace workspace, List<Relation> standing) {
        this.workspace = workspace;
        this.standing = standing;
        this.signed = new LinkedHashSet<>(workspace.findings().signed());
        for (Relation relation : standing) {
            ends(relation).distinct()
                    .forEach(end -> byEnd.computeIfAbsent(end, _ -> new ArrayList<>()).add(relation));
        }
    }

    /// Ids of what `id` is tied to, without itself, in the order of the facts.
    public static SequencedSet<String> of(Workspace workspace, String id) {
        return of(workspace, standing(workspace), id);
    }

    static List<Relation> standing(Workspace workspace) {
        return workspace.facts().relations()
                .filter(relation -> relation.exists() && relation.holds().covers(workspace.view().day())).toList();
    }

    /// @param standing what there is on the day
    static SequencedSet<String> of(Workspace workspace, List<Relation> standing, String id) {
        var ties = new Ties(workspace, standing);
        SequencedSet<String> ids = new LinkedHashSet<>();
        GapId.read(id).map(ties::ofGap)
                .or(() -> ReachId.read(id).map(ties::ofReach))
                .or(() -> Aspect.read(id).map(ties::ofAspect))
                .or(() -> workspace.facts().relation(id).map(ties::ofRelation))
                .orElseGet(() -> ties.ofThing(id)).forEach(ids::add);
        ids.remove(id);
        return ids;
    }

    private Stream<String> ofGap(GapId gap) {
        Stream<String> agreements = signed.stream();
        if (gap.about().equals(GapId.PIECES)) {
            return agreements.flatMap(agreement -> Stream.concat(Stream.of(agreement), beside(agreement)))
                    .filter(id -> !isCentre(id));
        }
        Stream<String> touching = standing.stream().filter(relation -> concerns(relation, gap))
                .flatMap(relation -> Stream.of(ends(relation), relation.role().stream(), Stream.of(relation.id()))
                        .flatMap(ids -> ids))
                .filter(end -> !end.equals(gap.system()));
        Stream<String> next = gap.about().equals(GapId.ACCESSION)
                ? workspace.findings().accession().nextStep().stream()
                : Stream.empty();
        return Stream.of(agreements, touching, next).flatMap(ids -> ids);
    }

    /// Bodies are tied to the agreements that they would reach, and to whose these are.
    private Stream<String> ofReach(ReachId reach) {
        return Stream.concat(reach.bodies().stream(), reach.reached(workspace.findings()).stream()
                .flatMap(agreement -> Stream.concat(Stream.of(agreement), beside(agreement))));
    }

    /// The centre is what pieces are left without.
    private boolean isCentre(String id) {
        return workspace.facts().header().centre().filter(centre -> centre.id().equals(id)).isPresent();
    }

    /// What is known of a thing is tied to it, and to those whose agreement it is.
    private Stream<String> ofAspect(Aspect aspect) {
        return Stream.concat(Stream.of(aspect.entity()), beside(aspect.entity()));
    }

    /// A tie to what it joins; one of a member also to the member's agreements.
    private Stream<String> ofRelation(Relation relation) {
        Stream<String> agreements = relation.kind() == RelationKind.MEMBER
                ? relation.from().stream().flatMap(member -> ends(RelationKind.PARTY, member))
                : Stream.empty();
        return Stream.of(ends(relation), gaps(relation), agreements).flatMap(ids -> ids);
    }

    private Stream<String> ofThing(String id) {
        Stream<String> known = workspace.facts().entity(id).filter(Entity.Agreement.class::isInstance).stream()
                .flatMap(this::aspects);
        return Stream.concat(standing.stream().flatMap(relation -> reached(relation, id)), known);
    }

    private Stream<String> aspects(Entity entity) {
        Stream<String> keys = Stream.concat(entity.about().attributes().keySet().stream(),
                Stream.of(RelationKind.values()).map(RelationKind::word));
        return keys.map(key -> new Aspect(entity.id(), key).text());
    }

    private Stream<String> reached(Relation relation, String id) {
        Stream<String> gaps = relation.role().filter(id::equals).isPresent() || touches(relation, id)
                ? gaps(relation)
                : Stream.empty();
        if (!touches(relation, id)) {
            return gaps;
        }
        Stream<String> beyond = ends(relation).filter(end -> !end.equals(id)).flatMap(end -> through(relation, end));
        return Stream.of(ends(relation), Stream.of(relation.id()), gaps, beyond).flatMap(ids -> ids);
    }

    /// What lies behind the other end of a relation, where that end only joins two things.
    private Stream<String> through(Relation relation, String end) {
        return switch (relation.kind()) {
            case PARTY -> workspace.facts().entity(end).filter(Entity.Agreement.class::isInstance).stream()
                    .flatMap(_ -> beside(end));
            case ISSUES -> ends(RelationKind.PROPOSES, end);
            case PROPOSES -> ends(RelationKind.ISSUES, end);
            case MEMBER, PART_OF, COORDINATES, FRAMES, ORIGINATES_IN, NAMES_CHANNEL, ENDORSES, SIGNS, LEADS,
                    HOLDS_OFFICE, SUBSTITUTES, SUCCEEDS, AFFECTS, ADDRESSES, PRECEDES, SERVES, ENDS_WITH, MENTIONS,
                    SUPPORTS, OPPOSES, OCCURS_AT ->
                Stream.empty();
        };
    }

    private Stream<String> beside(String agreement) {
        return ends(RelationKind.PARTY, agreement);
    }

    private Stream<String> ends(RelationKind kind, String of) {
        return byEnd.getOrDefault(of, List.of()).stream().filter(relation -> relation.kind() == kind)
                .flatMap(Ties::ends).filter(end -> !end.equals(of));
    }

    /// The empty places that a relation with the system speaks of: all of them, for belonging to the system.
    private Stream<String> gaps(Relation relation) {
        return Stream.of(workspace.hub(), workspace.gap(GapId.FRAMEWORK), workspace.gap(GapId.ACCESSION))
                .filter(gap -> concerns(relation, gap) || joins(relation, gap.system()))
                .map(GapId::text);
    }

    private boolean joins(Relation relation, String system) {
        return relation.kind() == RelationKind.PART_OF && relation.endsAt(system)
                && relation.from().filter(signed::contains).isPresent();
    }

    private static boolean concerns(Relation relation, GapId gap) {
        if (!touches(relation, gap.system())) {
            return false;
        }
        return switch (relation.kind()) {
            case COORDINATES -> relation.function().filter(gap.about()::equals).isPresent();
            case FRAMES -> gap.about().equals(GapId.FRAMEWORK);
            case SERVES, SUBSTITUTES -> gap.about().equals(GapId.ACCESSION);
            case PARTY, MEMBER, PART_OF, ORIGINATES_IN, NAMES_CHANNEL, ENDORSES, SIGNS, ISSUES, LEADS, HOLDS_OFFICE,
                    PROPOSES, SUCCEEDS, AFFECTS, ADDRESSES, PRECEDES, ENDS_WITH, MENTIONS, SUPPORTS, OPPOSES,
                    OCCURS_AT ->
                false;
        };
    }

    private static boolean touches(Relation relation, String id) {
        return relation.startsAt(id) || relation.endsAt(id);
    }

    private static Stream<String> ends(Relation relation) {
        return Stream.concat(relation.from().stream(), relation.to().stream());
    }
}

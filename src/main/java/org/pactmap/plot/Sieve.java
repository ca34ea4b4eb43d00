package org.pactmap.plot;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Aspect;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.gaps.GapId;
import org.pactmap.layout.SeatOrder.Party;
import org.pactmap.network.Standing;
import org.pactmap.view.Condition;
import org.pactmap.view.Filter;
import org.pactmap.view.Group;

/// Tells what passes a filter. The centre, the alliance as a place, and what is not about a thing always pass.
final class Sieve {

    private final Subject subject;
    private final Filter filter;
    private final SequencedMap<String, Party> parties = new LinkedHashMap<>();
    private final SequencedMap<String, Party> byAgreement = new LinkedHashMap<>();
    private final Optional<SequencedSet<String>> near;
    private final Optional<SequencedSet<String>> lit;

    Sieve(Subject subject) {
        this.subject = subject;
        this.filter = subject.view().filter();
        for (Party party : subject.parties()) {
            parties.put(party.id(), party);
            party.agreements().forEach(agreement -> byAgreement.putIfAbsent(agreement.id(), party));
        }
        this.near = filter.focus().map(focus -> new Surroundings(subject).of(focus));
        this.lit = filter.asked().flatMap(new Illumination(subject)::of);
    }

    /// What is known of a thing passes with it.
    boolean passes(String id) {
        return Aspect.read(id).map(aspect -> passesItself(aspect.entity())).orElseGet(() -> passesItself(id));
    }

    private boolean passesItself(String id) {
        return group(id).filter(filter.without()::contains).isEmpty() && passesOthers(id);
    }

    /// Whether one part of the filter alone lets a thing pass.
    boolean passes(String id, Filter.Part part) {
        return isFixed(id) || switch (part) {
            case Filter.Part.Without(var group) -> group(id).filter(group::equals).isEmpty();
            case Filter.Part.Asked(var condition) -> passes(id, condition);
            case Filter.Part.Hidden(var ids) -> !ids.contains(id);
            case Filter.Part.Around _ -> near.map(ids -> ids.contains(id)).orElse(true);
        };
    }

    /// Whether a thing is of the kind that a condition judges.
    boolean judges(String id, Condition condition) {
        return !isFixed(id) && switch (condition) {
            case Condition.MemberOf _,Condition.AgreementIs _ -> party(id).isPresent();
            case Condition.StepIs _ -> entity(id) instanceof Entity.Step;
            case Condition.Coordinates _ -> entity(id) instanceof Entity.Body && !parties.containsKey(id);
            case Condition.AtLeast _ -> relation(id).isPresent();
            case Condition.SaidBy _,Condition.Asked _ -> GapId.read(id).isEmpty();
        };
    }

    boolean isTie(String id) {
        return relation(id).isPresent();
    }

    /// Whether it passes all but the ticks of the legend, as the counts beside them are counted.
    boolean passesOthers(String id) {
        if (isFixed(id)) {
            return true;
        }
        return !filter.hidden().contains(id) && near.map(ids -> ids.contains(id)).orElse(true)
                && filter.conditions().stream().allMatch(condition -> passes(id, condition))
                && ends(id).allMatch(end -> isFixed(end) || !filter.hidden().contains(end));
    }

    /// The group that a thing belongs to; a tie belongs to that of what it starts at.
    Optional<Group> group(String id) {
        if (isFixed(id)) {
            return Optional.empty();
        }
        if (GapId.read(id).isPresent()) {
            return Optional.of(Group.MISSING);
        }
        Party party = parties.containsKey(id) ? parties.get(id) : byAgreement.get(id);
        if (party != null) {
            return Optional.of(switch (subject.standing(party)) {
                case SIGNED -> Group.SIGNED;
                case BACKS -> Group.BACKS;
                case NEITHER -> Group.NEITHER;
            });
        }
        return subject.network().entity(id).flatMap(this::group)
                .or(() -> relation(id).flatMap(relation -> relation.from().or(relation::to)).flatMap(this::group));
    }

    /// Whether a thing is one that its group counts.
    boolean counts(String id, Group group) {
        return switch (group) {
            case SIGNED, BACKS -> entity(id) instanceof Entity.Agreement;
            case NEITHER -> parties.containsKey(id);
            case MISSING -> true;
            case BODIES, TRACK, DOCUMENTS, EVENTS, RECOMMENDATIONS, PEOPLE -> entity(id) != null;
        };
    }

    private Optional<Group> group(Entity entity) {
        return switch (entity) {
            case Entity.Body _ -> Optional.of(Group.BODIES);
            case Entity.Step _ -> Optional.of(Group.TRACK);
            case Entity.Document _ -> Optional.of(Group.DOCUMENTS);
            case Entity.Event _ -> Optional.of(Group.EVENTS);
            case Entity.Recommendation _ -> Optional.of(Group.RECOMMENDATIONS);
            case Entity.Person _ -> Optional.of(Group.PEOPLE);
            case Entity.State _,Entity.Agreement _,Entity.AgreementSystem _ -> Optional.empty();
        };
    }

    private boolean isFixed(String id) {
        return id.isEmpty() || id.equals(subject.view().system())
                || subject.facts().header().alliance().filter(id::equals).isPresent()
                || subject.facts().header().centre().filter(centre -> centre.id().equals(id)).isPresent();
    }

    boolean passes(String id, Condition condition) {
        return switch (condition) {
            case Condition.AgreementIs(var status) -> party(id).map(party -> is(id, party, status)).orElse(true);
            case Condition.StepIs(var status) -> !(entity(id) instanceof Entity.Step step)
                    || subject.network().status(step).filter(now -> now.status() == status).isPresent();
            case Condition.MemberOf(var body) -> party(id)
                    .map(party -> party.id().equals(body) || subject.network().isMember(party.id(), body)).orElse(true);
            case Condition.Coordinates(var function) -> !(entity(id) instanceof Entity.Body) || parties.containsKey(id)
                    || subject.network().relations(RelationKind.COORDINATES).stream()
                            .anyMatch(tie -> tie.exists() && tie.startsAt(id)
                                    && tie.function().filter(function::equals).isPresent());
            case Condition.AtLeast(var strength) ->
                relation(id).map(relation -> relation.strength().atLeast(strength)).orElse(true);
            case Condition.SaidBy(var source) -> GapId.read(id).isPresent() || saidBy(id, source);
            case Condition.Asked _ -> lit.map(ids -> ids.contains(id)).orElse(true);
        };
    }

    /// Whether an agreement, or that of a party, is in a status on the day.
    private boolean is(String id, Party party, AgreementStatus status) {
        Optional<Entity.Agreement> meant = entity(id) instanceof Entity.Agreement own
                ? Optional.of(own)
                : subject.agreement(party);
        return meant.filter(agreement -> switch (status) {
            case SIGNED -> subject.network().signed(agreement);
            case BACKS -> subject.standing(party, agreement) == Standing.BACKS;
            case NEGOTIATING, PLANNED, DECLINED, IN_FORCE, ENDED -> subject.network().status(agreement)
                    .filter(now -> now.status() == status).isPresent();
        }).isPresent();
    }

    private Optional<Party> party(String id) {
        return Optional.ofNullable(parties.containsKey(id) ? parties.get(id) : byAgreement.get(id));
    }

    private @Nullable Entity entity(String id) {
        return subject.network().entity(id).orElse(null);
    }

    private Optional<Relation> relation(String id) {
        return subject.facts().relation(id);
    }

    private Stream<String> ends(String id) {
        return relation(id).stream().flatMap(relation -> Stream.concat(relation.from().stream(),
                relation.to().stream()));
    }

    /// Whether evidence from the source speaks of a thing: of itself, its statuses and values, or a tie of its own.
    private boolean saidBy(String id, String source) {
        Stream<Evidence> own = subject.facts().entity(id).stream().flatMap(Entity::evidence);
        Stream<Evidence> tied = Stream.concat(relation(id).stream(), subject.network().ties(id).stream())
                .flatMap(relation -> relation.evidence().stream());
        return Stream.concat(own, tied).anyMatch(evidence -> evidence.source().equals(source));
    }
}

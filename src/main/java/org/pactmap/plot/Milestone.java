package org.pactmap.plot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Chronicle;
import org.pactmap.network.Happening;
import org.pactmap.network.HappeningWords;

/// Something that a timeline marks: an event, a document, a step that was reached, a body that was founded or went to
/// work.
///
/// @param id of the entity
/// @param name where there is little room
/// @param says all of it
/// @param rank the lower, the more it has to do with the agreements
/// @param ties how much the facts tie to it
record Milestone(String id, Shape shape, Dating when, String name, String says, boolean planned, int rank, long ties) {

    /// What it is.
    enum Shape {
        EVENT,
        DOCUMENT,
        STEP,
        BODY,
        FOUNDING
    }

    /// Up to this rank it has to do with the agreements themselves.
    static final int CLOSE = 1;

    /// The day that it is marked at; the last of those that it may have been.
    LocalDate day() {
        return when.latest();
    }

    /// All that a timeline marks, in the order of time.
    static List<Milestone> of(Chronicle chronicle, Names names, String system) {
        return chronicle.happenings().stream().filter(Happening::isShown)
                .filter(one -> one.strength() == Strength.ASSERTED)
                .flatMap(one -> of(one, names, system).stream()).distinct().toList();
    }

    private static Optional<Milestone> of(Happening happening, Names names, String system) {
        return switch (happening.what()) {
            case Happening.Begins(Entity.Event event) -> Optional.of(of(event, happening, Shape.EVENT, 2, names));
            case Happening.Begins(Entity.Document document) ->
                Optional.of(of(document, happening, Shape.DOCUMENT, isFrame(document, names, system) ? 0 : 2, names));
            case Happening.Begins(Entity.Body body) -> Optional.of(of(body, happening, Shape.FOUNDING, 3, names));
            case Happening.StepIs(var step, var status) when isTold(status) -> Optional.of(of(step, happening,
                    Shape.STEP, names.facts().header().steps().contains(step.id()) ? 1 : 2, names));
            case Happening.TieBegins(var relation) -> atWork(relation, happening, names);
            case Happening.Begins _,Happening.StepIs _,Happening.AgreementIs _,Happening.Ends _,Happening.TieEnds _ ->
                Optional.empty();
        };
    }

    private static Milestone of(Entity entity, Happening happening, Shape shape, int rank, Names names) {
        return new Milestone(entity.id(), shape, happening.when(), names.shortName(entity.id()),
                said(happening, new HappeningWords(names).said(happening), names),
                happening.isPlanned(names.facts().header().dataUntil()), rank, ties(entity, names));
    }

    /// A body that went to work on another day than that on which it was founded.
    private static Optional<Milestone> atWork(Relation relation, Happening happening, Names names) {
        return relation.from().flatMap(names.facts()::entity)
                .filter(_ -> relation.kind() == RelationKind.COORDINATES && relation.exists())
                .filter(body -> !body.about().exists().from().equals(Optional.of(happening.when())))
                .map(body -> {
                    String name = names.words().say("timeline.at-work", names.shortName(body.id()));
                    return new Milestone(body.id(), Shape.BODY, happening.when(), name, said(happening, name, names),
                            happening.isPlanned(names.facts().header().dataUntil()), 2, ties(body, names));
                });
    }

    private static String said(Happening happening, String what, Names names) {
        return names.words().say("timeline.said", names.when(happening.when()), what);
    }

    private static boolean isTold(StepStatus status) {
        return switch (status) {
            case REACHED, DROPPED, SCHEDULED -> true;
            case OPEN, ONGOING -> false;
        };
    }

    /// Whether the agreements grew from a document or stand under it.
    private static boolean isFrame(Entity.Document document, Names names, String system) {
        return names.facts().relations().anyMatch(relation -> switch (relation.kind()) {
            case ORIGINATES_IN -> relation.startsAt(system) && relation.endsAt(document.id());
            case FRAMES -> relation.startsAt(document.id());
            case PARTY, MEMBER, PART_OF, COORDINATES, NAMES_CHANNEL, ENDORSES, SIGNS, ISSUES, LEADS, HOLDS_OFFICE,
                    PROPOSES, SUBSTITUTES, SUCCEEDS, AFFECTS, ADDRESSES, PRECEDES, SERVES, ENDS_WITH, MENTIONS,
                    SUPPORTS, OPPOSES, OCCURS_AT ->
                false;
        });
    }

    private static long ties(Entity entity, Names names) {
        return names.facts().relations()
                .filter(relation -> relation.startsAt(entity.id()) || relation.endsAt(entity.id())).count();
    }

    /// Whether a happening belongs to the time that a timeline shows.
    static boolean bounds(Happening happening) {
        return switch (happening.what()) {
            case Happening.AgreementIs(_, var status) ->
                happening.strength() == Strength.ASSERTED && status != AgreementStatus.ENDED;
            case Happening.Begins(var entity) -> entity instanceof Entity.Event || entity instanceof Entity.Document;
            case Happening.StepIs _,Happening.Ends _,Happening.TieBegins _,Happening.TieEnds _ -> false;
        };
    }
}

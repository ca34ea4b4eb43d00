package org.pactmap.network;

import java.time.LocalDate;
import java.util.List;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Dating;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;

/// Something of which the facts say when it happened, or is to happen.
///
/// @param when as precisely as a source says
public record Happening(What what, Dating when, Strength strength, List<Evidence> evidence) {

    /// What happened.
    public sealed interface What {}

    /// An agreement came to a status.
    public record AgreementIs(Entity.Agreement agreement, AgreementStatus status) implements What {}

    /// A step of an accession track came to a status.
    public record StepIs(Entity.Step step, StepStatus status) implements What {}

    /// A body, a document or any other entity began; an event began and is told with this alone.
    public record Begins(Entity entity) implements What {}

    /// An entity that is no event ended.
    public record Ends(Entity entity) implements What {}

    /// A tie began; or it began that, as a source says, there is none.
    public record TieBegins(Relation relation) implements What {}

    /// A tie ended; or it ended that, as a source says, there is none.
    public record TieEnds(Relation relation) implements What {}

    public Happening {
        evidence = List.copyOf(evidence);
    }

    static Happening of(What what, Entity entity, Dating when) {
        return new Happening(what, when, Strength.ASSERTED, entity.about().evidence());
    }

    static Happening of(What what, Relation relation, Dating when) {
        return new Happening(what, when, relation.strength(), relation.evidence());
    }

    static Happening of(What what, StatusChange<?> change, Dating when) {
        return new Happening(what, when, change.strength(), change.evidence());
    }

    /// The id of the entity or the relation that it happened to.
    public String about() {
        return switch (what) {
            case AgreementIs(var agreement, _) -> agreement.id();
            case StepIs(var step, _) -> step.id();
            case Begins(var entity) -> entity.id();
            case Ends(var entity) -> entity.id();
            case TieBegins(var relation) -> relation.id();
            case TieEnds(var relation) -> relation.id();
        };
    }

    /// The word for the kind of what it happened to.
    public String kind() {
        return switch (what) {
            case AgreementIs(var agreement, _) -> agreement.kind();
            case StepIs(var step, _) -> step.kind();
            case Begins(var entity) -> entity.kind();
            case Ends(var entity) -> entity.kind();
            case TieBegins(var relation) -> relation.kind().word();
            case TieEnds(var relation) -> relation.kind().word();
        };
    }

    /// The word for what happened: the status that it came to, `begins` or `ends`.
    public String word() {
        return switch (what) {
            case AgreementIs(_, var status) -> status.word();
            case StepIs(_, var status) -> status.word();
            case Begins _,TieBegins _ -> "begins";
            case Ends _,TieEnds _ -> "ends";
        };
    }

    /// The day from which the map shows it: for an end that is not exactly known the earliest that it may be, for all
    /// else the latest. An open end of bounds gives [LocalDate#MIN] and [LocalDate#MAX]: the map never shows it come.
    public LocalDate day() {
        return switch (what) {
            case AgreementIs _,StepIs _,Begins _,TieBegins _ -> when.latest();
            case Ends _,TieEnds _ -> when.earliest();
        };
    }

    /// Whether [#day] is a day of the calendar.
    public boolean isShown() {
        return !day().equals(LocalDate.MIN) && !day().equals(LocalDate.MAX);
    }

    /// Whether it is only said that it is to happen: it is planned, or lies past what is known.
    ///
    /// @param dataUntil the last day that the facts speak of
    public boolean isPlanned(LocalDate dataUntil) {
        return strength == Strength.PLANNED || when.earliest().isAfter(dataUntil) || switch (what) {
            case AgreementIs(_, var status) -> status == AgreementStatus.PLANNED;
            case StepIs(_, var status) -> status == StepStatus.SCHEDULED;
            case Begins _,Ends _,TieBegins _,TieEnds _ -> false;
        };
    }

    /// Whether a source asserts that an agreement was signed.
    public boolean isSignature() {
        return strength == Strength.ASSERTED && what instanceof AgreementIs(_, var status)
                && status == AgreementStatus.SIGNED;
    }

    public boolean isDisputed() {
        return evidence.stream().anyMatch(Evidence::disputes);
    }
}

package org.pactmap.plot;

import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.StepStatus;
import org.pactmap.agreement.Strength;
import org.pactmap.layout.Sizes;
import org.pactmap.network.Standing;
import org.pactmap.picture.Ink;
import org.pactmap.picture.Pen;

/// How a tie is drawn: its ink says of what kind it is, its line how sure it is. Blue joins an agreement with its
/// parties and its framework, near-black a coordinating body with what it coordinates, ochre the steps of the track;
/// all other ties are thin and grey.
record TieForm(Subject subject) {

    /// How much of its ink is left of a tie that only says who belongs where.
    private static final double PALE = 0.55;

    /// What sits on a tie that its source doubts or another disputes: "?" or "≠"; else nothing.
    static String bead(Relation tie) {
        if (tie.evidence().stream().anyMatch(Evidence::disputes)) {
            return "≠";
        }
        return tie.strength() == Strength.UNCERTAIN ? "?" : "";
    }

    static boolean hasBead(Relation tie) {
        return !bead(tie).isEmpty();
    }

    /// How far to the front it lies, farthest back first.
    static int rank(Relation tie) {
        return switch (tie.kind()) {
            case PARTY -> 3;
            case COORDINATES, FRAMES, PRECEDES -> 2;
            case SERVES, ENDS_WITH -> 1;
            case MEMBER, PART_OF, ORIGINATES_IN, NAMES_CHANNEL, ENDORSES, SIGNS, ISSUES, LEADS, HOLDS_OFFICE, PROPOSES,
                    SUBSTITUTES, SUCCEEDS, AFFECTS, ADDRESSES, MENTIONS, SUPPORTS, OPPOSES, OCCURS_AT ->
                0;
        };
    }

    /// @param thin how much of its width is left in a large network
    Pen pen(Relation tie, double thin) {
        Sizes sizes = subject.sizes();
        if (subject.network().isSupposed(tie.id())) {
            return dashed(subject.sheet().ink(Role.SUPPOSED), sizes.between(1.6, 2.6) * thin, 6, 2);
        }
        return switch (tie.kind()) {
            case PARTY -> thinned(new Symbols(subject).tie(standing(tie)), 0.8 * thin);
            case COORDINATES -> sure(tie, subject.sheet().ink(Role.BODY), sizes.between(1.3, 2) * thin);
            case FRAMES -> sure(tie, subject.sheet().ink(Role.SIGNED), sizes.between(0.9, 1.4) * thin);
            case PRECEDES -> precedes(tie, thin);
            case SERVES, ENDS_WITH -> sure(tie, subject.sheet().ink(Role.STEP), sizes.between(0.9, 1.4) * thin);
            case MEMBER, PART_OF, ORIGINATES_IN, NAMES_CHANNEL, ENDORSES, SIGNS, ISSUES, LEADS, HOLDS_OFFICE, PROPOSES,
                    SUBSTITUTES, SUCCEEDS, AFFECTS, ADDRESSES, MENTIONS, SUPPORTS, OPPOSES, OCCURS_AT ->
                sure(tie, pale(subject.sheet()), sizes.between(0.8, 1.2) * thin);
        };
    }

    static Ink pale(Sheet sheet) {
        return sheet.ink(Role.PLANNED).over(sheet.ink(Role.GROUND), PALE);
    }

    private static Pen thinned(Pen pen, double part) {
        return new Pen(pen.ink(), pen.width() * part, pen.dash(), pen.cap());
    }

    private Pen sure(Relation tie, Ink ink, double width) {
        return switch (tie.strength()) {
            case ASSERTED -> Pen.solid(ink, width);
            case UNCERTAIN -> dashed(ink, width, 4, 2.5);
            case PLANNED -> dashed(ink, width, 1.1, 3);
            case PROPOSED -> dashed(ink, width, 5.4, 1.9, 0.9, 1.9);
        };
    }

    /// @param parts of line and gap, in widths of the line
    private static Pen dashed(Ink ink, double width, double... parts) {
        double[] dash = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            dash[i] = parts[i] * width;
        }
        return Pen.dashed(ink, width, dash);
    }

    private Standing standing(Relation party) {
        return party.to().flatMap(subject.facts()::entity).filter(Agreement.class::isInstance)
                .map(Agreement.class::cast)
                .filter(subject.network()::signed).map(_ -> Standing.SIGNED).orElse(Standing.BACKS);
    }

    private Pen precedes(Relation tie, double thin) {
        Sizes sizes = subject.sizes();
        return reached(tie)
                ? Pen.solid(subject.sheet().ink(Role.STEP), sizes.between(2.4, 4) * thin)
                : dashed(subject.sheet().ink(Role.PLANNED), sizes.between(1.4, 2.2) * thin, 1.2, 2.4);
    }

    private boolean reached(Relation tie) {
        return tie.kind() == RelationKind.PRECEDES
                && java.util.stream.Stream.concat(tie.from().stream(), tie.to().stream())
                        .flatMap(id -> subject.facts().entity(id).stream())
                        .allMatch(this::isReached);
    }

    private boolean isReached(Entity step) {
        return step instanceof Entity.Step one && new Symbols(subject).status(one) == StepStatus.REACHED;
    }
}

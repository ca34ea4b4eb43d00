package org.pactmap.plot;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.Strength;
import org.pactmap.layout.SeatOrder;
import org.pactmap.layout.TimeAxis;
import org.pactmap.network.Chronicle;
import org.pactmap.network.Happening;
import org.pactmap.network.HappeningWords;
import org.pactmap.network.Network;
import org.pactmap.picture.Outline;
import org.pactmap.picture.Pen;
import org.pactmap.picture.Spot;

/// The signatures of agreements as blocks, stacked in the month, the quarter or the year of each. A block is filled
/// while its agreement is signed, hollow before, and struck through when it has ended.
///
/// @param foot height of the line on which the blocks stand
/// @param head height over which none reaches
record SignatureBlocks(Sheet sheet, TimeAxis axis, double foot, double head) {

    /// The narrowest period that has a stack of its own, in points.
    private static final double NARROWEST = 9;
    private static final double WIDEST = 19;
    private static final double TALLEST = 7;
    private static final double EDGE = 1.3;

    /// An agreement, and the day on which it was signed first.
    ///
    /// @param says all of it
    record Signature(Agreement agreement, LocalDate day, String says) {}

    /// The first signature of each agreement of a system, in the order of time.
    static List<Signature> of(Chronicle chronicle, Names names, String system) {
        SequencedMap<String, Signature> first = new LinkedHashMap<>();
        for (Happening one : chronicle.happenings()) {
            if (one.isShown() && one.strength() == Strength.ASSERTED
                    && one.what() instanceof Happening.AgreementIs(var agreement, var status) && isSigned(status)
                    && SeatOrder.isOfSystem(names.facts(), agreement.id(), system)) {
                first.putIfAbsent(agreement.id(), new Signature(agreement, one.day(), names.words()
                        .say("timeline.said", names.when(one.when()), new HappeningWords(names).said(one))));
            }
        }
        return List.copyOf(first.sequencedValues());
    }

    /// Whether a source asserts with it that an agreement is signed.
    static boolean isSignature(StatusChange<AgreementStatus> change) {
        return change.strength() == Strength.ASSERTED && isSigned(change.status());
    }

    private static boolean isSigned(AgreementStatus status) {
        return switch (status) {
            case SIGNED, IN_FORCE -> true;
            case BACKS, NEGOTIATING, PLANNED, DECLINED, ENDED -> false;
        };
    }

    void draw(List<Signature> signatures, Network network) {
        SequencedMap<LocalDate, List<Signature>> stacks = stacks(signatures);
        int highest = stacks.values().stream().mapToInt(List::size).max().orElse(1);
        double pitch = Math.min(TALLEST + 2.4, (foot - head) / highest);
        Period period = axis.periodOf(NARROWEST);
        stacks.forEach((start, stack) -> {
            double left = axis.x(start);
            double right = axis.x(start.plus(period));
            double width = Math.min(WIDEST, Math.max(3, right - left - 3));
            double y = foot;
            for (Signature signature : stack) {
                y -= pitch;
                drawBlock(signature, new Spot((left + right - width) / 2, y), width, pitch - Math.min(2.4, pitch * 0.3),
                        network);
            }
        });
    }

    private SequencedMap<LocalDate, List<Signature>> stacks(List<Signature> signatures) {
        List<LocalDate> periods = axis.periods(NARROWEST);
        SequencedMap<LocalDate, List<Signature>> stacks = new LinkedHashMap<>();
        for (Signature one : signatures) {
            periods.stream().filter(start -> !start.isAfter(one.day())).reduce((_, last) -> last)
                    .filter(_ -> axis.holds(one.day()))
                    .ifPresent(start -> stacks.computeIfAbsent(start, _ -> new ArrayList<>()).add(one));
        }
        return stacks;
    }

    private void drawBlock(Signature signature, Spot corner, double width, double height, Network network) {
        String id = signature.agreement().id();
        boolean signed = network.signed(signature.agreement());
        boolean over = !signed && !signature.day().isAfter(network.day());
        Pen edge = Pen.solid(sheet.ink(over ? Role.PLANNED : Role.SIGNED), EDGE);
        Outline block = Outline.rectangle(corner.x() + EDGE / 2, corner.y() + EDGE / 2, width - EDGE, height - EDGE, 1);
        sheet.area(block, signed ? Role.SIGNED : Role.STRIP, edge, id);
        if (over) {
            sheet.line(Outline.through(corner.plus(1, height - 1), corner.plus(width - 1, 1)), edge, id);
        }
        sheet.say(id, signature.says());
    }
}

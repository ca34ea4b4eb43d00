package org.pactmap.plot;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity.Agreement;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Names;
import org.pactmap.layout.SeatOrder;
import org.pactmap.layout.TimeAxis;
import org.pactmap.network.Chronicle;
import org.pactmap.network.Happening;
import org.pactmap.words.Language;

/// What a timeline of a system of agreements shows, whatever the day that is looked at: worked out once for all days.
public final class Timeline {

    private final Names names;
    private final String system;
    private final Chronicle chronicle;
    private final List<SignatureBlocks.Signature> signatures;
    private final List<Milestone> milestones;
    private final LocalDate first;
    private final LocalDate last;
    private final int ever;

    private Timeline(Names names, String system) {
        Facts facts = names.facts();
        this.names = names;
        this.system = system;
        this.chronicle = Chronicle.of(facts);
        this.signatures = SignatureBlocks.of(chronicle, names, system);
        this.milestones = Milestone.of(chronicle, names, system);
        this.ever = (int) facts.all(Agreement.class).stream()
                .filter(agreement -> SeatOrder.isOfSystem(facts, agreement.id(), system))
                .filter(agreement -> agreement.history().stream().anyMatch(SignatureBlocks::isSignature)).count();
        List<LocalDate> days = Stream.concat(Stream.of(facts.header().defaultDay(), facts.header().dataUntil()),
                chronicle.happenings().stream().filter(Milestone::bounds).flatMap(Timeline::known)).toList();
        this.first = days.stream().min(LocalDate::compareTo).orElseThrow().withDayOfYear(1);
        LocalDate end = days.stream().max(LocalDate::compareTo).orElseThrow().withDayOfMonth(1);
        this.last = end.plusMonths(3 - (end.getMonthValue() - 1) % 3).minusDays(1);
    }

    public static Timeline of(Facts facts, String system, Language language) {
        return new Timeline(new Names(facts, language), system);
    }

    public Chronicle chronicle() {
        return chronicle;
    }

    /// The first of January of the year in which agreements, documents and events begin.
    public LocalDate first() {
        return first;
    }

    /// The end of the quarter in which the last of them is, or the facts end.
    public LocalDate last() {
        return last;
    }

    /// The day on which something of the timeline happened, by its id.
    public Optional<LocalDate> dayOf(String id) {
        return Stream.concat(
                signatures.stream().filter(one -> one.agreement().id().equals(id)).map(SignatureBlocks.Signature::day),
                milestones.stream().filter(one -> one.id().equals(id)).map(Milestone::day)).findFirst();
    }

    TimeAxis axis(double left, double right) {
        return new TimeAxis(first, last, left, right);
    }

    Names names() {
        return names;
    }

    String system() {
        return system;
    }

    List<SignatureBlocks.Signature> signatures() {
        return signatures;
    }

    List<Milestone> milestones() {
        return milestones;
    }

    /// How many agreements were signed on some day.
    int ever() {
        return ever;
    }

    /// The first day and the last that a happening may have been, as far as they are known.
    private static Stream<LocalDate> known(Happening happening) {
        return Stream.of(happening.when().earliest(), happening.when().latest())
                .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX));
    }
}

package org.pactmap.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Happening.AgreementIs;
import org.pactmap.network.Happening.Begins;
import org.pactmap.network.Happening.Ends;
import org.pactmap.network.Happening.StepIs;
import org.pactmap.network.Happening.TieBegins;
import org.pactmap.network.Happening.TieEnds;

/// Everything of which the facts say when it happened, in the order of the days from which the map shows it; of one
/// day in the order of the file, ties last.
public final class Chronicle {

    private final List<Happening> happenings;
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private Chronicle(Stream<Happening> happenings) {
        this.happenings = happenings.sorted(Comparator.comparing(Chronicle::placed)).toList();
        this.happenings.stream().filter(Happening::isShown).map(Happening::day).forEach(days::add);
    }

    public static Chronicle of(Facts facts) {
        return new Chronicle(Stream.concat(
                facts.entities().values().stream().flatMap(Chronicle::of),
                facts.relations().flatMap(Chronicle::of)));
    }

    private static Stream<Happening> of(Entity entity) {
        var all = new ArrayList<Happening>();
        entity.about().exists().from().ifPresent(from -> all.add(Happening.of(new Begins(entity), entity, from)));
        switch (entity) {
            case Entity.Agreement agreement -> agreement.history().forEach(change -> change.from().ifPresent(
                    from -> all.add(Happening.of(new AgreementIs(agreement, change.status()), change, from))));
            case Entity.Step step -> step.history().forEach(change -> change.from().ifPresent(
                    from -> all.add(Happening.of(new StepIs(step, change.status()), change, from))));
            case Entity.State _,Entity.Body _,Entity.AgreementSystem _,Entity.Document _,Entity.Event _,Entity.Recommendation _,Entity.Person _ ->
                {}
        }
        if (!(entity instanceof Entity.Event)) {
            entity.about().exists().until().ifPresent(until -> all.add(Happening.of(new Ends(entity), entity, until)));
        }
        return all.stream();
    }

    private static Stream<Happening> of(Relation relation) {
        return Stream.concat(
                relation.holds().from().stream().map(from -> Happening.of(new TieBegins(relation), relation, from)),
                relation.holds().until().stream().map(until -> Happening.of(new TieEnds(relation), relation, until)));
    }

    public List<Happening> happenings() {
        return happenings;
    }

    /// What may have happened from one day to another, both included.
    public List<Happening> between(LocalDate from, LocalDate until) {
        return happenings.stream()
                .filter(one -> !one.when().latest().isBefore(from) && !one.when().earliest().isAfter(until))
                .toList();
    }

    /// The days on which the map may change, first to last.
    public List<LocalDate> days() {
        return List.copyOf(days);
    }

    /// The first day after this one on which the map may change.
    public Optional<LocalDate> next(LocalDate day) {
        return Optional.ofNullable(days.higher(day));
    }

    /// The last day before this one on which the map may change.
    public Optional<LocalDate> previous(LocalDate day) {
        return Optional.ofNullable(days.lower(day));
    }

    /// What happened on the last day up to this one on which anything did; what was only planned did not.
    public List<Happening> latest(LocalDate day) {
        List<Happening> past = happenings.stream()
                .filter(one -> one.isShown() && !one.day().isAfter(day) && one.strength() != Strength.PLANNED).toList();
        return past.isEmpty() ? List.of() : onDayOf(past.getLast(), past);
    }

    /// What happens on the first day after this one on which anything does.
    public List<Happening> following(LocalDate day) {
        List<Happening> ahead = happenings.stream().filter(one -> one.isShown() && one.day().isAfter(day)).toList();
        return ahead.isEmpty() ? List.of() : onDayOf(ahead.getFirst(), ahead);
    }

    private static List<Happening> onDayOf(Happening one, List<Happening> all) {
        return all.stream().filter(other -> other.day().equals(one.day())).toList();
    }

    /// Where it stands in the order: what the map never shows come, at the end of its bounds that is known.
    private static LocalDate placed(Happening happening) {
        LocalDate day = happening.day();
        return day.equals(LocalDate.MAX)
                ? happening.when().earliest()
                : day.equals(LocalDate.MIN) ? happening.when().latest() : day;
    }
}

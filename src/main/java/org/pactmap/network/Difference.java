package org.pactmap.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Happening.AgreementIs;
import org.pactmap.network.Happening.Begins;
import org.pactmap.network.Happening.Ends;
import org.pactmap.network.Happening.StepIs;
import org.pactmap.network.Happening.TieBegins;
import org.pactmap.network.Happening.TieEnds;

/// How one day differs from an earlier one: of each thing one happening, in the order of time.
///
/// What came and went in between is left out, and so is what is not surely there on any day; but an event between the
/// days is told. A tie is told if its own dates fall between the days, not if only one of its ends came or went. Of
/// statuses only what a source asserts counts.
///
/// @param added what is there and was not: agreements that were signed, bodies, documents, events, ties
/// @param ended what was there and is not
/// @param changed agreements and steps that came to another status
public record Difference(
        LocalDate since, LocalDate until, List<Happening> added, List<Happening> ended, List<Happening> changed) {

    public Difference {
        added = List.copyOf(added);
        ended = List.copyOf(ended);
        changed = List.copyOf(changed);
    }

    /// How a thing differs.
    private enum Sort {
        ADDED,
        ENDED,
        CHANGED
    }

    private record Told(Sort sort, Happening happening) {}

    /// @return no difference where `until` is not after `since`
    public static Difference between(Facts facts, LocalDate since, LocalDate until) {
        SequencedMap<String, List<Happening>> presence = new LinkedHashMap<>();
        SequencedMap<String, List<Happening>> status = new LinkedHashMap<>();
        for (Happening one : Chronicle.of(facts).happenings()) {
            if (one.isShown() && one.day().isAfter(since) && !one.day().isAfter(until)) {
                (isStatus(one) ? status : presence).computeIfAbsent(one.about(), _ -> new ArrayList<>()).add(one);
            }
        }
        List<Told> told = Stream.concat(
                status.values().stream().flatMap(happenings -> ofStatus(happenings, since, until).stream()),
                presence.values().stream().flatMap(happenings -> ofPresence(happenings, since, until)))
                .sorted(Comparator.comparing(one -> one.happening().day())).toList();
        return new Difference(since, until, of(told, Sort.ADDED), of(told, Sort.ENDED), of(told, Sort.CHANGED));
    }

    public boolean isEmpty() {
        return added.isEmpty() && ended.isEmpty() && changed.isEmpty();
    }

    /// Everything that differs: what was added, what ended, what changed.
    public Stream<Happening> all() {
        return Stream.of(added, ended, changed).flatMap(List::stream);
    }

    private static List<Happening> of(List<Told> told, Sort sort) {
        return told.stream().filter(one -> one.sort() == sort).map(Told::happening).toList();
    }

    private static boolean isStatus(Happening happening) {
        return switch (happening.what()) {
            case AgreementIs _,StepIs _ -> true;
            case Begins _,Ends _,TieBegins _,TieEnds _ -> false;
        };
    }

    private static Stream<Told> ofPresence(List<Happening> happenings, LocalDate since, LocalDate until) {
        return happenings.stream().flatMap(one -> switch (one.what()) {
            case Begins(var entity) -> told(Sort.ADDED, one,
                    entity instanceof Entity.Event || entity.about().exists().covers(until));
            case TieBegins(var relation) -> told(Sort.ADDED, one, relation.holds().covers(until));
            case Ends(var entity) -> told(Sort.ENDED, one, entity.about().exists().covers(since));
            case TieEnds(var relation) -> told(Sort.ENDED, one, relation.holds().covers(since));
            case AgreementIs _,StepIs _ -> Stream.empty();
        });
    }

    private static Stream<Told> told(Sort sort, Happening happening, boolean differs) {
        return differs ? Stream.of(new Told(sort, happening)) : Stream.empty();
    }

    private static Optional<Told> ofStatus(List<Happening> happenings, LocalDate since, LocalDate until) {
        List<Happening> sure = happenings.stream().filter(one -> one.strength() == Strength.ASSERTED).toList();
        if (sure.isEmpty()) {
            return Optional.empty();
        }
        return switch (sure.getLast().what()) {
            case AgreementIs(var agreement, _) -> ofAgreement(agreement, sure, since, until);
            case StepIs(var step, var status) -> differs(step.history(), status, since)
                    ? Optional.of(new Told(Sort.CHANGED, sure.getLast()))
                    : Optional.empty();
            case Begins _,Ends _,TieBegins _,TieEnds _ -> Optional.empty();
        };
    }

    private static Optional<Told> ofAgreement(Entity.Agreement agreement, List<Happening> sure, LocalDate since,
            LocalDate until) {
        boolean was = Histories.isSigned(agreement, since);
        boolean is = Histories.isSigned(agreement, until);
        if (is && !was) {
            return Optional.of(new Told(Sort.ADDED,
                    sure.stream().filter(Happening::isSignature).findFirst().orElse(sure.getLast())));
        }
        if (was && !is) {
            return Optional.of(new Told(Sort.ENDED, sure.getLast()));
        }
        return sure.getLast().what() instanceof AgreementIs(_, var status)
                && differs(agreement.history(), status, since)
                        ? Optional.of(new Told(Sort.CHANGED, sure.getLast()))
                        : Optional.empty();
    }

    private static <S> boolean differs(List<StatusChange<S>> history, S status, LocalDate since) {
        return Histories.latest(history, since, Histories::isAsserted).map(before -> before.status() != status)
                .orElse(true);
    }
}

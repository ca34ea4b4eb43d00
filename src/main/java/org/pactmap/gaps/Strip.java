package org.pactmap.gaps;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import org.pactmap.agreement.AgreementStatus;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Span;
import org.pactmap.agreement.StatusChange;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Network;
import org.pactmap.scenario.Scenario;

/// The answers to one question over all days that the facts speak of, for each strength from which ties may count.
///
/// @param stretches of days on which the answers stay the same, from the first signature on, without gaps between
public record Strip(List<Stretch> stretches) {

    private static final List<RelationKind> KINDS = List.of(RelationKind.PART_OF, RelationKind.COORDINATES,
            RelationKind.FRAMES, RelationKind.SERVES);

    /// Days with one answer.
    ///
    /// @param from the first of them
    /// @param until the first day after them
    /// @param signed how many agreements are signed
    /// @param answers by the least strength, strongest first
    public record Stretch(LocalDate from, LocalDate until, int signed, SequencedMap<Strength, Answer> answers) {
        public Stretch {
            answers = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(answers));
        }

        private boolean continues(Stretch before) {
            return signed == before.signed && answers.equals(before.answers);
        }
    }

    /// Of how many agreements something is so.
    ///
    /// @param best the most that any one body coordinates
    public record Answer(int best, int framed, int serve) {}

    public Strip {
        stretches = List.copyOf(stretches);
    }

    /// Takes time that grows with the days on which something changes times the size of the facts.
    public static Strip of(Facts facts, Optional<Scenario> scenario, String system, String function) {
        var days = new ArrayList<>(days(facts, scenario));
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < days.size(); i++) {
            LocalDate until = i + 1 < days.size() ? days.get(i + 1) : facts.header().dataUntil().plusDays(1);
            Network network = Network.on(facts, scenario, days.get(i));
            Stretch next = stretch(network, system, function, until);
            if (next.signed() > 0 || !stretches.isEmpty()) {
                join(stretches, next);
            }
        }
        return new Strip(stretches);
    }

    private static void join(List<Stretch> stretches, Stretch next) {
        if (!stretches.isEmpty() && next.continues(stretches.getLast())) {
            Stretch before = stretches.removeLast();
            stretches.add(new Stretch(before.from(), next.until(), before.signed(), before.answers()));
        } else {
            stretches.add(next);
        }
    }

    private static Stretch stretch(Network network, String system, String function, LocalDate until) {
        var inquiry = new Inquiry(network, new Question(system, function, Strength.PROPOSED));
        List<Matter> matters = Matter.all(inquiry);
        SequencedMap<Strength, Answer> answers = new LinkedHashMap<>();
        for (Strength least : List.of(Strength.values()).reversed()) {
            List<Integer> have = matters.stream().map(matter -> matter.have(least)).toList();
            answers.put(least, new Answer(have.get(0), have.get(1), have.size() < 3 ? 0 : have.get(2)));
        }
        return new Stretch(network.day(), until, inquiry.signed().size(), answers);
    }

    /// The days on which an answer may change, up to the last of which the facts speak.
    private static TreeSet<LocalDate> days(Facts facts, Optional<Scenario> scenario) {
        var days = new TreeSet<LocalDate>();
        for (Entity entity : facts.entities().values()) {
            addEnds(entity.about().exists(), days);
            if (entity instanceof Entity.Agreement agreement) {
                for (StatusChange<AgreementStatus> change : agreement.history()) {
                    change.from().ifPresent(from -> days.add(from.latest()));
                }
            }
        }
        KINDS.forEach(kind -> facts.relations(kind).stream().map(Relation::holds)
                .forEach(holds -> addEnds(holds, days)));
        scenario.ifPresent(supposed -> supposed.suppositions()
                .forEach(one -> one.terms().from().ifPresent(days::add)));
        return new TreeSet<>(days.headSet(facts.header().dataUntil(), true));
    }

    private static void addEnds(Span span, TreeSet<LocalDate> days) {
        span.from().ifPresent(from -> days.add(from.latest()));
        span.until().ifPresent(until -> days.add(until.earliest()));
    }
}

package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.function.Function;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;

/// Something that agreements may have or lack: one coordinating body, a framework, a tie to a step of accession.
///
/// @param about as a [GapId] has it
/// @param ties the ties by which agreements have it, whatever their strength
/// @param agreements the end of a tie that names the agreements
/// @param fromOne whether it counts only where one and the same gives it to all
record Matter(
        Inquiry inquiry,
        String about,
        RelationKind kind,
        List<Relation> ties,
        Function<Relation, Optional<String>> agreements,
        Absence absence,
        boolean fromOne) {

    /// All that there are to ask about; none before two agreements are signed.
    static List<Matter> of(Inquiry inquiry) {
        return inquiry.signed().size() < 2 ? List.of() : all(inquiry);
    }

    /// The same on whatever day: the hub, the framework and, if the facts know a track, the ties to accession.
    static List<Matter> all(Inquiry inquiry) {
        var hub = new HubRule(inquiry, new Tally(0, 0, 0, 0));
        var framework = new FrameworkRule(inquiry);
        var accession = new AccessionRule(inquiry);
        var matters = new ArrayList<Matter>();
        matters.add(new Matter(inquiry, inquiry.question().function(), RelationKind.COORDINATES,
                hub.ties().stream().filter(tie -> tie.from().isPresent()).toList(), Relation::to, hub.absence(), true));
        matters.add(new Matter(inquiry, GapId.FRAMEWORK, RelationKind.FRAMES, framework.ties(), Relation::to,
                framework.absence(), false));
        if (!inquiry.network().facts().header().steps().isEmpty()) {
            matters.add(new Matter(inquiry, GapId.ACCESSION, RelationKind.SERVES, accession.ties(), Relation::from,
                    accession.absence(), false));
        }
        return matters;
    }

    /// The agreements to which a tie gives it.
    SequencedSet<String> given(Relation tie) {
        return inquiry.meantBy(agreements.apply(tie));
    }

    /// The agreements that have it from anyone, by these ties.
    SequencedSet<String> having(List<Relation> by) {
        SequencedSet<String> having = new LinkedHashSet<>();
        by.forEach(tie -> having.addAll(given(tie)));
        return having;
    }

    /// Whether searches of its kind were for this: a search for a coordinating body names no function, and was for the
    /// one that the facts are about.
    boolean isSought() {
        return kind != RelationKind.COORDINATES
                || about.equals(inquiry.network().facts().header().defaultFunction());
    }

    /// How many agreements have it, counting ties from a strength on; where one has to give it to all, how many have
    /// it from the one that gives it to most.
    int have(Strength least) {
        return parts(from(least)).values().stream().mapToInt(by -> having(by).size()).max().orElse(0);
    }

    boolean isWhole(Strength least) {
        return have(least) == inquiry.signed().size();
    }

    List<Relation> from(Strength least) {
        return ties.stream().filter(tie -> tie.strength().atLeast(least)).toList();
    }

    /// The ties that count together: those of one giver where one has to give it to all, else all of them.
    SequencedMap<String, List<Relation>> parts(List<Relation> all) {
        SequencedMap<String, List<Relation>> parts = new LinkedHashMap<>();
        for (Relation tie : all) {
            parts.computeIfAbsent(fromOne ? tie.from().orElse("") : "", _ -> new ArrayList<>()).add(tie);
        }
        return parts;
    }
}

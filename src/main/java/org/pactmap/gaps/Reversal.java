package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Network;

/// What would turn a finding into its opposite: the smallest sets of ties that do it.
///
/// Where something is missing for some agreements, these are weaker ties that would have to be believed; where all
/// have it, ties that would have to be doubted.
///
/// @param about what is found missing or not, as a [GapId] has it
/// @param missing whether some agreements lack it
/// @param have how many agreements have it when ties count from a strength on, by that strength, strongest first
/// @param of how many agreements there are
/// @param sets the smallest sets of ties; sets that need less believing come first; none where no ties that are told of
///             would do, or the search for them was broken off
/// @param allSets whether there are no others; where there are no sets, whether none would do
public record Reversal(
        String about,
        boolean missing,
        SequencedMap<Strength, Integer> have,
        int of,
        List<List<Relation>> sets,
        boolean allSets) {

    public Reversal {
        have = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(have));
        sets = List.copyOf(sets);
    }

    /// For the hub, the framework and the ties to accession, in this order; none before two agreements are signed.
    public static List<Reversal> of(Network network, Question question) {
        return Matter.of(new Inquiry(network, question)).stream()
                .map(matter -> new Search(matter, question.strength()).answer()).toList();
    }

    private record Search(Matter matter, Strength least) {

        Reversal answer() {
            SequencedMap<Strength, Integer> have = new LinkedHashMap<>();
            List.of(Strength.values()).reversed().forEach(strength -> have.put(strength, matter.have(strength)));
            boolean missing = !matter.isWhole(least);
            var found = missing ? believed() : doubted();
            return new Reversal(matter.about(), missing, have, matter.inquiry().signed().size(), found.sets(),
                    found.complete());
        }

        /// The smallest sets of ties too weak to count that would give it to the agreements that lack it.
        private SmallestSets.Answer<Relation> believed() {
            List<SmallestSets.Answer<Relation>> answers = matter.parts(matter.ties()).values().stream()
                    .map(this::filling).toList();
            List<List<List<Relation>>> found = answers.stream().map(SmallestSets.Answer::sets)
                    .filter(some -> !some.isEmpty()).toList();
            int fewest = found.stream().mapToInt(some -> some.getFirst().size()).min().orElse(0);
            var sets = new ArrayList<List<Relation>>();
            found.stream().filter(some -> some.getFirst().size() == fewest).forEach(sets::addAll);
            sets.sort(Comparator.comparing(Search::weakest).reversed());
            return new SmallestSets.Answer<>(sets.stream().limit(SmallestSets.MOST_SETS).toList(),
                    sets.size() <= SmallestSets.MOST_SETS
                            && answers.stream().allMatch(SmallestSets.Answer::complete));
        }

        private SmallestSets.Answer<Relation> filling(List<Relation> part) {
            List<Relation> counted = part.stream().filter(this::counts).toList();
            return SmallestSets.of(matter.inquiry().others(matter.having(counted)),
                    part.stream().filter(tie -> !counts(tie))
                            .sorted(Comparator.comparing(Relation::strength).reversed())
                            .map(tie -> new SmallestSets.Choice<>(tie, matter.given(tie))).toList());
        }

        /// The smallest sets of ties without which an agreement would lack it: from each that gives it to all, every
        /// tie that gives it to one agreement.
        private SmallestSets.Answer<Relation> doubted() {
            List<List<Relation>> sets = List.of(List.of());
            boolean complete = true;
            for (List<Relation> part : matter.parts(matter.from(least)).values()) {
                if (matter.having(part).size() == matter.inquiry().signed().size()) {
                    List<List<Relation>> cuts = cuts(part);
                    List<List<Relation>> before = sets;
                    complete &= (long) before.size() * cuts.size() <= SmallestSets.MOST_SETS;
                    sets = before.stream().flatMap(set -> cuts.stream().map(cut -> joined(set, cut)))
                            .limit(SmallestSets.MOST_SETS).toList();
                }
            }
            return new SmallestSets.Answer<>(sets, complete);
        }

        private List<List<Relation>> cuts(List<Relation> part) {
            var cuts = new LinkedHashSet<List<Relation>>();
            for (String agreement : matter.inquiry().signed()) {
                cuts.add(part.stream().filter(tie -> matter.given(tie).contains(agreement)).toList());
            }
            int fewest = cuts.stream().mapToInt(List::size).min().orElse(0);
            return cuts.stream().filter(cut -> cut.size() == fewest).toList();
        }

        private boolean counts(Relation tie) {
            return tie.strength().atLeast(least);
        }

        private static Strength weakest(List<Relation> set) {
            return set.stream().map(Relation::strength).min(Comparator.naturalOrder()).orElse(Strength.ASSERTED);
        }

        private static List<Relation> joined(List<Relation> one, List<Relation> other) {
            var joined = new ArrayList<>(one);
            joined.addAll(other);
            return List.copyOf(joined);
        }
    }
}

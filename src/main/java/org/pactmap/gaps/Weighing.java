package org.pactmap.gaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.pactmap.agreement.Evidence;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.Search;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Network;

/// What speaks for a finding and what against it.
record Weighing(List<Ground> speaksFor, List<Ground> speaksAgainst) {

    static final Weighing NOTHING = new Weighing(List.of(), List.of());

    /// Weighs whether something is missing. For it: what sources say of its absence, and searches in vain. Against
    /// it: the ties that there are, from those that a source hedges on; a plan or a proposal is no tie yet. What is
    /// supposed comes before what is sourced.
    static Weighing ofMissing(Network network, List<Relation> absences, List<Relation> ties, List<Search> vain) {
        SequencedMap<Evidence, Ground> said = new LinkedHashMap<>();
        SequencedMap<Evidence, Ground> disputed = new LinkedHashMap<>();
        absences.forEach(relation -> sort(relation, said, disputed));
        ties.stream().filter(tie -> tie.strength().atLeast(Strength.UNCERTAIN))
                .forEach(relation -> sort(relation, disputed, said));
        List<Ground> speaksFor = new ArrayList<>(said.values());
        vain.forEach(search -> speaksFor.add(new Ground.Sought(search)));
        List<Ground> speaksAgainst = new ArrayList<>();
        ties.stream().filter(tie -> network.isSupposed(tie.id()))
                .forEach(tie -> speaksAgainst.add(new Ground.Supposed(tie)));
        speaksAgainst.addAll(disputed.values());
        return new Weighing(List.copyOf(speaksFor), List.copyOf(speaksAgainst));
    }

    /// What speaks for and against that it is there.
    Weighing turned() {
        return new Weighing(speaksAgainst, speaksFor);
    }

    Weighing alsoAgainst(Ground ground) {
        var all = new ArrayList<>(speaksAgainst);
        all.add(ground);
        return new Weighing(speaksFor, List.copyOf(all));
    }

    /// One passage is told once, however many relations rest on it.
    private static void sort(Relation relation, SequencedMap<Evidence, Ground> said,
            SequencedMap<Evidence, Ground> disputed) {
        for (Evidence evidence : relation.evidence()) {
            (evidence.disputes() ? disputed : said).putIfAbsent(evidence, new Ground.Said(relation, evidence));
        }
    }
}

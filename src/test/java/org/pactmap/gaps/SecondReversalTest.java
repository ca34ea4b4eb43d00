package org.pactmap.gaps;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Relation;
import org.pactmap.agreement.RelationKind;
import org.pactmap.network.Network;
import org.pactmap.network.Sketch;

/// What would turn each finding over, against trying every set of ties, on networks by chance.
class SecondReversalTest {

    private static final int NETWORKS = 10_000;

    @Test
    void the_smallest_sets_are_those_that_trying_every_set_finds() {
        int reversible = 0;
        for (long seed = 0; seed < NETWORKS; seed++) {
            Facts facts = Chance.facts(seed);
            Question question = Chance.question(seed);
            for (Reversal reversal : Reversal.of(Network.on(facts, Sketch.DAY), question)) {
                var tried = new ReversalByTrying(facts, Sketch.DAY, question, kind(reversal));

                assertThat(reversal.missing()).as("seed " + seed).isNotEqualTo(tried.isWhole());
                assertThat(reversal.have()).allSatisfy(
                        (strength, have) -> assertThat(have).isEqualTo(tried.have(strength)));
                assertThat(ids(reversal)).as(reversal.about() + " of seed " + seed).isEqualTo(tried.sets());
                assertThat(reversal.allSets()).isTrue();
                reversible += reversal.sets().isEmpty() ? 0 : 1;
            }
        }
        assertThat(reversible).isGreaterThan(3_000);
    }

    private static RelationKind kind(Reversal reversal) {
        return switch (reversal.about()) {
            case GapId.FRAMEWORK -> RelationKind.FRAMES;
            case GapId.ACCESSION -> RelationKind.SERVES;
            default -> RelationKind.COORDINATES;
        };
    }

    private static Set<Set<String>> ids(Reversal reversal) {
        return reversal.sets().stream()
                .map(set -> (Set<String>) set.stream().map(Relation::id)
                        .collect(toCollection(TreeSet::new)))
                .collect(toSet());
    }
}

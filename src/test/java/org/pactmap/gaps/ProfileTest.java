package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Span;
import org.pactmap.agreement.Stance;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Network;
import org.pactmap.network.Sketch;

class ProfileTest {

    private static Profile profile(Network network, String id) {
        return Profile.of(network, Strength.ASSERTED).stream().filter(profile -> profile.entity().id().equals(id))
                .findFirst().orElseThrow();
    }

    @Test
    void counts_what_a_party_belongs_to_and_what_it_has_signed() {
        Network network = new Sketch().states("ukr", "lva", "can").bodies("nato", "g7").centre("ukr")
                .signed("lva-pact", "lva", "2024-04-11").signed("later-pact", "lva", "2024-06-11")
                .tie(RelationKind.MEMBER, "lva", "nato").tie(RelationKind.MEMBER, "can", "nato")
                .tie(RelationKind.MEMBER, "can", "g7").network();

        Profile latvia = profile(network, "lva");
        Profile canada = profile(network, "can");

        assertThat(latvia.memberships()).isEqualTo(1);
        assertThat(latvia.agreements()).isEqualTo(1);
        assertThat(canada.memberships()).isEqualTo(2);
        assertThat(canada.agreements()).isZero();
    }

    @Test
    void a_thing_that_holds_others_together_is_an_articulation_point() {
        Network network = new Sketch().states("a", "b", "c").bodies("hub", "alone")
                .tie(RelationKind.MEMBER, "a", "hub").tie(RelationKind.MEMBER, "b", "hub")
                .tie(RelationKind.MEMBER, "c", "hub").network();

        assertThat(profile(network, "hub")).satisfies(hub -> {
            assertThat(hub.articulation()).isTrue();
            assertThat(hub.degree()).isEqualTo(3);
            assertThat(hub.component()).isEqualTo(4);
        });
        assertThat(profile(network, "alone")).satisfies(alone -> {
            assertThat(alone.articulation()).isFalse();
            assertThat(alone.component()).isEqualTo(1);
        });
    }

    /// A second answer by taking each thing out and walking what is left, on small networks drawn by chance.
    @Test
    void components_and_articulation_points_are_those_that_trying_all_finds() {
        var chance = new Random(7);
        for (int run = 0; run < 1000; run++) {
            int size = 2 + chance.nextInt(6);
            var tied = new boolean[size][size];
            var sketch = new Sketch().bodies(IntStream.range(0, size).mapToObj(i -> "b" + i).toArray(String[]::new));
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    if (chance.nextInt(3) == 0) {
                        tied[i][j] = true;
                        tied[j][i] = true;
                        sketch.with(Sketch.relation("r" + i + "-" + j, RelationKind.PART_OF, "b" + i, "b" + j, null,
                                null, Span.UNBOUNDED, Stance.EXISTS, Strength.ASSERTED, List.of()));
                    }
                }
            }
            var network = sketch.network();
            for (int i = 0; i < size; i++) {
                int out = i;
                assertThat(profile(network, "b" + i).component()).isEqualTo(reached(tied, i, -1).size());
                boolean parts = IntStream.range(0, size).filter(n -> tied[out][n])
                        .anyMatch(n -> reached(tied, n, out).size() < reached(tied, out, -1).size() - 1);
                assertThat(profile(network, "b" + i).articulation()).isEqualTo(parts);
            }
        }
    }

    private static LinkedHashSet<Integer> reached(boolean[][] tied, int from, int without) {
        var reached = new LinkedHashSet<Integer>();
        walk(tied, from, without, reached);
        return reached;
    }

    private static void walk(boolean[][] tied, int at, int without, LinkedHashSet<Integer> reached) {
        if (at == without || !reached.add(at)) {
            return;
        }
        for (int next = 0; next < tied.length; next++) {
            if (tied[at][next]) {
                walk(tied, next, without, reached);
            }
        }
    }
}

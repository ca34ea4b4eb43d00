package org.pactmap.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Entity;
import org.pactmap.agreement.RelationKind;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import org.pactmap.network.Distances.Distance;

class DistancesTest {

    @Test
    void counts_the_steps_and_the_shortest_ways() {
        Network network = new Sketch().states("lva", "can").bodies("nato", "udcg", "eu")
                .tie(RelationKind.MEMBER, "lva", "nato").tie(RelationKind.MEMBER, "can", "nato")
                .tie(RelationKind.MEMBER, "lva", "udcg").tie(RelationKind.MEMBER, "can", "udcg").network();

        Distances distances = Distances.from(network, "lva", _ -> true);

        assertThat(distances.to("lva")).contains(new Distance(0, 1));
        assertThat(distances.to("nato")).contains(new Distance(1, 1));
        assertThat(distances.to("can")).contains(new Distance(2, 2));
        assertThat(distances.to("eu")).isEmpty();
        assertThat(Distances.from(network, "nobody", _ -> true).to("lva")).isEmpty();
    }

    @Test
    void agrees_with_the_ways_that_are_told_one_by_one() {
        var facts = switch (Datasets.bundled("ukraine-security-agreements").orElseThrow()) {
            case Reading.Read read -> read.facts();
            case Reading.Refused refused -> throw new AssertionError(refused.problems());
        };
        Network network = Network.on(facts, facts.header().defaultDay());
        Distances distances = Distances.from(network, "lva", tie -> tie.strength().atLeast(Strength.ASSERTED));

        assertThat(facts.all(Entity.State.class)).hasSizeGreaterThan(30).allSatisfy(state -> {
            Paths paths = Paths.between(network, "lva", state.id(), Strength.ASSERTED);
            Optional<Distance> told = paths.ways().stream().findFirst()
                    .map(way -> new Distance(way.hops().size(), paths.ways().size()));
            assertThat(distances.to(state.id())).isEqualTo(told);
        });
    }
}

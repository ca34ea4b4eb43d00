package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.RelationKind;
import org.pactmap.network.Network;
import org.pactmap.network.Sketch;
import org.pactmap.scenario.Scenario;

/// Every measure against a second implementation that shares nothing with the first, on networks by chance; on every
/// other one with a scenario laid over it.
class SecondAnswerTest {

    private static final int NETWORKS = 10_000;

    private record Case(long seed, Network network, Findings found, ByTrying tried) {

        @Override
        public String toString() {
            return "seed " + seed;
        }
    }

    private static List<Case> cases() {
        return LongStream.range(0, NETWORKS).mapToObj(seed -> {
            Facts facts = Chance.facts(seed);
            Question question = Chance.question(seed);
            Optional<Scenario> scenario = seed % 2 == 0
                    ? Optional.empty()
                    : Optional.of(Chance.scenario(seed, facts));
            Facts asFacts = scenario.map(supposed -> new AsFacts(facts, supposed, Sketch.DAY).merged()).orElse(facts);
            Network network = Network.on(facts, scenario, Sketch.DAY);
            return new Case(seed, network, Findings.of(network, question),
                    new ByTrying(asFacts, Sketch.DAY, question));
        }).toList();
    }

    private static final List<Case> CASES = cases();

    @Test
    void the_cases_are_of_every_sort() {
        assertThat(CASES).extracting(one -> one.found().signed().size()).contains(0, 1, 2, 3, 4, 5);
        assertThat(CASES).filteredOn(one -> one.found().hub().hub().isPresent()).hasSizeGreaterThan(100);
        assertThat(CASES).filteredOn(one -> one.found().hub().basis().equals(Optional.of(Basis.STATED)))
                .hasSizeGreaterThan(30);
        assertThat(CASES).filteredOn(one -> !one.found().smallestSets().isEmpty()).hasSizeGreaterThan(20);
        assertThat(CASES).filteredOn(one -> one.found().pieces().components().size() > 1).hasSizeGreaterThan(300);
    }

    @Test
    void the_signed_agreements_agree() {
        CASES.forEach(one -> assertThat(one.found().signed()).as(one.toString())
                .isEqualTo(one.tried().signed()));
    }

    @Test
    void coverage_and_hub_agree() {
        CASES.forEach(one -> {
            HubGap hub = one.found().hub();
            assertThat(set(hub.covered())).as(one.toString()).isEqualTo(one.tried().covered());
            assertThat(hub.best()).isEqualTo(one.tried().best());
            assertThat(hub.hub().isPresent()).isEqualTo(one.tried().hasHub());
            assertThat(hub.basis()).as(one.toString()).isEqualTo(one.tried().hubBasis());
        });
    }

    @Test
    void framework_coverage_agrees() {
        CASES.forEach(one -> {
            assertThat(set(one.found().framework().framed())).as(one.toString())
                    .isEqualTo(one.tried().framed());
            assertThat(one.found().framework().basis()).as(one.toString())
                    .isEqualTo(one.tried().framedBasis());
        });
    }

    @Test
    void fragmentation_agrees() {
        CASES.forEach(one -> {
            Pieces pieces = one.found().pieces();
            assertThat(pieces.components().stream().map(SecondAnswerTest::set).collect(Collectors.toSet()))
                    .as(one.toString()).isEqualTo(new PiecesByTrying(one.tried()).components());
            assertThat(pieces.fragmentation().orElse(-1)).as(one.toString())
                    .isCloseTo(new PiecesByTrying(one.tried()).fragmentation().orElse(-1), within());
        });
    }

    @Test
    void fragmentation_with_the_centre_agrees() {
        CASES.forEach(one -> {
            Pieces whole = Pieces.withCentre(one.network(), one.found().question());
            var tried = new PiecesByTrying(one.tried(), true);
            assertThat(whole.components().stream().map(SecondAnswerTest::set).collect(Collectors.toSet()))
                    .as(one.toString()).isEqualTo(tried.components());
            assertThat(whole.fragmentation().orElse(-1)).as(one.toString())
                    .isCloseTo(tried.fragmentation().orElse(-1), within());
        });
    }

    @Test
    void ties_to_accession_agree() {
        CASES.forEach(one -> {
            AccessionTie tie = one.found().accession();
            ByTrying tried = one.tried();
            assertThat(set(tie.serve())).as(one.toString()).isEqualTo(tried.serve());
            assertThat(set(tie.endWith())).as(one.toString()).isEqualTo(tried.endWith());
            assertThat(set(tie.mention())).as(one.toString()).isEqualTo(tried.mention());
            assertThat(tie.unknown()).as(one.toString()).isEqualTo(new AccessionTie.Unknown(
                    tried.unsettled(RelationKind.SERVES, tried.serve(), List.of("t0", "t1")),
                    tried.unsettled(RelationKind.ENDS_WITH, tried.endWith(), List.of("t0", "t1", "t2")),
                    tried.unsettled(RelationKind.MENTIONS, tried.mention(), List.of("t2")),
                    one.found().signed().size()));
        });
    }

    @Test
    void the_next_step_agrees() {
        CASES.forEach(one -> assertThat(one.found().accession().nextStep()).as(one.toString())
                .isEqualTo(one.tried().nextStep()));
    }

    @Test
    void reach_and_smallest_sets_agree() {
        CASES.forEach(one -> {
            assertThat(one.found().candidates()).allSatisfy(candidate -> assertThat(set(candidate.reached()))
                    .as(one.toString()).isEqualTo(one.tried().reached(candidate.body())));
            assertThat(one.found().smallestSets().stream().map(SecondAnswerTest::set).collect(Collectors.toSet()))
                    .as(one.toString()).isEqualTo(one.tried().smallestSets());
        });
    }

    @Test
    void whom_several_bodies_reach_together_and_whom_not_agrees() {
        CASES.forEach(one -> {
            List<String> bodies = one.found().candidates().stream().map(Candidate::body).limit(2).toList();
            if (!bodies.isEmpty()) {
                var reach = new ReachId(bodies);
                Set<String> tried = new TreeSet<>();
                bodies.forEach(body -> tried.addAll(one.tried().reached(body)));
                Set<String> missed = new TreeSet<>(one.tried().signed());
                missed.removeAll(tried);
                assertThat(set(reach.reached(one.found()))).as(one.toString()).isEqualTo(tried);
                assertThat(set(reach.missed(one.found()))).as(one.toString()).isEqualTo(missed);
            }
        });
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-12);
    }

    private static Set<String> set(Collection<String> all) {
        return new TreeSet<>(all);
    }
}

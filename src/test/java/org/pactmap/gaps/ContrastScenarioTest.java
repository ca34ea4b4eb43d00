package org.pactmap.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Header;
import org.pactmap.agreement.Label;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading.Read;
import org.pactmap.dataset.Reading.Refused;
import org.pactmap.network.Network;
import org.pactmap.scenario.Scenario;
import org.pactmap.scenario.Supposition;
import org.pactmap.scenario.Terms;

/// What is supposed of networks of another shape changes them by the same rules.
class ContrastScenarioTest {

    @Test
    void no_tie_that_is_told_of_would_make_a_hub_of_eighteen_committees_but_one_supposed_would() {
        Facts facts = facts("switzerland-eu");
        Question question = question(facts);
        Reversal hub = Reversal.of(Network.on(facts, facts.header().defaultDay()), question).getFirst();
        Scenario one = Scenario.of("one", Label.of("One committee"),
                new Supposition.NewBody("supposed:committee", Label.of("One committee"), Terms.NONE),
                Supposition.coordinates("supposed:committee", question.system(), question.function()));

        assertThat(hub.have().sequencedValues()).containsOnly(1);
        assertThat(hub.sets()).isEmpty();
        assertThat(Findings.of(Network.on(facts, one, facts.header().defaultDay()), question).hub().hub())
                .contains("supposed:committee");
    }

    @Test
    void the_hub_of_a_single_treaty_goes_with_the_body_that_is_supposed_to_end() {
        Facts facts = facts("north-atlantic-treaty");
        Scenario without = Scenario.of("without", Label.of("No council"), new Supposition.Ended("nac", Terms.NONE));

        Findings found = Findings.of(Network.on(facts, without, facts.header().defaultDay()), question(facts));

        assertThat(found.hub().covered()).isEmpty();
        assertThat(found.hub().hub()).isEmpty();
    }

    private static Question question(Facts facts) {
        Header header = facts.header();
        return new Question(header.system(), header.defaultFunction(), Strength.ASSERTED);
    }

    private static Facts facts(String id) {
        return switch (Datasets.bundled(id).orElseThrow()) {
            case Read(var read, _, _) -> read;
            case Refused(var problems) -> throw new AssertionError(problems);
        };
    }
}

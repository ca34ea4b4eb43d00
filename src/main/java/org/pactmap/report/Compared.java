package org.pactmap.report;

import java.time.LocalDate;
import java.util.Optional;
import org.pactmap.agreement.Facts;
import org.pactmap.gaps.Effect;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.network.Network;
import org.pactmap.scenario.Scenario;

/// One network on one day, to stand beside others: the answers without a scenario and, if there is one, what it
/// changes.
///
/// @param network with the scenario laid over the facts, if there is one
/// @param without the answers of the facts alone
public record Compared(Network network, Findings without, Optional<Effect> effect) {

    public static Compared of(Facts facts, LocalDate day, Question question, Optional<Scenario> scenario) {
        Findings without = Findings.of(Network.on(facts, day), question);
        Network network = Network.on(facts, scenario, day);
        return new Compared(network, without,
                scenario.map(_ -> Effect.between(without, Findings.of(network, question))));
    }
}

package org.pactmap.report;

import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Stream;
import org.pactmap.gaps.Effect;
import org.pactmap.gaps.Findings;
import org.pactmap.network.Network;
import org.pactmap.report.Report.Block;
import org.pactmap.report.Report.Paragraph;
import org.pactmap.report.Report.Section;
import org.pactmap.report.Report.Table;
import org.pactmap.scenario.Sentences;
import org.pactmap.words.Language;
import org.pactmap.words.Words;

/// The first section of a report that is made under a scenario: what is supposed, and what that changes.
final class ScenarioSection {

    private ScenarioSection() {}

    /// None where nothing is supposed.
    ///
    /// @param findings with the scenario laid over the facts
    static Optional<Section> of(Network network, Findings findings, Language language) {
        return network.scenario().map(scenario -> {
            Words words = Words.in(language);
            Findings before = Findings.of(Network.on(network.facts(), network.day()), findings.question());
            Effect effect = Effect.between(before, findings);
            var blocks = new ArrayList<Block>();
            Stream.concat(ScenarioText.lines(network, language).stream().skip(1),
                    EffectText.changes(network, effect, language).stream())
                    .forEach(line -> blocks.add(new Paragraph(line.strip())));
            blocks.add(new Table(EffectText.columns(words), EffectText.rows(effect, words)));
            return new Section(Sentences.heading(scenario, words), blocks);
        });
    }
}

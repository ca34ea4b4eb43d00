package org.pactmap.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Reading;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.network.Difference;
import org.pactmap.network.Network;
import org.pactmap.report.DifferenceText;
import org.pactmap.report.FindingsJson;
import org.pactmap.report.FindingsText;
import org.pactmap.scenario.Scenario;
import org.pactmap.words.Language;

/// Says what is missing, and on what that rests.
final class GapsCommand {

    private final Usage usage =
            new Usage("gaps", "Say what is missing on a day, with what speaks for it and against it.",
                    this::run);

    private final Dataset dataset;

    private final Supposed supposed = new Supposed(usage);

    private final Supplier<Optional<LocalDate>> day = Options.day(usage, "ask about");

    private final Comparison comparison = new Comparison(usage);

    private final Supplier<Optional<String>> function = Options.function(usage, "the dataset's own");

    private final Supplier<Strength> strength = Options.strength(usage, "count");

    private final Supplier<Language> language = Options.language(usage, "answer");

    private final Supplier<Boolean> json = Options.json(usage);

    /// @param first the dataset that is meant where none is named
    GapsCommand(Supplier<Reading> first) {
        dataset = new Dataset(usage, first);
    }

    Usage usage() {
        return usage;
    }

    private Exit run() {
        return dataset.opened().map(read -> supposed.with(List.of(read), scenario -> answer(read.facts(), scenario)))
                .orElse(Exit.REFUSED);
    }

    private Exit answer(Facts facts, Optional<Scenario> scenario) {
        String asked = Function.of(usage, facts, function.get());
        LocalDate on = day.get().orElse(facts.header().defaultDay());
        Network network = Network.on(facts, scenario, on);
        Findings findings = Findings.of(network, new Question(facts.header().system(), asked, strength.get()));
        Names names = new Names(facts, language.get());
        Optional<Difference> since = comparison.before(List.of(on))
                .map(earlier -> Difference.between(facts, earlier, on));
        usage.out().print(json.get()
                ? since.map(difference -> FindingsJson.of(network, findings, difference, names))
                        .orElseGet(() -> FindingsJson.of(network, findings))
                : FindingsText.of(network, findings, names.words())
                        + since.map(difference -> DifferenceText.of(difference, names)).orElse(""));
        return Exit.DONE;
    }
}

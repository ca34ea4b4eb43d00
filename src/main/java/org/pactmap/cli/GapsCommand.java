package org.pactmap.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Names;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.Findings;
import org.pactmap.gaps.Question;
import org.pactmap.network.Difference;
import org.pactmap.network.Network;
import org.pactmap.report.DifferenceText;
import org.pactmap.report.FindingsJson;
import org.pactmap.report.FindingsText;
import org.pactmap.scenario.Scenario;
import org.pactmap.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Says what is missing, and on what that rests.
@Command(name = "gaps", mixinStandardHelpOptions = true, versionProvider = Commands.Numbered.class, description = "Say what is missing on a day, with what speaks for it and against it.")
final class GapsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Dataset dataset = new Dataset();

    @Mixin
    private Supposed supposed = new Supposed();

    @Option(names = "--as-of", paramLabel = "DAY", converter = Wording.Day.class, description = "the day to ask about, such as 2024-05-15; none means the dataset's own")
    private Optional<LocalDate> day = Optional.empty();

    @Mixin
    private Comparison comparison = new Comparison();

    @Option(names = "--function", paramLabel = "ID", description = "the function for which a hub is looked for; none means the dataset's own")
    private Optional<String> function = Optional.empty();

    @Option(names = "--strength", paramLabel = "WORD", converter = Wording.Sure.class, description = "count ties from this strength on: proposed, planned, uncertain, asserted (default)")
    private Strength strength = Strength.ASSERTED;

    @Option(names = "--lang", paramLabel = "CODE", converter = Wording.Tongue.class, description = "language of the answer: en (default) or uk")
    private Language language = Language.ENGLISH;

    @Option(names = "--json", description = "answer as JSON, for programs")
    private boolean json;

    @Override
    public Integer call() {
        return dataset.facts().map(facts -> supposed.with(scenario -> answer(facts, scenario)))
                .orElse(Exit.REFUSED).code();
    }

    private Exit answer(Facts facts, Optional<Scenario> scenario) {
        String asked = Function.of(spec, facts, function);
        LocalDate on = day.orElse(facts.header().defaultDay());
        Network network = Network.on(facts, scenario, on);
        Findings findings = Findings.of(network, new Question(facts.header().system(), asked, strength));
        Names names = new Names(facts, language);
        Optional<Difference> since = comparison.before(List.of(on))
                .map(earlier -> Difference.between(facts, earlier, on));
        spec.commandLine().getOut().print(json
                ? since.map(difference -> FindingsJson.of(network, findings, difference, names))
                        .orElseGet(() -> FindingsJson.of(network, findings))
                : FindingsText.of(network, findings, names.words())
                        + since.map(difference -> DifferenceText.of(difference, names)).orElse(""));
        return Exit.DONE;
    }
}

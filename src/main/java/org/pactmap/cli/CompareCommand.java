package org.pactmap.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Strength;
import org.pactmap.gaps.Question;
import org.pactmap.report.Compared;
import org.pactmap.report.ComparisonJson;
import org.pactmap.report.ComparisonText;
import org.pactmap.scenario.Scenario;
import org.pactmap.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Puts networks and days side by side, each without and with a scenario.
@Command(name = "compare", mixinStandardHelpOptions = true, versionProvider = Commands.Numbered.class, description = "Put networks and days side by side, each without and with a scenario.")
final class CompareCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "[DATASET][@DAY]", description = "a file of facts or the id of a bundled dataset, and a day, such as @2024-05-15; none means the Ukraine one on its own day")
    private List<String> asked = List.of();

    @Mixin
    private Supposed supposed = new Supposed();

    @Option(names = "--function", paramLabel = "ID", description = "the function for which a hub is looked for; none means each dataset's own")
    private Optional<String> function = Optional.empty();

    @Option(names = "--strength", paramLabel = "WORD", converter = Wording.Sure.class, description = "count ties from this strength on: proposed, planned, uncertain, asserted (default)")
    private Strength strength = Strength.ASSERTED;

    @Option(names = "--lang", paramLabel = "CODE", converter = Wording.Tongue.class, description = "language of the answer: en (default) or uk")
    private Language language = Language.ENGLISH;

    @Option(names = "--json", description = "answer as JSON, for programs")
    private boolean json;

    @Override
    public Integer call() {
        return supposed.with(this::compare).code();
    }

    private Exit compare(Optional<Scenario> scenario) {
        var rows = new ArrayList<Compared>();
        for (String text : asked.isEmpty() ? List.of("") : asked) {
            OnDay one = OnDay.of(spec, text);
            Optional<Facts> facts = new Dataset(spec, one.dataset()).facts();
            if (facts.isEmpty()) {
                return Exit.REFUSED;
            }
            rows.add(row(facts.get(), one.day(), scenario));
        }
        spec.commandLine().getOut().print(json ? ComparisonJson.of(rows) : ComparisonText.of(rows, language));
        return Exit.DONE;
    }

    private Compared row(Facts facts, Optional<LocalDate> day, Optional<Scenario> scenario) {
        var question = new Question(facts.header().system(), Function.of(spec, facts, function), strength);
        return Compared.of(facts, day.orElse(facts.header().defaultDay()), question, scenario);
    }
}

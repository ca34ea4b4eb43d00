package org.pactmap.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Reading;
import org.pactmap.gaps.Question;
import org.pactmap.report.Compared;
import org.pactmap.report.ComparisonJson;
import org.pactmap.report.ComparisonText;
import org.pactmap.scenario.Scenario;
import org.pactmap.words.Language;

/// Puts networks and days side by side, each without and with a scenario.
final class CompareCommand {

    private final Usage usage =
            new Usage("compare", "Put networks and days side by side, each without and with a scenario.",
                    this::run);

    private final Supplier<Reading> first;

    private final Supplier<List<String>> asked = usage.words("[DATASET][@DAY]",
            "a file of facts or the id of a bundled dataset, and a day, such as @2024-05-15; none means the Ukraine one on its own day");

    private final Supposed supposed = new Supposed(usage);

    private final Supplier<Optional<String>> function = Options.function(usage, "each dataset's own");

    private final Supplier<Strength> strength = Options.strength(usage, "count");

    private final Supplier<Language> language = Options.language(usage, "answer");

    private final Supplier<Boolean> json = Options.json(usage);

    /// @param first the dataset that is meant where none is named
    CompareCommand(Supplier<Reading> first) {
        this.first = first;
    }

    Usage usage() {
        return usage;
    }

    private Exit run() {
        var over = new ArrayList<Over>();
        for (String text : asked.get().isEmpty() ? List.of("") : asked.get()) {
            OnDay one = OnDay.of(usage, text);
            Optional<Reading.Read> read = new Dataset(usage, first, one.dataset()).opened();
            if (read.isEmpty()) {
                return Exit.REFUSED;
            }
            over.add(new Over(read.get(), one.day()));
        }
        return supposed.with(over.stream().map(Over::read).toList(), scenario -> compare(over, scenario));
    }

    /// Facts, and the day on which they are compared.
    private record Over(Reading.Read read, Optional<LocalDate> day) {}

    private Exit compare(List<Over> over, Optional<Scenario> scenario) {
        List<Compared> rows = over.stream().map(one -> row(one.read().facts(), one.day(), scenario)).toList();
        usage.out().print(json.get() ? ComparisonJson.of(rows) : ComparisonText.of(rows, language.get()));
        return Exit.DONE;
    }

    private Compared row(Facts facts, Optional<LocalDate> day, Optional<Scenario> scenario) {
        var question = new Question(facts.header().system(), Function.of(usage, facts, function.get()), strength.get());
        return Compared.of(facts, day.orElse(facts.header().defaultDay()), question, scenario);
    }
}

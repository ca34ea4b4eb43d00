package org.pactmap.cli;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Reading;
import org.pactmap.network.Network;
import org.pactmap.network.Paths;
import org.pactmap.report.PathJson;
import org.pactmap.report.PathText;
import org.pactmap.words.Language;

/// Says how one thing is joined to another.
final class PathCommand {

    private final Usage usage =
            new Usage("path", "Say by which ties one thing is joined to another, the shortest ways first.",
                    this::run);

    private final Supplier<Reading> first;

    private final Supplier<String> from = usage.word(0, "FROM", "a thing: its id, a code or a name in any language");

    private final Supplier<String> to = usage.word(1, "TO", "another thing");

    private final Supplier<Optional<String>> dataset = usage.maybeWord(2, "DATASET",
            "a file of facts, or the id of a bundled dataset; none means the Ukraine one");

    private final Supplier<Optional<LocalDate>> day = Options.day(usage, "ask about");

    private final Supplier<Strength> strength = Options.strength(usage, "go along");

    private final Supplier<Language> language = Options.language(usage, "answer");

    private final Supplier<Boolean> json = Options.json(usage);

    /// @param first the dataset that is meant where none is named
    PathCommand(Supplier<Reading> first) {
        this.first = first;
    }

    Usage usage() {
        return usage;
    }

    private Exit run() {
        return new Dataset(usage, first, dataset.get()).facts().map(this::answer).orElse(Exit.REFUSED);
    }

    private Exit answer(Facts facts) {
        var meant = new Meant(usage, facts, language.get());
        String start = meant.by(from.get());
        String end = meant.by(to.get());
        Network network = Network.on(facts, day.get().orElse(facts.header().defaultDay()));
        Paths paths = Paths.between(network, start, end, strength.get());
        usage.out().print(json.get()
                ? PathJson.of(network, start, end, paths)
                : String.join("\n", new PathText(network, language.get()).sentences(start, end, paths)) + "\n");
        return Exit.DONE;
    }
}

package org.pactmap.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Strength;
import org.pactmap.dataset.Reading;
import org.pactmap.network.Network;
import org.pactmap.network.Paths;
import org.pactmap.report.PathJson;
import org.pactmap.report.PathText;
import org.pactmap.search.Entries;
import org.pactmap.search.Entry;
import org.pactmap.search.Index;
import org.pactmap.search.Match;
import org.pactmap.words.Language;

/// Says how one thing is joined to another.
final class PathCommand {

    private static final int MOST_MEANT = 3;

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
        Index index = Index.of(Entries.of(facts, language.get()).stream()
                .filter(entry -> entry.kind() == Entry.Kind.THING).toList());
        String start = meant(from.get(), facts, index);
        String end = meant(to.get(), facts, index);
        Network network = Network.on(facts, day.get().orElse(facts.header().defaultDay()));
        Paths paths = Paths.between(network, start, end, relation -> relation.strength().atLeast(strength.get()));
        usage.out().print(json.get()
                ? PathJson.of(network, start, end, paths)
                : String.join("\n", new PathText(network, language.get()).sentences(start, end, paths)) + "\n");
        return Exit.DONE;
    }

    /// The id of the thing that is called so; a name that more than one thing has, or none, is a misuse.
    private String meant(String name, Facts facts, Index index) {
        if (facts.entity(name).isPresent()) {
            return name;
        }
        return index.exactly(name).map(Entry::id).orElseThrow(() -> {
            List<String> near = index.find(name, MOST_MEANT).stream().map(Match::entry)
                    .map(entry -> entry.name() + " [" + entry.id() + "]").toList();
            return near.isEmpty()
                    ? usage.wrong("cli.thing", name)
                    : usage.wrong("cli.thing.near", name, Misuse.WORDS.list(near));
        });
    }
}

package org.pactmap.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Strength;
import org.pactmap.network.Network;
import org.pactmap.network.Paths;
import org.pactmap.report.PathJson;
import org.pactmap.report.PathText;
import org.pactmap.search.Entries;
import org.pactmap.search.Entry;
import org.pactmap.search.Index;
import org.pactmap.search.Match;
import org.pactmap.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Says how one thing is joined to another.
@Command(name = "path", mixinStandardHelpOptions = true, versionProvider = Commands.Numbered.class, description = "Say by which ties one thing is joined to another, the shortest ways first.")
final class PathCommand implements Callable<Integer> {

    private static final int MOST_MEANT = 3;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "FROM", description = "a thing: its id, a code or a name in any language")
    private String from = "";

    @Parameters(index = "1", paramLabel = "TO", description = "another thing")
    private String to = "";

    @Parameters(index = "2", paramLabel = "DATASET", arity = "0..1", description = "a file of facts, or the id of a bundled dataset; none means the Ukraine one")
    private Optional<String> dataset = Optional.empty();

    @Option(names = "--as-of", paramLabel = "DAY", converter = Wording.Day.class, description = "the day to ask about, such as 2024-05-15; none means the dataset's own")
    private Optional<LocalDate> day = Optional.empty();

    @Option(names = "--strength", paramLabel = "WORD", converter = Wording.Sure.class, description = "go along ties from this strength on: proposed, planned, uncertain, asserted (default)")
    private Strength strength = Strength.ASSERTED;

    @Option(names = "--lang", paramLabel = "CODE", converter = Wording.Tongue.class, description = "language of the answer: en (default) or uk")
    private Language language = Language.ENGLISH;

    @Option(names = "--json", description = "answer as JSON, for programs")
    private boolean json;

    @Override
    public Integer call() {
        return new Dataset(spec, dataset).facts().map(this::answer).orElse(Exit.REFUSED).code();
    }

    private Exit answer(Facts facts) {
        Index index = Index.of(Entries.of(facts, language).stream()
                .filter(entry -> entry.kind() == Entry.Kind.THING).toList());
        String start = meant(from, facts, index);
        String end = meant(to, facts, index);
        Network network = Network.on(facts, day.orElse(facts.header().defaultDay()));
        Paths paths = Paths.between(network, start, end, relation -> relation.strength().atLeast(strength));
        spec.commandLine().getOut().print(json
                ? PathJson.of(network, start, end, paths)
                : String.join("\n", new PathText(network, language).sentences(start, end, paths)) + "\n");
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
                    ? new Misuse.Wrong(spec.commandLine(), "cli.thing", name)
                    : new Misuse.Wrong(spec.commandLine(), "cli.thing.near", name, Commands.WORDS.list(near));
        });
    }
}

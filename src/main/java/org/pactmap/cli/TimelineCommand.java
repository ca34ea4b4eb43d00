package org.pactmap.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Names;
import org.pactmap.network.Chronicle;
import org.pactmap.network.Happening;
import org.pactmap.report.ChronicleJson;
import org.pactmap.report.ChronicleText;
import org.pactmap.words.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Lists what happened when.
@Command(name = "timeline", mixinStandardHelpOptions = true, versionProvider = Commands.Numbered.class, description = "List every change with its day, in order, as precisely as sources say.")
final class TimelineCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private Dataset dataset = new Dataset();

    @Option(names = "--from", paramLabel = "DAY", converter = Wording.Day.class, description = "leave out what surely happened before this day")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--until", paramLabel = "DAY", converter = Wording.Day.class, description = "leave out what surely happened after this day")
    private Optional<LocalDate> until = Optional.empty();

    @Option(names = "--lang", paramLabel = "CODE", converter = Wording.Tongue.class, description = "language of the answer: en (default) or uk")
    private Language language = Language.ENGLISH;

    @Option(names = "--json", description = "answer as JSON, for programs")
    private boolean json;

    @Override
    public Integer call() {
        LocalDate first = from.orElse(LocalDate.MIN);
        LocalDate last = until.orElse(LocalDate.MAX);
        if (first.isAfter(last)) {
            throw new Misuse.Wrong(spec.commandLine(), "cli.reversed", "--from", first, "--until", last);
        }
        return dataset.facts().map(facts -> list(facts, first, last)).orElse(Exit.REFUSED).code();
    }

    private Exit list(Facts facts, LocalDate first, LocalDate last) {
        List<Happening> happenings = Chronicle.of(facts).between(first, last);
        Names names = new Names(facts, language);
        spec.commandLine().getOut().print(json
                ? ChronicleJson.of(happenings, names)
                : ChronicleText.of(happenings, names));
        return Exit.DONE;
    }
}

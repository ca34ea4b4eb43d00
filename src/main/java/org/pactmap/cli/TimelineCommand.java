package org.pactmap.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactmap.agreement.Facts;
import org.pactmap.agreement.Names;
import org.pactmap.dataset.Reading;
import org.pactmap.network.Chronicle;
import org.pactmap.network.Happening;
import org.pactmap.report.ChronicleJson;
import org.pactmap.report.ChronicleText;
import org.pactmap.words.Language;

/// Lists what happened when.
final class TimelineCommand {

    private final Usage usage =
            new Usage("timeline", "List every change with its day, in order, as precisely as sources say.",
                    this::run);

    private final Dataset dataset;

    private final Supplier<Optional<LocalDate>> from =
            usage.maybe("--from", "DAY", new Wording.Day(), "leave out what surely happened before this day");

    private final Supplier<Optional<LocalDate>> until =
            usage.maybe("--until", "DAY", new Wording.Day(), "leave out what surely happened after this day");

    private final Supplier<Language> language = Options.language(usage, "answer");

    private final Supplier<Boolean> json = Options.json(usage);

    /// @param first the dataset that is meant where none is named
    TimelineCommand(Supplier<Reading> first) {
        dataset = new Dataset(usage, first);
    }

    Usage usage() {
        return usage;
    }

    private Exit run() {
        LocalDate first = from.get().orElse(LocalDate.MIN);
        LocalDate last = until.get().orElse(LocalDate.MAX);
        if (first.isAfter(last)) {
            throw usage.wrong("cli.reversed", "--from", first, "--until", last);
        }
        return dataset.facts().map(facts -> list(facts, first, last)).orElse(Exit.REFUSED);
    }

    private Exit list(Facts facts, LocalDate first, LocalDate last) {
        List<Happening> happenings = Chronicle.of(facts).between(first, last);
        Names names = new Names(facts, language.get());
        usage.out().print(json.get()
                ? ChronicleJson.of(happenings, names)
                : ChronicleText.of(happenings, names));
        return Exit.DONE;
    }
}

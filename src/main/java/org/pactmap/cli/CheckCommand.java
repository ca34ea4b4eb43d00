package org.pactmap.cli;

import java.util.function.Supplier;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Reading;
import org.pactmap.json.Problem;

/// Reads a file of facts and says what to mend in it.
final class CheckCommand {

    private final Usage usage = new Usage("check", "Read a file of facts and say what to mend in it, line by line.",
            this::run);

    private final Dataset dataset;

    /// @param first the dataset that is meant where none is named
    CheckCommand(Supplier<Reading> first) {
        dataset = new Dataset(usage, first);
    }

    Usage usage() {
        return usage;
    }

    private Exit run() {
        return switch (dataset.read()) {
            case Reading.Read(var facts, var warnings, _) -> {
                warnings.forEach(this::say);
                usage.out().println(sound(facts));
                yield Exit.DONE;
            }
            case Reading.Refused(var problems) -> {
                problems.forEach(this::say);
                yield Exit.REFUSED;
            }
        };
    }

    private void say(Problem problem) {
        usage.err().println(problem.message(Misuse.WORDS));
    }

    private static String sound(Facts facts) {
        return Misuse.WORDS.say("cli.checked", facts.header().id(), facts.entities().size(),
                facts.relations().count(), facts.sources().size());
    }
}

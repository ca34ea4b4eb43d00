package org.pactmap.cli;

import java.util.Optional;
import org.pactmap.agreement.Facts;
import picocli.CommandLine.Model.CommandSpec;

/// The function that a command asks about.
final class Function {

    private Function() {}

    /// The one that is asked for, or the dataset's own.
    ///
    /// @throws Misuse.Wrong if the dataset has no such function
    static String of(CommandSpec spec, Facts facts, Optional<String> asked) {
        String function = asked.orElse(facts.header().defaultFunction());
        if (!facts.header().functions().containsKey(function)) {
            throw new Misuse.Wrong(spec.commandLine(), "cli.function", function,
                    Commands.WORDS.list(facts.header().functions().keySet().stream().toList()));
        }
        return function;
    }
}

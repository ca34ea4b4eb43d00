package org.pactmap.cli;

import java.util.Optional;
import org.pactmap.agreement.Facts;

/// The function that a command asks about.
final class Function {

    private Function() {}

    /// The one that is asked for, or the dataset's own.
    ///
    /// @throws Misuse.Wrong if the dataset has no such function
    static String of(Usage usage, Facts facts, Optional<String> asked) {
        String function = asked.orElse(facts.header().defaultFunction());
        if (!facts.header().functions().containsKey(function)) {
            throw usage.wrong("cli.function", function,
                    Misuse.WORDS.list(facts.header().functions().keySet().stream().toList()));
        }
        return function;
    }
}

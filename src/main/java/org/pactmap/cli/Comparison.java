package org.pactmap.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The earlier day with which a command compares the days that it is asked about.
final class Comparison {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--since", paramLabel = "DAY", converter = Wording.Day.class, description = "tell what is new or changed since this earlier day")
    private Optional<LocalDate> since = Optional.empty();

    /// The day, which lies before these.
    ///
    /// @throws Misuse.Wrong if it does not
    Optional<LocalDate> before(List<LocalDate> days) {
        for (LocalDate day : days) {
            if (since.filter(earlier -> !earlier.isBefore(day)).isPresent()) {
                throw new Misuse.Wrong(spec.commandLine(), "cli.since", since.get(), day);
            }
        }
        return since;
    }
}

package org.pactmap.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// The facts that a command is asked about: those of a file, or a dataset that is part of the program.
final class Dataset {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "DATASET", arity = "0..1", description = "a file of facts, or the id of a bundled dataset; none means the Ukraine one")
    private Optional<String> name = Optional.empty();

    /// Named by the first word that is no option.
    Dataset() {}

    /// Named by a parameter of a command's own.
    Dataset(CommandSpec spec, Optional<String> name) {
        this.spec = spec;
        this.name = name;
    }

    /// Reads it.
    ///
    /// @throws Misuse.Wrong if the name is neither a bundled id nor a file, and does not look like the name of one
    Reading read() {
        String asked = name.orElse(Datasets.bundledIds().getFirst());
        Optional<Reading> bundled = Datasets.bundled(asked);
        if (bundled.isPresent()) {
            return bundled.get();
        }
        Path file = path(asked);
        if (!asked.contains("/") && !asked.contains("\\") && !asked.contains(".") && !Files.exists(file)) {
            throw unknown(asked);
        }
        return Datasets.read(file);
    }

    private Path path(String asked) {
        try {
            return Path.of(asked);
        } catch (InvalidPathException _) {
            throw unknown(asked);
        }
    }

    private Misuse.Wrong unknown(String asked) {
        return new Misuse.Wrong(spec.commandLine(), "cli.dataset", asked,
                Commands.WORDS.list(Datasets.bundledIds()));
    }

    /// The facts, or none after each problem was said on standard error.
    Optional<Facts> facts() {
        return opened().map(Reading.Read::facts);
    }

    /// What was read, or nothing after each problem was said on standard error.
    Optional<Reading.Read> opened() {
        return switch (read()) {
            case Reading.Read read -> Optional.of(read);
            case Reading.Refused(var problems) -> {
                problems.forEach(problem -> spec.commandLine().getErr().println(problem.message(Commands.WORDS)));
                yield Optional.empty();
            }
        };
    }
}

package org.pactmap.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Datasets;
import org.pactmap.dataset.Reading;

/// The facts that a command is asked about: those of a file, or a dataset that is part of the program.
final class Dataset {

    private final Usage usage;
    private final Supplier<Reading> first;
    private final Supplier<Optional<String>> named;

    /// Named by the first word that is no option.
    ///
    /// @param first the dataset that is meant where none is named
    Dataset(Usage usage, Supplier<Reading> first) {
        this.usage = usage;
        this.first = first;
        named = usage.maybeWord(0, "DATASET",
                "a file of facts, or the id of a bundled dataset; none means the Ukraine one");
    }

    /// Named by a parameter of a command's own.
    Dataset(Usage usage, Supplier<Reading> first, Optional<String> name) {
        this.usage = usage;
        this.first = first;
        named = () -> name;
    }

    /// Reads it.
    ///
    /// @throws Misuse.Wrong if the name is neither a bundled id nor a file, and does not look like the name of one
    Reading read() {
        Optional<String> name = named.get();
        if (name.isEmpty()) {
            return first.get();
        }
        String asked = name.get();
        if (asked.isBlank()) {
            throw usage.wrong("cli.dataset.unnamed", Misuse.WORDS.list(Datasets.bundledIds()));
        }
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
        return usage.wrong("cli.dataset", asked,
                Misuse.WORDS.list(Datasets.bundledIds()));
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
                problems.forEach(problem -> usage.err().println(problem.message(Misuse.WORDS)));
                yield Optional.empty();
            }
        };
    }
}

package org.pactmap.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.TypeConversionException;

/// A dataset and a day, such as `switzerland-eu@2021-06-01`; what is left out is the Ukraine one, and a dataset's own
/// day.
record OnDay(Optional<String> dataset, Optional<LocalDate> day) {

    private static final char MARK = '@';

    /// @throws Misuse.Wrong if what follows the mark is no day
    static OnDay of(Usage usage, String text) {
        int mark = text.lastIndexOf(MARK);
        if (mark < 0 || isFile(text)) {
            return new OnDay(said(text), Optional.empty());
        }
        String day = text.substring(mark + 1);
        try {
            return new OnDay(said(text.substring(0, mark)), Optional.of(new Wording.Day().convert(day)));
        } catch (TypeConversionException _) {
            throw usage.wrong("cli.day", day);
        }
    }

    private static Optional<String> said(String name) {
        return Optional.of(name).filter(text -> !text.isEmpty());
    }

    /// A file may have the mark in its name.
    private static boolean isFile(String text) {
        try {
            return Files.exists(Path.of(text)) && !text.isEmpty();
        } catch (InvalidPathException _) {
            return false;
        }
    }
}

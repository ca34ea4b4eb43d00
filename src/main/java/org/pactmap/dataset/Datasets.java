package org.pactmap.dataset;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pactmap.agreement.Facts;
import org.pactmap.dataset.Reading.Read;
import org.pactmap.dataset.Reading.Refused;
import org.pactmap.json.FileBytes;
import org.pactmap.json.FileText;
import org.pactmap.json.Notes;
import org.pactmap.json.Written;

/// Reads datasets: files of a user's, and those that are part of the program.
///
/// Bad data gives [Refused], never an exception, and nothing is half read.
public final class Datasets {

    private static final List<String> BUNDLED = List.of("ukraine-security-agreements", "north-atlantic-treaty",
            "san-francisco-system", "switzerland-eu");

    private Datasets() {}

    /// The ids of the datasets that are part of the program; the first is shown where none is asked for.
    public static List<String> bundledIds() {
        return BUNDLED;
    }

    /// The dataset that is shown where none is asked for.
    public static Reading first() {
        return bundled(BUNDLED.getFirst()).orElseThrow();
    }

    /// A dataset that is part of the program; none if there is no such.
    public static Optional<Reading> bundled(String id) {
        if (!BUNDLED.contains(id)) {
            return Optional.empty();
        }
        String file = id + ".json";
        return Optional.of(read(BundledFile.bytes(file), new Notes(file), Checksum.ofBundled(file)));
    }

    /// The dataset in a file.
    public static Reading read(Path file) {
        var problems = new Notes(FileBytes.name(file));
        byte[] bytes = FileBytes.of(file, problems);
        return bytes == null ? new Refused(problems.problems()) : read(bytes, problems, Checksum.of(bytes));
    }

    static Reading read(byte[] bytes, Notes problems, Checksum checksum) {
        var warnings = new Notes(problems.whole().file());
        Written text = FileText.of(bytes, problems);
        Facts facts = text == null ? null : new FactsReader(problems, warnings).read(text);
        return facts == null || !problems.isEmpty()
                ? new Refused(problems.problems())
                : new Read(facts, warnings.problems(), checksum);
    }
}

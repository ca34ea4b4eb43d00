package org.pactmap.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.pactmap.export.FileFormat;

/// A file that is asked for, and the pictures that go into it.
///
/// @param told whether a file beside it says in words what it shows
record Order(Path file, FileFormat format, List<Shot> shots, boolean told) {

    /// The files for pictures, in the order in which they are asked for: one a picture, or one for all that have its
    /// name, where the format holds many.
    ///
    /// @throws Misuse.Wrong if two files have one name, also where a system does not tell large letters from small
    static List<Order> of(Usage usage, Naming naming, FileFormat format, List<Shot> shots, boolean told) {
        var files = new LinkedHashMap<Path, List<Shot>>();
        for (Shot shot : shots) {
            List<Shot> together = files.computeIfAbsent(naming.of(shot), _ -> new ArrayList<>());
            together.add(shot);
            if (together.size() > 1 && !format.holdsMany()) {
                throw collision(usage, naming, together, shots.size());
            }
        }
        var taken = new LinkedHashSet<String>();
        for (Path file : files.keySet()) {
            if (!taken.add(file.toAbsolutePath().normalize().toString().toLowerCase(Locale.ROOT))) {
                throw usage.wrong("cli.names.alike", file);
            }
        }
        boolean beside = told && format != FileFormat.TXT;
        return files.entrySet().stream().map(entry -> new Order(entry.getKey(), format, entry.getValue(), beside))
                .toList();
    }

    /// The formats in which it is written, each in a file of its own.
    List<FileFormat> formats() {
        return told ? List.of(format, FileFormat.TXT) : List.of(format);
    }

    Path file(FileFormat in) {
        return in == format ? file : in.named(file);
    }

    private static Misuse.Wrong collision(Usage usage, Naming naming, List<Shot> together, int all) {
        Path file = naming.of(together.getFirst());
        List<String> unsaid = naming.unsaid(together);
        return unsaid.isEmpty()
                ? usage.wrong("cli.names.same", file)
                : usage.wrong("cli.names.needed", all, file, Misuse.WORDS.list(unsaid), example(file, unsaid));
    }

    private static String example(Path file, List<String> words) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return name.substring(0, dot) + "-" + String.join("-", words) + name.substring(dot);
    }
}

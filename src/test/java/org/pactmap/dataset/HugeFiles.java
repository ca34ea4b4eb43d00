package org.pactmap.dataset;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pactmap.dataset.Reading.Read;
import org.pactmap.dataset.Reading.Refused;

/// Reads the worst files that we could think of. [HugeFilesTest] starts this in a JVM of 512 MiB.
final class HugeFiles {

    private static final int LARGEST = FileBytes.MOST << 20;

    private HugeFiles() {}

    /// Prints how each file is answered.
    ///
    /// @param arguments a folder in which the files are made
    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[0], "huge.json");
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(200L << 20);
        }
        answer(file);
        Files.delete(file);
        answer(file, "[".repeat(100_000));
        answer(file, "{\"entities\":[" + fill("{\"a\":[{}]},") + "{}]}");
        answer(file, "{\"entities\":[" + fill("1,") + "1]}");
        answer(file, "{\"sources\":[" + fill("{\"id\":\"" + "я".repeat(20_000) + "\"},") + "1]}");
        String wrong = "{\"kind\":\"precedes\",\"from\":\"a\",\"to\":\"%s\"},".formatted("b".repeat(30));
        answer(file, "{\"relations\":[" + wrong.repeat(124_000) + "{}]}");
        answer(file, Small.text() + fill(" "));
    }

    private static String fill(String part) {
        return part.repeat((LARGEST - 50_000) / part.getBytes(StandardCharsets.UTF_8).length);
    }

    private static void answer(Path file, String json) throws IOException {
        Files.writeString(file, json);
        answer(file);
    }

    private static void answer(Path file) {
        long start = System.nanoTime();
        String answer = switch (Datasets.read(file)) {
            case Read _ -> "read";
            case Refused(var problems) -> problems.getFirst().getClass().getSimpleName();
        };
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        System.out.println(answer + (seconds < 5 ? "" : " after " + seconds + " s"));
    }
}

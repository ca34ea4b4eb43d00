package org.pactmap.dataset;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.pactmap.dataset.Reading.Read;
import org.pactmap.dataset.Reading.Refused;
import org.pactmap.json.FileBytes;

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

    /// Seconds are those of the processor, so that the answer is the same on a machine that is busy.
    private static void answer(Path file) {
        Duration start = used();
        String answer = switch (Datasets.read(file)) {
            case Read _ -> "read";
            case Refused(var problems) -> problems.getFirst().getClass().getSimpleName();
        };
        long seconds = used().minus(start).toSeconds();
        System.out.println(answer + (seconds < 5 ? "" : " after " + seconds + " s"));
    }

    private static Duration used() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}

package org.pactmap.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Measures how much sooner forty pictures at Full HD are there when one `draw` makes them than when forty do:
/// `java -cp target/test-classes:target/classes org.pactmap.start.Together [ROUNDS [COMMAND...]]` after
/// `mvn -Pdist verify` and `mvn -Pbench test-compile`. Without a command, the packaged program is measured.
///
/// The two take turns, so that whatever else the machine does meets both alike.
final class Together {

    private static final String PROGRAM = "target/dist/pactmap/bin/pactmap";
    private static final List<String> DAYS = List.of("2024-01-12", "2024-02-24", "2024-05-15", "2024-06-14",
            "2024-07-12", "2024-09-04", "2024-10-09", "2024-10-17", "2025-01-21", "2025-02-01");

    private final List<String> program;
    private final Path folder;

    private Together(List<String> program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 5 : Integer.parseInt(arguments[0]);
        List<String> program = arguments.length < 2
                ? List.of(Path.of(PROGRAM).toAbsolutePath().toString())
                : List.of(arguments).subList(1, arguments.length);
        var together = new Together(program, Files.createTempDirectory("together"));
        together.atOnce();
        var times = new double[2][rounds];
        for (int i = 0; i < rounds; i++) {
            times[0][i] = together.oneByOne();
            times[1][i] = together.atOnce();
            System.out.printf(Locale.ROOT, "forty calls %6.0f ms   one call %6.0f ms   ratio %5.2f%n", times[0][i],
                    times[1][i], times[0][i] / times[1][i]);
        }
        Arrays.sort(times[0]);
        Arrays.sort(times[1]);
        System.out.printf(Locale.ROOT, "median      %6.0f ms            %6.0f ms   ratio %5.2f%n", times[0][rounds / 2],
                times[1][rounds / 2], times[0][rounds / 2] / times[1][rounds / 2]);
    }

    /// Ten days in two themes and two languages.
    private double atOnce() throws IOException, InterruptedException {
        long start = System.nanoTime();
        draw("--as-of", String.join(",", DAYS), "--theme", "light,dark", "--lang", "en,uk", "-o",
                folder.resolve("{day}-{theme}-{lang}.png").toString());
        return (System.nanoTime() - start) / 1e6;
    }

    private double oneByOne() throws IOException, InterruptedException {
        long start = System.nanoTime();
        for (String day : DAYS) {
            for (String theme : List.of("light", "dark")) {
                for (String language : List.of("en", "uk")) {
                    draw("--as-of", day, "--theme", theme, "--lang", language, "-o",
                            folder.resolve(day + "-" + theme + "-" + language + ".png").toString());
                }
            }
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private void draw(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(program);
        command.add("draw");
        command.addAll(Stream.of(options).toList());
        Path said = folder.resolve("said.txt");
        int code =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start().waitFor();
        if (code != 0) {
            throw new IOException(command + " ended with " + code + ": " + Files.readString(said));
        }
    }
}

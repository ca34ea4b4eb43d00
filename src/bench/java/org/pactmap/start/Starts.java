package org.pactmap.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.pactmap.picture.Ink;
import org.pactmap.plot.Palette;
import org.pactmap.plot.Role;
import org.pactmap.view.Theme;

/// Measures whole starts of the packaged program, beside those of a JVM of the same runtime that does next to nothing:
/// `java -cp target/test-classes:target/classes org.pactmap.start.Starts [ROUNDS]` after `mvn -Pdist verify` and
/// `mvn -Pbench test-compile`, where there is Xvfb.
///
/// The programs take turns, so that whatever else the machine does meets all of them alike. A window counts from its
/// start until its colours are on the screen.
final class Starts {

    private static final Path PROGRAM = Path.of("target/dist/pactmap").toAbsolutePath();
    /// As many pixels of a colour are no chance.
    private static final int ENOUGH = 100;

    private final Path folder;
    private final Screen screen;

    private Starts(Path folder, Screen screen) {
        this.folder = folder;
        this.screen = screen;
    }

    /// Something that is started and waited for.
    private interface Start {
        void run() throws IOException, InterruptedException;
    }

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length == 0 ? 15 : Integer.parseInt(arguments[0]);
        Path folder = Files.createTempDirectory("starts");
        try (var screen = new Screen(folder)) {
            var starts = new Starts(folder, screen);
            compare("draw to a PNG", starts::draw, "a JVM that writes a PNG", starts::emptyPng, rounds);
            compare("our window", starts::window, "an empty window", starts::emptyWindow, rounds);
        }
    }

    private static void compare(String ours, Start our, String least, Start other, int rounds) throws Exception {
        var times = new double[2][rounds];
        our.run();
        other.run();
        for (int i = 0; i < rounds; i++) {
            times[0][i] = millis(our);
            times[1][i] = millis(other);
        }
        Arrays.sort(times[0]);
        Arrays.sort(times[1]);
        tell(ours, times[0]);
        tell(least, times[1]);
        System.out.printf(Locale.ROOT, "%-26s median %6.2f      least %6.2f%n", "ratio",
                times[0][rounds / 2] / times[1][rounds / 2], times[0][0] / times[1][0]);
    }

    private static void tell(String what, double[] sorted) {
        System.out.printf(Locale.ROOT, "%-26s median %6.0f ms   least %6.0f ms%n", what, sorted[sorted.length / 2],
                sorted[0]);
    }

    private static double millis(Start start) throws Exception {
        long before = System.nanoTime();
        start.run();
        return (System.nanoTime() - before) / 1e6;
    }

    private void draw() throws IOException, InterruptedException {
        end(screen.program(List.of(PROGRAM.resolve("bin/pactmap").toString(), "draw", "-o", file("ours.png"))));
    }

    private void emptyPng() throws IOException, InterruptedException {
        end(screen.program(java(EmptyPng.class, file("empty.png"))));
    }

    private void window() throws IOException, InterruptedException {
        Ink ink = Palette.of(Theme.LIGHT).ink(Role.MISSING_FILL);
        show(List.of(PROGRAM.resolve("bin/pactmap").toString()), ink.red() << 16 | ink.green() << 8 | ink.blue());
    }

    private void emptyWindow() throws IOException, InterruptedException {
        show(java(EmptyWindow.class, ""), EmptyWindow.COLOUR);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    /// The runtime that our program comes with, as it is.
    private static List<String> java(Class<?> main, String argument) {
        return List.of(PROGRAM.resolve("lib/runtime/bin/java").toString(), "-XX:+UseSerialGC",
                "--enable-native-access=javafx.graphics", "-cp", "target/test-classes", main.getName(), argument);
    }

    private static void end(ProcessBuilder program) throws IOException, InterruptedException {
        int code = program.inheritIO().start().waitFor();
        if (code != 0) {
            throw new IOException(program.command() + " ended with " + code);
        }
    }

    private void show(List<String> command, int colour) throws IOException, InterruptedException {
        ProcessBuilder program = screen.program(command);
        program.environment().put("XDG_CONFIG_HOME", folder.toString());
        Process process = program.inheritIO().start();
        try {
            screen.await(colour, ENOUGH, process);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }
}

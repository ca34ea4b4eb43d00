package org.pactmap.export;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// A process that writes one file over and over until it is killed, and says a dot once it has begun.
final class SavingJvm {

    private SavingJvm() {}

    static Process start(Path file) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp",
                System.getProperty("java.class.path"), SavingJvm.class.getName(), file.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /// What it writes in turn: as much as a project of many scenarios.
    static byte[] work(int turn) {
        return ("work of turn " + turn % 2 + "\n").repeat(20_000).getBytes(StandardCharsets.UTF_8);
    }

    public static void main(String[] args) throws IOException {
        Path file = Path.of(URI.create(args[0]));
        for (int turn = 0;; turn++) {
            AtomicFile.write(file, work(turn));
            if (turn == 0) {
                System.out.print('.');
                System.out.flush();
            }
        }
    }
}

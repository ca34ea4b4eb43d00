package org.pactmap.desktop.recovery;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.pactmap.agreement.Label;
import org.pactmap.project.Project;
import org.pactmap.scenario.Scenario;

/// A process that keeps a copy of its work, says a dot, and goes on until it is killed.
final class KeepingJvm {

    static final Copy COPY = new Copy(Instant.parse("2026-11-28T14:05:12Z"), Optional.empty(),
            Project.EMPTY.with(Scenario.of("theirs", Label.of("Theirs"))));

    private KeepingJvm() {}

    static Process start(Path folder) throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                KeepingJvm.class.getName(), folder.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    public static void main(String[] args) throws IOException {
        Held place = new Copies(Path.of(URI.create(args[0]))).begin();
        place.keep(COPY);
        System.out.print('.');
        System.out.flush();
        while (place.lock().isOpen()) {
            Thread.onSpinWait();
        }
    }
}

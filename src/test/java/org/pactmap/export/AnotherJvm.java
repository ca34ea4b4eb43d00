package org.pactmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.pactmap.picture.Framing;
import org.pactmap.picture.SamplePicture;

/// Draws the sample picture in a JVM of its own, whose hashes and addresses are others.
final class AnotherJvm {

    private AnotherJvm() {}

    static byte[] draws(String format) throws IOException, InterruptedException {
        Path file = Files.createTempFile("sample", "." + format);
        try {
            var process = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Djava.awt.headless=true",
                    "-cp", System.getProperty("java.class.path"),
                    AnotherJvm.class.getName(), format, file.toString()).inheritIO().start();
            assertThat(process.waitFor()).isZero();
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /// Draws the sample as `png` or `svg` to a file.
    public static void main(String[] args) throws IOException {
        var sample = SamplePicture.picture();
        byte[] bytes = args[0].equals("svg") ? SvgFile.of(sample) : PngFile.of(sample, Framing.whole(sample, 1));
        AtomicFile.write(Path.of(args[1]), bytes);
    }
}

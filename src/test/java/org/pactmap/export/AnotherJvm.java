package org.pactmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.pactmap.picture.Framing;
import org.pactmap.picture.SamplePicture;

/// Draws the sample picture in a JVM of its own, whose hashes and addresses are others.
final class AnotherJvm {

    static final Provenance WHENCE =
            new Provenance("sha256:0f1e", "{\"day\":\"2024-05-15\"}", "what if <& \"", "0.1.0");

    static final Plate PLATE = Plate.of(SamplePicture.picture()).from(WHENCE).saying("Two bodies.\nNo tie.");

    static final Colophon COLOPHON = new Colophon("Bodies & ties", "Lake <Office>", "What is missing", "PactMap 0.1.0",
            LocalDate.of(2024, 5, 15));

    private AnotherJvm() {}

    /// What another JVM makes, which says nothing while it does.
    static byte[] draws(String format) throws IOException, InterruptedException {
        Path file = Files.createTempFile("sample", "." + format);
        try {
            var process = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Djava.awt.headless=true",
                    "-cp", System.getProperty("java.class.path"),
                    AnotherJvm.class.getName(), format, file.toString()).redirectErrorStream(true).start();
            assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).isEmpty();
            assertThat(process.waitFor()).isZero();
            return Files.readAllBytes(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    static byte[] sample(String format) {
        return switch (format) {
            case "png" -> PngFile.of(PLATE, Framing.whole(PLATE.picture(), 1), PngOptions.PLAIN.at(300));
            case "svg" -> SvgFile.of(PLATE, Lettering.TEXT);
            case "pdf" -> PdfFile.of(List.of(PLATE, PLATE), Paper.A4, COLOPHON);
            case "pptx" -> SlidesFile.of(List.of(PLATE, PLATE), SlideSize.WIDE, COLOPHON);
            default -> throw new IllegalArgumentException(format);
        };
    }

    /// Writes the sample in a format to a file.
    public static void main(String[] args) throws IOException {
        AtomicFile.write(Path.of(args[1]), sample(args[0]));
    }
}

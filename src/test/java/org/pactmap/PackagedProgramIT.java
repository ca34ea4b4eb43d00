package org.pactmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Starts the program that `mvn -Pdist verify` made, as someone would who has no Java and no display.
class PackagedProgramIT {

    private static final Path PROGRAM = Path.of("target/dist/pactmap").toAbsolutePath();

    @TempDir
    Path folder;

    private record Answer(int code, String out, String err) {}

    @Test
    void tells_its_version() throws Exception {
        assertThat(pactmap("--version")).isEqualTo(new Answer(0, "pactmap 0.1.0\n", ""));
    }

    @Test
    void draws_the_map_in_the_size_asked_for() throws Exception {
        assertThat(pactmap("draw", "--as-of", "2024-05-15", "-o", "map.png")).isEqualTo(new Answer(0, "", ""));

        var image = ImageIO.read(folder.resolve("map.png").toFile());
        assertThat(List.of(image.getWidth(), image.getHeight())).containsExactly(1920, 1080);
    }

    @Test
    void draws_the_same_bytes_from_another_place() throws Exception {
        pactmap("draw", "-o", "here.svg");
        Path moved = folder.resolve("moved elsewhere");
        copy(PROGRAM, moved);

        run(moved, "draw", "-o", "there.svg");

        assertThat(folder.resolve("there.svg")).hasSameBinaryContentAs(folder.resolve("here.svg"));
    }

    @Test
    void answers_in_json_and_in_nothing_else() throws Exception {
        Answer answer = pactmap("gaps", "--json");

        assertThat(answer.code()).isZero();
        assertThat(answer.err()).isEmpty();
        assertThat(answer.out()).startsWith("{").endsWith("}\n").contains("\"covered\"");
    }

    @Test
    void without_a_display_draws_the_map_instead_of_opening_a_window() throws Exception {
        Answer answer = pactmap();

        assertThat(answer.code()).isZero();
        assertThat(folder.resolve("pactmap.png")).isNotEmptyFile();
    }

    private Answer pactmap(String... arguments) throws Exception {
        return run(PROGRAM, arguments);
    }

    /// Without `JAVA_HOME`, and with nothing on the path but what every Unix has.
    private Answer run(Path program, String... arguments) throws Exception {
        var command =
                Stream.concat(Stream.of(program.resolve("bin/pactmap").toString()), Stream.of(arguments)).toList();
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", bare().toString());
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        int code = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
        return new Answer(code, Files.readString(out), Files.readString(err));
    }

    private static Path bare() throws IOException {
        Path bare = Files.createDirectories(Path.of("target/bare-path").toAbsolutePath());
        for (String tool : List.of("dirname", "readlink")) {
            Path link = bare.resolve(tool);
            if (Files.notExists(link)) {
                Files.createSymbolicLink(link, Path.of("/usr/bin", tool));
            }
        }
        return bare;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path each : all.toList()) {
                Path copied = to.resolve(from.relativize(each).toString());
                Files.copy(each, copied, StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }
}

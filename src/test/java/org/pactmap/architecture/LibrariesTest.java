package org.pactmap.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What others made is named with its licence, and nothing is named that is not there.
class LibrariesTest {

    private static final Path THIRD_PARTY = Path.of("docs/third-party.md");
    private static final Pattern JAR = Pattern.compile("(.+?)-\\d.*\\.jar");

    /// By the beginning of their names, since the class path of a test does not say what is only for tests.
    private static final Pattern ONLY_FOR_TESTS = Pattern.compile(
            "(junit|assertj|testfx|archunit|opentest4j|apiguardian|byte-buddy|hamcrest|org\\.osgi|surefire|jmh|jopt).*"
                    + "|commons-math3|json-schema-validator|itu");

    @Test
    void every_library_that_is_shipped_is_listed_with_its_licence() throws IOException {
        assertThat(listed()).containsExactlyInAnyOrderElementsOf(shipped());
    }

    private static List<String> listed() throws IOException {
        return Files.readAllLines(THIRD_PARTY).stream()
                .filter(line -> line.startsWith("| `"))
                .map(row -> row.split("\\|")[1])
                .flatMap(names -> Pattern.compile("`([^`]+)`").matcher(names).results())
                .map(name -> name.group(1))
                .toList();
    }

    private static List<String> shipped() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> JAR.matcher(Path.of(entry).getFileName().toString()))
                .filter(name -> name.matches() && !ONLY_FOR_TESTS.matcher(name.group(1)).matches())
                .map(name -> name.group(1))
                .distinct()
                .toList();
    }
}
